package org.mainstay.sums.allocation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedAtTheDoorTest {
  private static final Waiting ONE = Story.waiting("p", World.DAY);
  private static final Worker AMINA = Story.worker("amina", 1);

  @Test
  void nobody_waits_or_works_twice_or_came_after_today() {
    refuses(() -> new Today(World.DAY, List.of(ONE, ONE), List.of()));
    refuses(() -> new Today(World.DAY, List.of(), List.of(AMINA, AMINA)));
    refuses(() -> new Today(World.DAY.minusDays(1), List.of(ONE), List.of()));
  }

  @Test
  void there_are_at_most_two_thousand_people_and_three_hundred_workers() {
    var people =
        IntStream.range(0, 2_001).mapToObj(i -> Story.waiting("p" + i, World.DAY)).toList();
    var workers = IntStream.range(0, 301).mapToObj(i -> Story.worker("w" + i, 1)).toList();

    assertThatCode(() -> new Today(World.DAY, people.subList(0, 2_000), workers.subList(0, 300)))
        .doesNotThrowAnyException();
    refuses(() -> new Today(World.DAY, people, List.of()));
    refuses(() -> new Today(World.DAY, List.of(), workers));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void blank_words_are_refused(String blank) {
    refuses(() -> new Waiting.Id(blank));
    refuses(() -> new Worker.Id(blank));
    refuses(() -> new Worker.Gender.Given(blank));
    refuses(() -> new Talk.AskedGender.Preferred(blank));
    refuses(() -> new Talk.AskedGender.Must(blank));
    refuses(() -> new Meeting.Way.Room(blank));
    refuses(() -> new Talk(List.of(blank), false, new Talk.AskedGender.NoMatter()));
    refuses(() -> new Worker.Brings(blank, Set.of(), Set.of(), new Worker.Gender.NotGiven()));
    refuses(() -> new Worker(AMINA.id(), blank, AMINA.brings(), AMINA.meeting(), AMINA.places()));
  }

  @Test
  void somebody_talks_in_a_language_and_meets_in_a_way() {
    refuses(() -> new Talk(List.of(), true, new Talk.AskedGender.NoMatter()));
    refuses(() -> new Meeting(List.of(), Set.of()));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 24})
  void an_hour_is_one_of_the_day(int begins) {
    refuses(() -> new Meeting.Hour(DayOfWeek.MONDAY, begins));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1_001})
  void places_and_weights_are_within_bounds(int number) {
    refuses(() -> new Worker.Places(number, 1));
    refuses(() -> new Worker.Places(1, number));
    refuses(() -> new Rules.Weights(number, 0, 0, 0, 0, 0));
    refuses(() -> new Rules.Weights(0, number, 0, 0, 0, 0));
    refuses(() -> new Rules.Weights(0, 0, number, 0, 0, 0));
    refuses(() -> new Rules.Weights(0, 0, 0, number, 0, 0));
    refuses(() -> new Rules.Weights(0, 0, 0, 0, number, 0));
    refuses(() -> new Rules.Weights(0, 0, 0, 0, 0, number));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 367})
  void a_next_step_counts_for_at_most_a_year(int days) {
    refuses(() -> new Rules(days, Rules.USUAL.weights()));
  }

  private static void refuses(Runnable made) {
    assertThatIllegalArgumentException().isThrownBy(made::run);
  }
}
