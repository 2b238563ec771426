package org.mainstay.outside.commitment.promise;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.mainstay.outside.commitment.history.Changes;
import org.mainstay.outside.office.Holder.Keeps.OfEmployer;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.outside.office.OfficeStore;

/// Where each employer's commitment stands; whoever saw an older version changes nothing.
public final class Commitments {
  private static final String OF =
      """
      select employer, employer_name, stage, signed_on, version
        from outside_commitment.commitment
       where employer = :employer
       limit 1
      """;

  private static final String SIGN =
      """
      insert into outside_commitment.commitment
             (employer, employer_name, stage, signed_on, version)
      values (:employer, :name, 'SIGNED', :signed, 1)
          on conflict do nothing
      """;

  private static final String MOVE =
      """
      update outside_commitment.commitment
         set stage = :stage, version = version + 1
       where employer = :employer
         and version = :version
      """;

  private static final String OLD =
      """
      select c.employer, c.employer_name, c.stage, c.signed_on, c.version
        from outside_commitment.commitment c
       where c.stage in ('SELF_ASSESSED', 'PUBLISHED')
         and (select max(a.on_day)
                from outside_commitment.self_assessment a
               where a.employer = c.employer) <= :last
       order by c.employer
       limit 10000
      """;

  private final OfficeStore store;
  private final Changes changes;

  public Commitments(OfficeStore store, Changes changes) {
    this.store = store;
    this.changes = changes;
  }

  /// What became of a step.
  public enum Moved {
    DONE,
    /// Somebody else took a step since this was seen.
    CHANGED_MEANWHILE,
    /// Such a step does not follow.
    NOT_ALLOWED
  }

  /// The commitment of an employer.
  public Commitment of(OfEmployer employer) {
    return store
        .outside()
        .sql(OF)
        .param("employer", employer.code())
        .query((row, i) -> read(row))
        .optional()
        .orElseGet(() -> Commitment.untouched(employer.code(), employer.name()));
  }

  private static Commitment read(ResultSet row) throws SQLException {
    return new Commitment(
        row.getString("employer"),
        row.getString("employer_name"),
        PromiseStage.valueOf(row.getString("stage")),
        row.getObject("signed_on", LocalDate.class),
        row.getInt("version"));
  }

  /// Notes when an employer signed it. Sent again it stays as it is.
  public Moved sign(OfEmployer employer, LocalDate on) {
    var signed = store.once().execute(_ -> signedOnce(employer, on));
    return Boolean.TRUE.equals(signed) || of(employer).signed().filter(on::equals).isPresent()
        ? Moved.DONE
        : Moved.CHANGED_MEANWHILE;
  }

  private boolean signedOnce(OfEmployer employer, LocalDate on) {
    boolean fresh =
        store
                .outside()
                .sql(SIGN)
                .param("employer", employer.code())
                .param("name", employer.name())
                .param("signed", on)
                .update()
            == 1;
    if (fresh) {
      changes.note(employer.code(), "Commitment", "Signed on %s.".formatted(OfficeForm.on(on)));
    }
    return fresh;
  }

  /// Takes a step, in the transaction that runs or one of its own.
  Moved move(Commitment seen, PromiseStage to, String by) {
    if (!seen.stage().next().contains(to)) {
      return Moved.NOT_ALLOWED;
    }
    boolean moved =
        store
                .outside()
                .sql(MOVE)
                .param("stage", to.name())
                .param("employer", seen.employer())
                .param("version", seen.version())
                .update()
            == 1;
    if (moved) {
      changes.note(seen.employer(), by, "Commitment", to.words() + ".");
    }
    return moved ? Moved.DONE : Moved.CHANGED_MEANWHILE;
  }

  /// Those that were assessed on this day at the latest and not since.
  List<Commitment> assessedUntil(LocalDate last) {
    return store.outside().sql(OLD).param("last", last).query((row, i) -> read(row)).list();
  }
}
