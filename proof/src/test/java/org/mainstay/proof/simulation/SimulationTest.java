package org.mainstay.proof.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.proof.TestDatabase;

/// Whatever happens on the hub's days, in whatever order and with whatever faults, nobody is lost.
///
/// Many more seeds, and longer ones, are run by `./mainstay bench simulation`.
class SimulationTest {
  private static final int SEEDS = 200;
  private static final int DAYS = 21;

  /// A mistake that is built in shows within so many seeds of so many days.
  private static final int SEEDS_UNTIL_IT_SHOWS = 6;

  private static final int DAYS_UNTIL_IT_SHOWS = 35;

  private static final TestDatabase DATABASE = TestDatabase.fresh();
  private static final Ground GROUND =
      new Ground(DATABASE.front(), DATABASE.inside(), DATABASE.admin(), Path.of("..", "handbook"));

  /// What a run leaves behind may be lost with the power.
  @BeforeAll
  static void forgetful() {
    DATABASE.asAdmin(
        """
        do $$ begin
          execute format('alter database %I set synchronous_commit = off', current_database());
        end $$
        """);
  }

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @Test
  void two_hundred_seeds_break_no_promise() {
    var totals = new Totals();
    var broken = new StringBuilder();
    for (long seed = 1; seed <= SEEDS; seed++) {
      var run = Simulation.run(GROUND, seed, DAYS);
      totals.add(run);
      if (!run.isFine()) {
        broken.append(run.report()).append("\n");
      }
    }
    System.out.println(totals.words());

    assertThat(broken).isEmpty();
    assertThat(totals.words()).contains("refused", "broken off", "answer lost");
  }

  @Test
  void the_same_seed_writes_the_same_log_byte_for_byte_whatever_ran_before() {
    var first = Simulation.run(GROUND, 7, 60);
    Simulation.run(GROUND, 8, 10);
    var again = Simulation.run(GROUND, 7, 60);

    assertThat(again.log()).isEqualTo(first.log());
    assertThat(again.hash()).isEqualTo(first.hash());
    assertThat(first.log()).hasSizeGreaterThan(100);
    assertThat(Simulation.run(GROUND, 8, 60).hash()).isNotEqualTo(first.hash());
  }

  @ParameterizedTest
  @ValueSource(longs = {786, 1286, 1342, 1578, 1704})
  void a_concern_that_is_handed_on_in_the_evening_counts_as_unread_from_that_evening(long seed) {
    var run = Simulation.run(GROUND, seed, 90);

    assertThat(run.broken()).isEmpty();
  }

  @Test
  void whose_support_cannot_end_because_of_a_concern_is_given_to_somebody() {
    var run = Simulation.run(GROUND, 352, 90);

    assertThat(run.broken()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "NOBODY_ALLOCATES, has had neither owner nor dated place since",
    "NOBODY_READS, nobody has read the concern about",
    "CONCERNS_HEAR_NOTHING, raised concern and no reader was named for it",
    "A_HOLDER_WHO_WAS_SHUT_OUT, is held by a worker whom they shut out",
    "A_LOOK_IN_SPITE_OF_ALL, was shut out by",
    "A_DAY_CLOSED_OVER_A_CONCERN, the day was closed over a concern",
    "NOBODY_LOOKS_AGAIN, nobody has looked at the pause of",
    "A_LETTER_LOST, was acknowledged and is not there"
  })
  void a_mistake_that_is_built_in_is_noticed_and_the_seed_shows_it_again(
      Plant plant, String sentence) {
    var run =
        LongStream.rangeClosed(1, SEEDS_UNTIL_IT_SHOWS)
            .mapToObj(seed -> Simulation.run(GROUND, seed, DAYS_UNTIL_IT_SHOWS, plant))
            .filter(one -> !one.isFine())
            .findFirst()
            .orElseThrow(() -> new AssertionError("nobody noticed that " + plant.words()));

    assertThat(run.broken()).anySatisfy(broken -> assertThat(broken).contains(sentence));
    assertThat(run.report())
        .contains(run.hash(), "BROKEN: ", "./mainstay bench simulation --from " + run.seed());
    var again = Simulation.run(GROUND, run.seed(), DAYS_UNTIL_IT_SHOWS, plant);
    assertThat(again.hash()).isEqualTo(run.hash());
    assertThat(again.broken()).isEqualTo(run.broken());
  }
}
