package org.mainstay.inside.work.outcomes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.Sealed;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.codes.NhsCode;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.Trail;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.inside.work.WeeklyHours;
import org.mainstay.inside.work.employment.Episodes;
import org.mainstay.inside.work.employment.SupportState;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What became of people's work, and when they were off sick; nothing of it is changed later.
public final class JobOutcomes {
  private static final String NOTE = "inside_work.job_outcome.note";

  private static final String KEEP =
      """
      insert into inside_work.job_outcome
             (referral_id, person_key, kind, on_day, hours_code, note, at, worker_id)
      values (:referralId, :personKey, :kind, :on, :hours, :note, :at, :workerId)
      """;

  private static final String OF =
      """
      select kind, on_day, hours_code, note, worker_id
        from inside_work.job_outcome
       where referral_id = :referralId
       order by on_day, id
       limit 200
      """;

  private static final String KEEP_ABSENCE =
      """
      insert into inside_work.sickness_absence
             (absence_id, referral_id, person_key, kind, from_day, until_day, at, worker_id)
      values (:id, :referralId, :personKey, :kind, :from, :until, :at, :workerId)
      """;

  private static final String ABSENCES =
      """
      select kind, from_day, until_day
        from inside_work.sickness_absence
       where referral_id = :referralId
       order by from_day, at, absence_id
       limit 200
      """;

  private final JdbcClient inside;
  private final People people;
  private final Trail trail;
  private final Episodes episodes;
  private final Clock clock;

  /// @param inside the inside's own connection
  public JobOutcomes(
      JdbcClient inside, People people, Trail trail, Episodes episodes, Clock clock) {
    this.inside = inside;
    this.people = people;
    this.trail = trail;
    this.episodes = episodes;
    this.clock = clock;
  }

  /// What a worker heard of somebody's work.
  public record Heard(JobOutcome.Kind kind, LocalDate on, WeeklyHours hours, String note) {}

  /// Keeps what became of somebody's work.
  ///
  /// @return why it is not kept; empty if it is
  public Optional<String> keep(Referral referral, Heard heard) {
    var refusal = refusal(referral.id(), heard);
    if (refusal.isPresent()) {
      return refusal;
    }
    inside
        .sql(KEEP)
        .param("referralId", referral.id().value())
        .param("personKey", referral.person().value())
        .param("kind", heard.kind().name())
        .param("on", heard.on())
        .param("hours", heard.hours().code())
        .param("note", people.seal(referral.person(), NOTE, heard.note().strip()).forRow())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("workerId", Acting.now().value())
        .update();
    trail.write(referral.person().value(), "kept work", heard.kind().words());
    episodes.done(referral, SupportState.OUTCOME);
    return Optional.empty();
  }

  /// What became of the work in a case, by day.
  public List<JobOutcome> of(ReferralId referral) {
    return inside.sql(OF).param("referralId", referral.value()).query(JobOutcomes::outcome).list();
  }

  /// Keeps a time off sick.
  public void keep(Referral referral, Absence absence) {
    inside
        .sql(KEEP_ABSENCE)
        .param("id", UUID.randomUUID())
        .param("referralId", referral.id().value())
        .param("personKey", referral.person().value())
        .param("kind", absence.kind().name())
        .param("from", absence.from())
        .param("until", absence.until().orElse(null))
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("workerId", Acting.now().value())
        .update();
    trail.write(referral.person().value(), "kept work", absence.kind().words());
  }

  /// The times off sick in a case, by their first day.
  public List<Absence> absences(ReferralId referral) {
    return inside
        .sql(ABSENCES)
        .param("referralId", referral.value())
        .query(
            (row, number) ->
                new Absence(
                    Absence.Kind.valueOf(row.getString("kind")),
                    row.getObject("from_day", LocalDate.class),
                    Optional.ofNullable(row.getObject("until_day", LocalDate.class))))
        .list();
  }

  private Optional<String> refusal(ReferralId referral, Heard heard) {
    if (heard.on().isAfter(LocalDate.now(clock))) {
      return Optional.of("The day cannot be in the future.");
    }
    int weeks = heard.kind().weeks();
    if (weeks == 0) {
      return Optional.empty();
    }
    var began =
        of(referral).stream()
            .filter(one -> one.kind().isBeginning())
            .map(JobOutcome::on)
            .reduce((_, latest) -> latest);
    if (began.isEmpty()) {
      return Optional.of("Keep first when they went back to work or began a job.");
    }
    var earliest = began.get().plusWeeks(weeks);
    return heard.on().isBefore(earliest)
        ? Optional.of(
            "They began on %s: it is %d weeks on %s."
                .formatted(London.words(began.get()), weeks, London.words(earliest)))
        : Optional.empty();
  }

  private static JobOutcome outcome(ResultSet row, int number) throws SQLException {
    return new JobOutcome(
        JobOutcome.Kind.valueOf(row.getString("kind")),
        row.getObject("on_day", LocalDate.class),
        NhsCode.from(WeeklyHours.class, row.getString("hours_code")),
        Sealed.of(NOTE, row.getBytes("note")),
        new WorkerId(row.getObject("worker_id", UUID.class)));
  }
}
