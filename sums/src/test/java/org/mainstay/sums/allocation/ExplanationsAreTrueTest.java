package org.mainstay.sums.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Each sentence of each suggestion is worked out again from what was handed in.
class ExplanationsAreTrueTest {
  /// Nothing grades a person or shows a figure of the machinery.
  private static final Pattern MACHINERY =
      Pattern.compile(
          "score|rank|priorit|weigh|cost|point|best|worst|top|level|urgent|second|first|%",
          Pattern.CASE_INSENSITIVE);

  @Test
  void every_sentence_is_true() {
    var said = new HashMap<String, Integer>();
    for (int seed = 0; seed < 60; seed++) {
      var today = World.today(seed, 40, 3 + seed % 12, 4);
      var suggestions = Allocation.suggest(today, Rules.USUAL);
      var truth = new TrueSentences(today, Rules.USUAL, Breaches.taken(suggestions));
      Map<Waiting.Id, Waiting> people =
          today.waiting().stream().collect(Collectors.toMap(Waiting::id, Function.identity()));
      for (Suggestion each : suggestions) {
        Waiting one = people.getOrDefault(each.person(), today.waiting().getFirst());
        assertThat(truth.about(one)).as("seed %d", seed).containsAll(each.sentences());
        assertThat(each.sentences()).doesNotHaveDuplicates();
        kinds(each).forEach(kind -> said.merge(kind, 1, Integer::sum));
      }
    }
    assertThat(said.keySet())
        .as("kinds of sentence that came up")
        .containsAll(kindsOf(Reason.class))
        .containsAll(
            kindsOf(Contrast.class).stream().filter(kind -> !kind.equals("JustAsWell")).toList())
        .containsAll(
            kindsOf(Obstacle.class).stream().filter(kind -> !kind.equals("NoWorkers")).toList());
  }

  @Test
  void a_sentence_that_is_not_true_is_noticed() {
    var one = Story.waiting("a", World.DAY.minusDays(3));
    var worker = Story.worker("amina", 2);
    var today = new Today(World.DAY, List.of(one), List.of(worker));

    var truth = new TrueSentences(today, Rules.USUAL, Map.of(one.id(), worker.id())).about(one);

    assertThat(truth)
        .contains("They have waited 3 days.", "Amina could support them.")
        .doesNotContain(
            "They have waited 4 days.",
            "Amina supported them before.",
            "Nobody here suits them yet.",
            "Amina has 1 of 3 places taken.");
  }

  @Test
  void no_sentence_grades_anybody_or_shows_the_machinery() {
    for (int seed = 0; seed < 20; seed++) {
      for (Suggestion each : Allocation.suggest(World.today(seed, 60, 9, 4), Rules.USUAL)) {
        assertThat(each.sentences())
            .allSatisfy(words -> assertThat(MACHINERY.matcher(words).find()).as(words).isFalse())
            .allSatisfy(words -> assertThat(words).matches("[A-Z0-9].*\\.").doesNotContain("  "));
      }
    }
  }

  @Test
  void nobody_who_waits_is_named_in_the_sentences_of_another() {
    for (int seed = 0; seed < 20; seed++) {
      var today = World.today(seed, 60, 9, 4);
      for (Suggestion each : Allocation.suggest(today, Rules.USUAL)) {
        assertThat(String.join(" ", each.sentences())).doesNotContainPattern("p\\d{4}");
      }
    }
  }

  @Test
  void whom_somebody_excluded_is_never_named_to_explain_it() {
    for (int seed = 0; seed < 40; seed++) {
      var today = World.today(seed, 40, 6, 4);
      var people = today.waiting().stream().collect(Collectors.toMap(Waiting::id, p -> p));
      for (Suggestion each : Allocation.suggest(today, Rules.USUAL)) {
        var excluded =
            people.getOrDefault(each.person(), today.waiting().getFirst()).ties().excluded();
        for (Worker worker : today.workers()) {
          if (excluded.contains(worker.id())) {
            assertThat(String.join(" ", each.sentences()))
                .doesNotContainPattern("\\b" + worker.name() + "\\b");
          }
        }
      }
    }
  }

  @Test
  void whoever_is_said_to_suit_too_would_not_have_been_better_for_all() {
    int compared = 0;
    for (int seed = 0; seed < 40; seed++) {
      var today = World.today(seed, 30, 8, 16);
      var suggestions = Allocation.suggest(today, Rules.USUAL);
      var taken = Breaches.taken(suggestions);
      var objective = new Objective(today, Rules.USUAL);
      for (Suggestion each : suggestions) {
        if (each instanceof Suggestion.Take take
            && take.other() instanceof Suggestion.Other.Also also) {
          var instead = new HashMap<>(taken);
          instead.put(take.person(), also.worker());
          if (Breaches.of(today, instead).isEmpty()) {
            assertThat(objective.of(instead)).isGreaterThanOrEqualTo(objective.of(taken));
            assertThat(also.because()).isNotEmpty();
            compared++;
          } else {
            assertThat(also.because().getFirst()).isInstanceOf(Contrast.AllSuggested.class);
          }
        }
      }
    }
    assertThat(compared).isGreaterThan(100);
  }

  @Test
  void of_all_who_suit_too_and_have_a_place_left_the_best_for_all_is_named() {
    int compared = 0;
    for (int seed = 0; seed < 40; seed++) {
      var today = World.today(seed, 20, 8, 16);
      var suggestions = Allocation.suggest(today, Rules.USUAL);
      var taken = Breaches.taken(suggestions);
      for (Suggestion each : suggestions) {
        if (each instanceof Suggestion.Take take
            && take.other() instanceof Suggestion.Other.Also also) {
          var instead = insteadOf(take, today, taken);
          var least = instead.values().stream().min(Long::compare);
          if (least.isPresent()) {
            assertThat(instead).containsEntry(also.worker(), least.get());
            compared += instead.size() > 1 ? 1 : 0;
          }
        }
      }
    }
    assertThat(compared).isGreaterThan(50);
  }

  /// What it would cost in all, by each other worker who suits and has a place left.
  private static Map<Worker.Id, Long> insteadOf(
      Suggestion.Take take, Today today, Map<Waiting.Id, Worker.Id> taken) {
    var objective = new Objective(today, Rules.USUAL);
    var costs = new HashMap<Worker.Id, Long>();
    for (Worker worker : today.workers()) {
      var instead = new HashMap<>(taken);
      instead.put(take.person(), worker.id());
      if (!worker.id().equals(take.worker()) && Breaches.of(today, instead).isEmpty()) {
        costs.put(worker.id(), objective.of(instead));
      }
    }
    return costs;
  }

  private static List<String> kinds(Suggestion suggestion) {
    return switch (suggestion) {
      case Suggestion.Take take -> {
        var all = new ArrayList<String>();
        take.because().forEach(reason -> all.add(reason.getClass().getSimpleName()));
        if (take.other() instanceof Suggestion.Other.Also also) {
          also.because().forEach(contrast -> all.add(contrast.getClass().getSimpleName()));
        }
        yield all;
      }
      case Suggestion.NobodySuits none ->
          none.because().stream().map(each -> each.getClass().getSimpleName()).toList();
      case Suggestion.NobodyFree none ->
          none.because().stream().map(each -> each.getClass().getSimpleName()).toList();
    };
  }

  private static List<String> kindsOf(Class<?> closed) {
    return Arrays.stream(closed.getPermittedSubclasses()).map(Class::getSimpleName).toList();
  }
}
