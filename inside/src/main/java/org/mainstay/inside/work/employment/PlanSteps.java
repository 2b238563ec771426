package org.mainstay.inside.work.employment;

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
import org.mainstay.inside.trail.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The steps of action plans: what is done, by whom, until when, and when it was done.
public final class PlanSteps {
  /// A step may be so long.
  static final int WHAT_MAX = 500;

  private static final String WHAT = "inside_work.plan_step.what";

  private static final String ADD =
      """
      insert into inside_work.plan_step
             (step_id, referral_id, person_key, at, worker_id, what, doer, due_on)
      values (:id, :referralId, :personKey, :at, :workerId, :what, :doer, :due)
      """;

  private static final String DONE =
      """
      update inside_work.plan_step
         set done_on = :on
       where step_id = :id
         and referral_id = :referralId
         and done_on is null
      """;

  private static final String OF =
      """
      select step_id, what, doer, due_on, done_on
        from inside_work.plan_step
       where referral_id = :referralId
       order by due_on, at, step_id
       limit 200
      """;

  private final JdbcClient inside;
  private final People people;
  private final Clock clock;

  /// @param inside the inside's own connection
  public PlanSteps(JdbcClient inside, People people, Clock clock) {
    this.inside = inside;
    this.people = people;
    this.clock = clock;
  }

  /// Who does it.
  public enum Doer {
    PERSON("They do it"),
    TEAM("We do it"),
    TOGETHER("We do it together"),
    EMPLOYER("Their employer does it");

    private final String words;

    Doer(String words) {
      this.words = words;
    }

    /// As a worker reads it.
    public String words() {
      return words;
    }
  }

  /// One step.
  ///
  /// @param what it is, sealed
  public record Step(UUID id, Sealed what, Doer doer, LocalDate due, Optional<LocalDate> doneOn) {}

  /// Adds a step.
  public void add(Referral referral, String what, Doer doer, LocalDate due) {
    inside
        .sql(ADD)
        .param("id", UUID.randomUUID())
        .param("referralId", referral.id().value())
        .param("personKey", referral.person().value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("workerId", Acting.now().value())
        .param("what", people.seal(referral.person(), WHAT, what.strip()).forRow())
        .param("doer", doer.name())
        .param("due", due)
        .update();
  }

  /// It is done; done once, it stays so.
  public void done(ReferralId referral, UUID step) {
    inside
        .sql(DONE)
        .param("on", LocalDate.now(clock))
        .param("id", step)
        .param("referralId", referral.value())
        .update();
  }

  /// The steps of a case, by when they are due.
  public List<Step> of(ReferralId referral) {
    return inside.sql(OF).param("referralId", referral.value()).query(PlanSteps::step).list();
  }

  private static Step step(ResultSet row, int number) throws SQLException {
    return new Step(
        row.getObject("step_id", UUID.class),
        Sealed.of(WHAT, row.getBytes("what")),
        Doer.valueOf(row.getString("doer")),
        row.getObject("due_on", LocalDate.class),
        Optional.ofNullable(row.getObject("done_on", LocalDate.class)));
  }
}
