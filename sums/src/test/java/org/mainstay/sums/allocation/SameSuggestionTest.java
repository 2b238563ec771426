package org.mainstay.sums.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The same facts give the same suggestion, in whatever order they are handed in.
class SameSuggestionTest {
  @Test
  void the_order_of_people_and_workers_does_not_matter() {
    var random = new Random(5);
    for (int seed = 0; seed < 100; seed++) {
      var today = World.today(seed, 40, 9, 4);
      var suggested = Allocation.suggest(today, Rules.USUAL);
      for (int again = 0; again < 4; again++) {
        assertThat(Allocation.suggest(shuffled(today, random), Rules.USUAL)).isEqualTo(suggested);
      }
    }
  }

  @Test
  void the_order_within_a_set_and_of_a_workers_ways_does_not_matter() {
    var random = new Random(6);
    for (int seed = 0; seed < 40; seed++) {
      var today = World.today(seed, 30, 7, 4);
      var workers =
          today.workers().stream()
              .map(
                  worker ->
                      Story.with(
                          worker,
                          new Meeting(
                              mixed(worker.meeting().ways(), random),
                              mixed(worker.meeting().hours(), random))))
              .toList();
      var people =
          today.waiting().stream()
              .map(
                  one ->
                      Story.with(
                          one,
                          new Waiting.Needs(
                              mixed(one.needs().roles(), random),
                              mixed(one.needs().required(), random),
                              mixed(one.needs().helpful(), random))))
              .toList();

      assertThat(Allocation.suggest(new Today(today.day(), people, workers), Rules.USUAL))
          .isEqualTo(Allocation.suggest(today, Rules.USUAL));
    }
  }

  @Test
  void words_are_kept_in_one_order_in_every_process() {
    var needs = new Waiting.Needs(Set.of("b", "a", "c"), Set.of("f", "e", "d"), Set.of("h", "g"));

    assertThat(List.copyOf(needs.roles())).containsExactly("a", "b", "c");
    assertThat(List.copyOf(needs.required())).containsExactly("d", "e", "f");
    assertThat(List.copyOf(needs.helpful())).containsExactly("g", "h");
  }

  @Test
  void somebody_nobody_suits_changes_nothing_for_the_others() {
    for (int seed = 0; seed < 40; seed++) {
      var today = World.today(seed, 30, 7, 4);
      var all = Breaches.taken(Allocation.suggest(today, Rules.USUAL));
      var fewer =
          today.waiting().stream()
              .filter(one -> today.workers().stream().anyMatch(w -> Breaches.suits(one, w)))
              .toList();

      assertThat(
              Breaches.taken(
                  Allocation.suggest(new Today(today.day(), fewer, today.workers()), Rules.USUAL)))
          .isEqualTo(all);
    }
  }

  @Test
  void somebody_later_in_the_line_takes_no_place_from_anybody_before() {
    for (int seed = 0; seed < 40; seed++) {
      var today = World.today(seed, 40, 7, 3);
      var line = new Objective(today, Rules.USUAL).line();
      var all = Breaches.taken(Allocation.suggest(today, Rules.USUAL)).keySet();
      var front = line.subList(0, 20);

      var alone =
          Breaches.taken(
                  Allocation.suggest(new Today(today.day(), front, today.workers()), Rules.USUAL))
              .keySet();

      assertThat(alone).allMatch(all::contains);
      assertThat(front.stream().map(Waiting::id).filter(all::contains))
          .containsExactlyInAnyOrderElementsOf(alone);
    }
  }

  private static Today shuffled(Today today, Random random) {
    var people = new ArrayList<>(today.waiting());
    var workers = new ArrayList<>(today.workers());
    Collections.shuffle(people, random);
    Collections.shuffle(workers, random);
    return new Today(today.day(), people, workers);
  }

  private static <T> List<T> mixed(List<T> list, Random random) {
    var mixed = new ArrayList<>(list);
    Collections.shuffle(mixed, random);
    return mixed;
  }

  private static <T> Set<T> mixed(Set<T> set, Random random) {
    return new LinkedHashSet<>(mixed(List.copyOf(set), random));
  }
}
