package org.mainstay.outside.network.pilot;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.outside.network.pilot.Pilot.Step;
import org.mainstay.outside.office.Office;
import org.mainstay.outside.office.OfficeStore;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// What is tried out. The database refuses what may not follow; nothing is ever changed.
public final class Pilots {
  private static final String PROPOSE =
      """
      insert into outside_network.pilot
             (pilot_id, title, what, where_at, from_on, until_on, at, by_name)
      values (:id, :title, :what, :where, :from, :until, :at, :by)
          on conflict do nothing
      """;

  private static final String PLAN =
      """
      insert into outside_network.pilot_plan
             (pilot_id, version, question, measure, number_needed, sample, judged_by, decide_on,
              at, by_name)
      values (:id, :version, :question, :measure, :needed, :sample, :judged, :decide, :at, :by)
          on conflict do nothing
      """;

  private static final String STEP =
      """
      insert into outside_network.pilot_step
             (pilot_id, step, on_day, known, not_known, follows, why, at, by_name)
      values (:id, :step, :on, :known, :notKnown, :follows, :why, :at, :by)
          on conflict do nothing
      """;

  private final OfficeStore store;
  private final PilotRows rows;
  private final Clock clock;

  public Pilots(OfficeStore store, Clock clock) {
    this.store = store;
    this.rows = new PilotRows(store);
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /// Every pilot, the one that begins last first.
  public List<Pilot> all() {
    return rows.all();
  }

  /// One of them.
  public Optional<Pilot> find(UUID id) {
    return all().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// Proposes one; sent again it is there once.
  public void propose(UUID id, Pilot.Idea idea) {
    signed(
            store
                .outside()
                .sql(PROPOSE)
                .param("id", id)
                .param("title", idea.title())
                .param("what", idea.what())
                .param("where", idea.where())
                .param("from", idea.from())
                .param("until", idea.until()))
        .update();
  }

  /// Adds a version of its evaluation plan on top of the one that was seen; the same again changes
  /// nothing.
  ///
  /// @return false if it has begun, or somebody else wrote meanwhile; nothing was added
  public boolean plan(UUID id, Pilot.Plan seen) {
    boolean added =
        done(
            store
                .outside()
                .sql(PLAN)
                .param("id", id)
                .param("version", seen.version() + 1)
                .param("question", seen.question())
                .param("measure", seen.measure())
                .param("needed", seen.needed())
                .param("sample", seen.sample())
                .param("judged", seen.judgedBy())
                .param("decide", seen.decideOn()));
    return added
        || find(id)
            .flatMap(Pilot::plan)
            .filter(now -> now.equals(seen.at(now.version())))
            .isPresent();
  }

  /// Takes a step; the same again changes nothing.
  ///
  /// @return false if it may not follow: a beginning without a plan, an end without a beginning
  public boolean take(UUID id, Step step) {
    var words =
        switch (step) {
          case Step.Begun _ -> new Words("BEGUN", "", "", "", "");
          case Step.Ended(var _, var known, var not, var follows) ->
              new Words("ENDED", known, not, follows, "");
          case Step.Dropped(var _, var why) -> new Words("DROPPED", "", "", "", why);
        };
    boolean added =
        done(
            store
                .outside()
                .sql(STEP)
                .param("id", id)
                .param("step", words.step())
                .param("on", step.on())
                .param("known", words.known())
                .param("notKnown", words.notKnown())
                .param("follows", words.follows())
                .param("why", words.why()));
    return added || find(id).filter(now -> now.steps().contains(step)).isPresent();
  }

  private record Words(String step, String known, String notKnown, String follows, String why) {}

  private boolean done(StatementSpec statement) {
    try {
      return signed(statement).update() == 1;
    } catch (DataIntegrityViolationException mayNotFollow) {
      return false;
    }
  }

  private StatementSpec signed(StatementSpec statement) {
    return statement
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("by", Office.now().signInName());
  }
}
