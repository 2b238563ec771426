package org.mainstay.outside.commitment.charter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mainstay.outside.commitment.history.Changes;
import org.mainstay.outside.office.Holder.Keeps.OfEmployer;
import org.mainstay.outside.office.Office;
import org.mainstay.outside.office.OfficeStore;

/// The charters of employers with every step of their way; whoever saw an older version changes
/// nothing.
public final class Charters {
  private static final String COLUMNS =
      """
      select employer, employer_name, signed_on, due_on, state, remind_at, version
        from outside_commitment.charter
      """;

  private static final String OF = COLUMNS + " where employer = :employer limit 1";

  private static final String WAITING =
      COLUMNS
          + """
           where (state in ('SIGNED', 'RENEWED') and due_on <= :emailUntil)
              or (state in ('REMINDER_2M', 'EXTENSION') and due_on <= :postUntil)
           order by employer
           limit 10000
          """;

  private static final String SIGN =
      """
      insert into outside_commitment.charter
             (employer, employer_name, signed_on, due_on, state, remind_at, version)
      values (:employer, :name, :signed, :due, :state, :remind, 1)
          on conflict do nothing
      """;

  private static final String CHANGE =
      """
      update outside_commitment.charter
         set signed_on = :signed, due_on = :due, state = :state, remind_at = :remind,
             version = version + 1
       where employer = :employer
         and version = :version
      """;

  private static final String STEP =
      """
      insert into outside_commitment.charter_review (employer, state, on_day, due_on, by_name, words)
      values (:employer, :state, :on, :due, :by, :words)
      """;

  private static final String STEPS =
      """
      select state, on_day, due_on, by_name, words
        from outside_commitment.charter_review
       where employer = :employer
       order by number desc
       limit 200
      """;

  private final OfficeStore store;
  private final Clock clock;

  public Charters(OfficeStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /// What became of a step.
  public enum Moved {
    DONE,
    /// Somebody else took a step since this was seen.
    CHANGED_MEANWHILE,
    /// Such a step does not follow.
    NOT_ALLOWED
  }

  /// One step of the way.
  ///
  /// @param dueOn when the review is due after it
  /// @param words the review, the feedback or a reason, blank if there are none
  public record Step(CharterState state, LocalDate on, LocalDate dueOn, String by, String words) {}

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /// The charter of an employer, if it signed one.
  public Optional<Charter> of(String employer) {
    return store
        .outside()
        .sql(OF)
        .param("employer", employer)
        .query((row, i) -> charter(row))
        .optional();
  }

  private static Charter charter(ResultSet row) throws SQLException {
    return new Charter(
        row.getString("employer"),
        row.getString("employer_name"),
        row.getObject("signed_on", LocalDate.class),
        row.getObject("due_on", LocalDate.class),
        CharterState.valueOf(row.getString("state")),
        row.getString("remind_at"),
        row.getInt("version"));
  }

  /// Those whose next reminder is due.
  List<Charter> waiting(LocalDate emailUntil, LocalDate postUntil) {
    return store
        .outside()
        .sql(WAITING)
        .param("emailUntil", emailUntil)
        .param("postUntil", postUntil)
        .query((row, i) -> charter(row))
        .list();
  }

  /// Its way so far, the last step first.
  public List<Step> steps(String employer) {
    return store
        .outside()
        .sql(STEPS)
        .param("employer", employer)
        .query(
            (row, i) ->
                new Step(
                    CharterState.valueOf(row.getString("state")),
                    row.getObject("on_day", LocalDate.class),
                    row.getObject("due_on", LocalDate.class),
                    row.getString("by_name"),
                    row.getString("words")))
        .list();
  }

  /// An employer signs it for the first time. Sent again it stays as it is.
  public Moved sign(OfEmployer employer, LocalDate on, LocalDate due, String remindAt) {
    var fresh =
        new Charter(employer.code(), employer.name(), on, due, CharterState.SIGNED, remindAt, 0);
    var signed =
        store
            .once()
            .execute(
                _ -> {
                  boolean first = write(SIGN, fresh);
                  if (first) {
                    noted(fresh, Office.now().signInName(), "");
                  }
                  return first;
                });
    return Boolean.TRUE.equals(signed)
            || of(employer.code()).filter(one -> one.signedOn().equals(on)).isPresent()
        ? Moved.DONE
        : Moved.CHANGED_MEANWHILE;
  }

  /// An employer that let it lapse signs it again: a new charter begins where the old one stood.
  ///
  /// @param fresh as it begins, on top of the version that was seen
  public Moved signAgain(Charter fresh) {
    boolean lapsed =
        of(fresh.employer()).filter(one -> one.state() == CharterState.LAPSED).isPresent();
    return lapsed ? written(fresh, Office.now().signInName(), "") : Moved.CHANGED_MEANWHILE;
  }

  /// Takes a step.
  ///
  /// @param seen as it was when somebody saw it
  /// @param after as it is after the step
  public Moved step(Charter seen, Charter after, String words) {
    return step(seen, after, Office.now().signInName(), words);
  }

  private Moved step(Charter seen, Charter after, String by, String words) {
    if (!seen.state().next().contains(after.state())) {
      return Moved.NOT_ALLOWED;
    }
    return written(after, by, words);
  }

  private Moved written(Charter after, String by, String words) {
    var moved =
        store
            .once()
            .execute(
                _ -> {
                  boolean first = write(CHANGE, after);
                  if (first) {
                    noted(after, by, words);
                  }
                  return first;
                });
    return Boolean.TRUE.equals(moved) ? Moved.DONE : Moved.CHANGED_MEANWHILE;
  }

  /// The house takes a step by the date.
  ///
  /// @return whether this process took it: of several at once one does
  boolean byTheDate(Charter seen, CharterState to) {
    var after =
        new Charter(
            seen.employer(),
            seen.name(),
            seen.signedOn(),
            seen.dueOn(),
            to,
            seen.remindAt(),
            seen.version());
    return step(seen, after, Changes.THE_HOUSE, "") == Moved.DONE;
  }

  /// Notes what became of something that changes no state.
  void note(Charter now, String by, String words) {
    store.once().executeWithoutResult(_ -> noted(now, by, words));
  }

  private boolean write(String sql, Charter one) {
    return store
            .outside()
            .sql(sql)
            .param("employer", one.employer())
            .param("name", one.name())
            .param("signed", one.signedOn())
            .param("due", one.dueOn())
            .param("state", one.state().name())
            .param("remind", one.remindAt())
            .param("version", one.version())
            .update()
        == 1;
  }

  private void noted(Charter now, String by, String words) {
    store
        .outside()
        .sql(STEP)
        .param("employer", now.employer())
        .param("state", now.state().name())
        .param("on", today())
        .param("due", now.dueOn())
        .param("by", by)
        .param("words", words)
        .update();
  }
}
