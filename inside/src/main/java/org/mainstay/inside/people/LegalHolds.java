package org.mainstay.inside.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Which records the law needs for now; nobody erases them before two people lifted the hold.
public final class LegalHolds {
  /// The column that a reason is sealed for.
  public static final String REASON = "inside_people.hold.reason";

  private static final String ASK =
      """
      insert into inside_people.hold
             (hold_id, person_key, authority, demanded_on, reason, asked_by, asked_at)
      values (:id, :person, :authority, :demandedOn, :reason, :by, :at)
      """;

  private static final String STANDS = " where dropped_by is null and lifted_by is null";

  private static final String READ =
      """
      select hold_id, person_key, authority, demanded_on, reason, asked_by, set_by, lift_asked_by
        from inside_people.hold
      """
          + STANDS;

  private static final String ALL = READ + " order by asked_at, hold_id limit 500";

  private static final String OF =
      READ + " and person_key = :person order by asked_at, hold_id limit 100";

  private static final String SET = "set_by = :by, set_at = :at" + STANDS + " and set_by is null";

  private static final String DROP =
      "dropped_by = :by, dropped_at = :at" + STANDS + " and set_by is null";

  private static final String ASK_LIFT =
      "lift_asked_by = :by, lift_asked_at = :at"
          + STANDS
          + " and set_by is not null and lift_asked_by is null";

  private static final String LIFT =
      "lifted_by = :by, lifted_at = :at" + STANDS + " and lift_asked_by is not null";

  private static final String GO_ON =
      "lift_asked_by = null, lift_asked_at = null" + STANDS + " and lift_asked_by is not null";

  private final JdbcClient inside;
  private final InstantSource clock;

  /// @param inside the inside's own connection
  public LegalHolds(JdbcClient inside, InstantSource clock) {
    this.inside = inside;
    this.clock = clock;
  }

  /// Who demands that a record is kept.
  public enum Authority {
    COURT("A court"),
    POLICE("The police"),
    INQUEST("An inquest"),
    COMPLAINT("A complaint"),
    OTHER("Somebody else");

    private final String words;

    Authority(String words) {
      this.words = words;
    }

    /// As the team reads it.
    public String words() {
      return words;
    }
  }

  /// A hold that was asked for and neither dropped nor lifted.
  ///
  /// @param demandedOn the day on the letter or order
  /// @param setBy who agreed to it, another one than who asked
  /// @param liftAskedBy who asked to lift it
  public record Hold(
      UUID id,
      PersonKey person,
      Authority authority,
      LocalDate demandedOn,
      Sealed reason,
      WorkerId askedBy,
      Optional<WorkerId> setBy,
      Optional<WorkerId> liftAskedBy) {}

  /// The acting worker asks for a hold; from now on nothing is erased, until another one says no.
  public void ask(PersonKey person, Authority authority, LocalDate demandedOn, Sealed reason) {
    inside
        .sql(ASK)
        .param("id", UUID.randomUUID())
        .param("person", person.value())
        .param("authority", authority.name())
        .param("demandedOn", demandedOn)
        .param("reason", reason.forRow())
        .param("by", Acting.now().value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// The acting worker agrees to a hold that another one asked for.
  ///
  /// @return whether it still waited for that
  public boolean set(Hold hold) {
    return change(SET, hold);
  }

  /// No hold comes of it.
  ///
  /// @return whether it still waited
  public boolean drop(Hold hold) {
    return change(DROP, hold);
  }

  /// The acting worker asks to lift a hold.
  ///
  /// @return whether nobody else had asked
  public boolean askToLift(Hold hold) {
    return change(ASK_LIFT, hold);
  }

  /// The acting worker agrees to lift a hold, as another one asked.
  ///
  /// @return whether it still waited for that
  public boolean lift(Hold hold) {
    return change(LIFT, hold);
  }

  /// The hold is not lifted after all.
  ///
  /// @return whether somebody had asked to lift it
  public boolean goOn(Hold hold) {
    return inside
            .sql("update inside_people.hold set " + GO_ON + " and hold_id = :id")
            .param("id", hold.id())
            .update()
        > 0;
  }

  private boolean change(String change, Hold hold) {
    return inside
            .sql("update inside_people.hold set " + change + " and hold_id = :id")
            .param("by", Acting.now().value())
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .param("id", hold.id())
            .update()
        > 0;
  }

  /// All that the acting worker may see, earliest first, 500 at most.
  public List<Hold> all() {
    return inside.sql(ALL).query(LegalHolds::hold).list();
  }

  /// Those of this person.
  public List<Hold> of(PersonKey person) {
    return of(inside, person);
  }

  /// Whether two people agreed that the record of this person is kept.
  public boolean isHeld(PersonKey person) {
    return of(person).stream().anyMatch(hold -> hold.setBy().isPresent());
  }

  static List<Hold> of(JdbcClient inside, PersonKey person) {
    return inside.sql(OF).param("person", person.value()).query(LegalHolds::hold).list();
  }

  private static Hold hold(ResultSet row, int number) throws SQLException {
    return new Hold(
        row.getObject("hold_id", UUID.class),
        new PersonKey(row.getObject("person_key", UUID.class)),
        Authority.valueOf(row.getString("authority")),
        row.getObject("demanded_on", LocalDate.class),
        Sealed.of(REASON, row.getBytes("reason")),
        new WorkerId(row.getObject("asked_by", UUID.class)),
        worker(row, "set_by"),
        worker(row, "lift_asked_by"));
  }

  private static Optional<WorkerId> worker(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, UUID.class)).map(WorkerId::new);
  }
}
