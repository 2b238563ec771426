package org.mainstay.sums.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What must hold between a person and a worker holds, in every instance; and one thing that does
/// not is enough to keep a worker from being suggested, and to be found by the check.
class HardRulesTest {
  private static final int INSTANCES = 400;

  /// A person and a worker who suit but for one thing.
  record Planted(String breach, Waiting person, Worker worker) {
    @Override
    public String toString() {
      return breach;
    }
  }

  private static final Waiting ONE = Story.waiting("p", World.DAY);
  private static final Worker AMINA = Story.worker("amina", 1);

  static Stream<Planted> planted() {
    return Stream.concat(plantedInWhoTheyAre(), plantedInMeeting());
  }

  private static Stream<Planted> plantedInWhoTheyAre() {
    var none = new Waiting.NextStep.NotAgreed();
    var man =
        Story.with(ONE, new Talk(List.of("English"), false, new Talk.AskedGender.Must("a man")));
    var notGiven =
        new Worker.Brings("clinician", Set.of(), Set.of("English"), new Worker.Gender.NotGiven());
    return Stream.of(
        new Planted(
            "excluded",
            Story.with(ONE, new Waiting.Ties(Set.of(AMINA.id()), Set.of(), none)),
            AMINA),
        new Planted(
            "role",
            Story.with(ONE, new Waiting.Needs(Set.of("peer worker"), Set.of(), Set.of())),
            AMINA),
        new Planted(
            "skill",
            Story.with(ONE, new Waiting.Needs(Set.of(), Set.of("debt", "trauma"), Set.of())),
            AMINA),
        new Planted(
            "language",
            Story.with(ONE, new Talk(List.of("Polish"), false, new Talk.AskedGender.NoMatter())),
            AMINA),
        new Planted("gender", man, AMINA),
        new Planted("gender", man, Story.with(AMINA, notGiven)));
  }

  private static Stream<Planted> plantedInMeeting() {
    var monday = Set.of(new Meeting.Hour(DayOfWeek.MONDAY, 9));
    var phone = List.of(Story.PHONE);
    var north = List.<Meeting.Way>of(new Meeting.Way.Room("Northgate"));
    var south = List.<Meeting.Way>of(new Meeting.Way.Room("Southfield"));
    var here = Story.with(ONE, new Meeting(north, ONE.meeting().hours()));
    return Stream.of(
        new Planted("way", here, AMINA),
        new Planted("way", here, Story.with(AMINA, new Meeting(south, AMINA.meeting().hours()))),
        new Planted("hour", Story.with(ONE, new Meeting(phone, monday)), AMINA),
        new Planted("hour", Story.with(ONE, new Meeting(phone, Set.of())), AMINA));
  }

  @ParameterizedTest
  @MethodSource("planted")
  void one_thing_that_does_not_hold_is_enough(Planted planted) {
    var today = new Today(World.DAY, List.of(planted.person()), List.of(planted.worker()));

    assertThat(Allocation.suggest(today, Rules.USUAL))
        .singleElement()
        .isInstanceOf(Suggestion.NobodySuits.class);
    assertThat(Breaches.of(planted.person(), planted.worker())).containsExactly(planted.breach());
    assertThat(Breaches.of(today, Map.of(planted.person().id(), planted.worker().id())))
        .containsExactly("p: " + planted.breach());
  }

  @Test
  void a_place_that_is_not_there_is_not_suggested_and_is_found() {
    var today =
        new Today(
            World.DAY,
            List.of(Story.waiting("p", World.DAY), Story.waiting("q", World.DAY)),
            List.of(Story.worker("amina", 1)));
    var both = new HashMap<Waiting.Id, Worker.Id>();
    today.waiting().forEach(one -> both.put(one.id(), new Worker.Id("amina")));

    assertThat(Breaches.taken(Allocation.suggest(today, Rules.USUAL))).hasSize(1);
    assertThat(Breaches.of(today, both)).containsExactly("amina: capacity");
  }

  @Test
  void a_worker_with_more_people_than_places_gets_nobody() {
    var over = Story.with(Story.worker("amina", 2), new Worker.Places(5, 2));

    assertThat(Story.only(Story.waiting("p", World.DAY), over))
        .isInstanceOf(Suggestion.NobodyFree.class);
  }

  @Test
  void somebody_who_does_not_exist_is_found() {
    var today = World.today(1, 3, 3, 3);

    assertThat(Breaches.of(today, Map.of(new Waiting.Id("ghost"), new Worker.Id("w000"))))
        .containsExactly("unknown");
  }

  @Test
  void no_rule_is_broken_in_any_instance_and_everybody_has_one_suggestion() {
    int taken = 0;
    for (int seed = 0; seed < INSTANCES; seed++) {
      var today = World.today(seed, 5 + seed % 60, 1 + seed % 14, 1 + seed % 9);
      var suggestions = Allocation.suggest(today, Rules.USUAL);
      var takes = Breaches.taken(suggestions);

      assertThat(Breaches.of(today, takes)).as("seed %d", seed).isEmpty();
      assertThat(Line.unfair(today, Rules.USUAL, takes)).as("seed %d", seed).isEmpty();
      assertThat(suggestions.stream().map(Suggestion::person))
          .containsExactlyInAnyOrderElementsOf(today.waiting().stream().map(Waiting::id).toList());
      taken += takes.size();
    }
    assertThat(taken).isGreaterThan(INSTANCES * 5);
  }

  @Test
  void nobody_is_said_not_to_be_suited_while_somebody_suits() {
    for (int seed = 0; seed < INSTANCES; seed++) {
      var today = World.today(seed, 20, 5, 2);
      for (Suggestion each : Allocation.suggest(today, Rules.USUAL)) {
        var one = today.waiting().stream().filter(w -> w.id().equals(each.person())).findFirst();
        boolean suits =
            today.workers().stream().anyMatch(w -> Breaches.suits(one.orElseThrow(), w));
        assertThat(each instanceof Suggestion.NobodySuits).isEqualTo(!suits);
      }
    }
  }
}
