package org.mainstay.sums.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Small stories in which everything that is said can be read.
class AllocationTest {
  private static final LocalDate DAY = World.DAY;
  private static final List<String> ENGLISH = List.of("English");
  private static final Talk.AskedGender NO_MATTER = new Talk.AskedGender.NoMatter();
  private static final Waiting.NextStep NOT_AGREED = new Waiting.NextStep.NotAgreed();

  @Test
  void somebody_who_suits_is_suggested_with_every_reason() {
    var one = wantsMuch();
    var amina =
        Story.with(
            Story.worker("amina", 8),
            new Worker.Brings(
                "clinician",
                Set.of("debt", "sleep", "trauma"),
                Set.of("English", "Polish"),
                new Worker.Gender.Given("a woman")));
    var sam =
        Story.with(
            Story.with(
                Story.worker("sam", 8),
                new Worker.Brings(
                    "clinician", Set.of("debt"), Set.of("English"), new Worker.Gender.NotGiven())),
            new Worker.Places(4, 8));
    assertThat(Story.only(one, sam, amina).sentences())
        .containsExactly(
            "Amina could support them.",
            "They have waited 12 days.",
            "The team agreed that a worker is found by 25 November 2026; that counts as 14 days of"
                + " waiting.",
            "Amina supported them before.",
            "Amina comes as clinician, as they need.",
            "Amina can help with debt, which they need.",
            "Amina can help with sleep and trauma, which they would like.",
            "Amina speaks Polish with them.",
            "They would like a woman, which Amina is.",
            "Amina can meet them by video, as they would like.",
            "Both can on Tuesday at 09:00, and at one more hour of the week.",
            "With all who are suggested here, Amina has 1 of 8 places taken.",
            "Sam suits them too.",
            "Sam has not supported them before.",
            "With Sam they would need the interpreter.",
            "They would like a woman; Sam is not down as one.",
            "Sam is not down for sleep and trauma, which they would like.",
            "With them Sam would have 5 of 8 places taken; Amina has 1 of 8.");
  }

  private static Waiting wantsMuch() {
    var one = Story.waiting("p", DAY.minusDays(12));
    one =
        Story.with(
            one, new Waiting.Needs(Set.of("clinician"), Set.of("debt"), Set.of("sleep", "trauma")));
    one =
        Story.with(
            one, new Talk(List.of("Polish"), true, new Talk.AskedGender.Preferred("a woman")));
    one =
        Story.with(
            one,
            new Meeting(
                List.of(Story.VIDEO, Story.PHONE), Set.of(Story.FRIDAY_TWO, Story.TUESDAY_NINE)));
    return Story.with(
        one,
        new Waiting.Ties(
            Set.of(),
            Set.of(new Worker.Id("amina")),
            new Waiting.NextStep.Agreed(LocalDate.of(2026, 11, 25))));
  }

  @Test
  void what_speaks_for_the_other_worker_is_said_too() {
    var one =
        Story.with(
            Story.with(
                Story.waiting("p", DAY), new Waiting.Needs(Set.of(), Set.of(), Set.of("debt"))),
            new Waiting.Ties(Set.of(), Set.of(new Worker.Id("amina")), NOT_AGREED));
    var amina =
        Story.with(
            Story.worker("amina", 1),
            new Worker.Brings("lead", Set.of(), Set.of("English"), new Worker.Gender.NotGiven()));

    assertThat(Story.only(one, amina, Story.worker("sam", 1)).sentences())
        .containsExactly(
            "Amina could support them.",
            "They came today.",
            "Amina supported them before.",
            "Amina can meet them by video, as they would like.",
            "Both can on Tuesday at 09:00.",
            "With all who are suggested here, Amina has 1 of 1 places taken.",
            "Sam suits them too.",
            "Sam has not supported them before.",
            "Sam can help with debt, which they would like.");
  }

  @Test
  void two_between_whom_nothing_decides_are_said_to_suit_equally() {
    var suggestion =
        Story.only(Story.waiting("p", DAY), Story.worker("sam", 3), Story.worker("ali", 3));

    assertThat(suggestion.sentences())
        .contains(
            "Ali could support them.",
            "Sam suits them too.",
            "Sam would suit them just as well, by all we were told.");
  }

  @Test
  void the_longest_wait_goes_before_everything_that_people_would_like() {
    var later =
        Story.with(
            Story.waiting("a", DAY),
            new Waiting.Ties(Set.of(), Set.of(new Worker.Id("amina")), NOT_AGREED));
    var earlier = Story.waiting("b", DAY.minusDays(1));
    var suggestions =
        Allocation.suggest(
            new Today(DAY, List.of(later, earlier), List.of(Story.worker("amina", 1))),
            Rules.USUAL);

    assertThat(suggestions.getFirst().person()).isEqualTo(earlier.id());
    assertThat(suggestions.getFirst()).isInstanceOf(Suggestion.Take.class);
    assertThat(suggestions.get(1).sentences())
        .containsExactly(
            "Nobody who suits them has a place left.",
            "They came today.",
            "The free place of Amina is suggested to somebody who has waited 1 day.");
  }

  @Test
  void whoever_waits_longer_makes_room_where_another_worker_will_do_for_them() {
    var flexible = Story.waiting("a", DAY.minusDays(9));
    var onlyAmina =
        Story.with(
            Story.waiting("b", DAY),
            new Waiting.Ties(Set.of(new Worker.Id("sam")), Set.of(), NOT_AGREED));
    var sam = Story.with(Story.worker("sam", 9), new Worker.Places(7, 9));
    var full = Story.with(Story.worker("amina", 1), new Worker.Places(0, 1));

    var taken =
        Breaches.taken(
            Allocation.suggest(
                new Today(DAY, List.of(flexible, onlyAmina), List.of(full, sam)), Rules.USUAL));

    assertThat(taken)
        .containsEntry(flexible.id(), sam.id())
        .containsEntry(onlyAmina.id(), full.id());
  }

  @Test
  void an_agreed_next_step_goes_before_a_wait_that_is_a_little_longer_and_says_so() {
    var plain = Story.waiting("a", DAY.minusDays(14));
    var urged =
        Story.with(
            Story.waiting("b", DAY.minusDays(1)),
            new Waiting.Ties(Set.of(), Set.of(), new Waiting.NextStep.Agreed(DAY)));
    var suggestions =
        Allocation.suggest(
            new Today(DAY, List.of(plain, urged), List.of(Story.worker("amina", 1))), Rules.USUAL);

    assertThat(suggestions.getFirst().person()).isEqualTo(urged.id());
    assertThat(suggestions.get(1).sentences())
        .containsExactly(
            "Nobody who suits them has a place left.",
            "They have waited 14 days.",
            "The free place of Amina is suggested to somebody who has waited 15 days.",
            "This counts 14 days of waiting for one of them, for whom the team agreed a next step.");
  }

  @Test
  void places_are_taken_in_proportion_to_how_many_there_are() {
    var people = IntStream.range(0, 9).mapToObj(i -> Story.waiting("p" + i, DAY)).toList();
    var taken =
        Breaches.taken(
            Allocation.suggest(
                new Today(DAY, people, List.of(Story.worker("full", 12), Story.worker("part", 6))),
                Rules.USUAL));

    assertThat(taken.values().stream().filter(new Worker.Id("full")::equals)).hasSize(6);
    assertThat(taken.values().stream().filter(new Worker.Id("part")::equals)).hasSize(3);
  }

  @Test
  void nobody_who_suits_is_said_with_what_is_missing_and_who_is_near() {
    var one =
        Story.with(
            Story.waiting("p", DAY.minusDays(2)),
            new Talk(List.of("Polish", "Urdu"), false, NO_MATTER));

    assertThat(Story.only(one, Story.worker("amina", 2), Story.worker("sam", 0)).sentences())
        .containsExactly(
            "Nobody here suits them yet.",
            "They have waited 2 days.",
            "No worker of 2 could speak Polish or Urdu; no interpreter is agreed.",
            "Amina would suit but for one thing: Amina does not speak Polish or Urdu, and no"
                + " interpreter is agreed.");
  }

  @Test
  void what_each_has_in_part_and_nobody_together_is_counted() {
    var one =
        Story.with(
            Story.with(
                Story.waiting("p", DAY),
                new Waiting.Needs(Set.of("clinician"), Set.of(), Set.of())),
            new Meeting(List.of(Story.VIDEO), Set.of(new Meeting.Hour(DayOfWeek.MONDAY, 8))));
    var early =
        Story.with(
            Story.with(
                Story.worker("sam", 1),
                new Worker.Brings(
                    "peer worker", Set.of(), Set.of("English"), new Worker.Gender.NotGiven())),
            one.meeting());

    assertThat(Story.only(one, Story.worker("amina", 1), early).sentences())
        .containsExactly(
            "Nobody here suits them yet.",
            "They came today.",
            "No worker of 2 meets all that they need at once.",
            "1 of 2 workers could come as clinician.",
            "1 of 2 workers could come at an hour at which they can too.",
            "Amina would suit but for one thing: there is no hour at which both can.",
            "Sam would suit but for one thing: Sam comes as peer worker.");
  }

  @Test
  void nobody_is_asked_to_give_way_in_whom_they_asked_for_or_excluded() {
    var man =
        Story.with(
            Story.waiting("p", DAY), new Talk(ENGLISH, false, new Talk.AskedGender.Must("a man")));
    var without =
        Story.with(
            Story.waiting("p", DAY),
            new Waiting.Ties(Set.of(new Worker.Id("amina")), Set.of(), NOT_AGREED));

    assertThat(Story.only(man, Story.worker("amina", 1)).sentences())
        .containsExactly(
            "Nobody here suits them yet.",
            "They came today.",
            "No worker of 1 gave their gender as a man, which they asked for.");
    assertThat(Story.only(without, Story.worker("amina", 1)).sentences())
        .containsExactly(
            "Nobody here suits them yet.",
            "They came today.",
            "No worker of 1 could be asked without going against whom they excluded.");
  }

  @Test
  void those_who_suit_and_are_full_are_named() {
    assertThat(
            Story.only(
                    Story.waiting("p", DAY.minusDays(1)),
                    Story.worker("amina", 0),
                    Story.worker("sam", 0))
                .sentences())
        .containsExactly(
            "Nobody who suits them has a place left.",
            "They have waited 1 day.",
            "Amina and Sam would suit and have no free place.");
  }

  @Test
  void a_large_team_is_named_in_part() {
    var many =
        List.of("ada", "ben", "cem", "dan", "eve", "fay").stream()
            .map(name -> Story.worker(name, 0))
            .toArray(Worker[]::new);

    assertThat(Story.only(Story.waiting("p", DAY), many).sentences())
        .contains("Ada, Ben, Cem, Dan and 2 more workers would suit and have no free place.");
  }

  @Test
  void without_any_worker_it_is_said_so() {
    assertThat(Story.only(Story.waiting("p", DAY)).sentences())
        .contains("There is no worker who could be suggested.");
  }

  @Test
  void without_anybody_waiting_there_is_nothing_to_suggest() {
    assertThat(
            Allocation.suggest(
                new Today(DAY, List.of(), List.of(Story.worker("amina", 1))), Rules.USUAL))
        .isEmpty();
  }
}
