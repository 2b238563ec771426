package org.mainstay.sums.disclosure.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mainstay.sums.disclosure.frame.Unit;

class SiblingsTest {
  private static final Unit A = new Unit("A", 400);
  private static final Unit B = new Unit("B", 300);
  private static final Unit C = new Unit("C", 90);
  private static final Unit D = new Unit("D", 20);

  @Test
  void where_all_are_large_enough_nobody_is_joined() {
    Siblings siblings = of(90, A, B, C);
    assertThat(siblings.shown()).containsExactly(A, B, C);
    assertThat(siblings.joined()).isEmpty();
    assertThat(siblings.compare()).isTrue();
  }

  @Test
  void the_small_ones_are_joined() {
    Siblings siblings = of(100, A, B, C, D);
    assertThat(siblings.shown()).containsExactly(A, B);
    assertThat(siblings.joined()).containsExactly(C, D);
    assertThat(siblings.compare()).isTrue();
  }

  @Test
  void the_smallest_of_the_rest_joins_while_all_other_are_too_few_together() {
    Siblings siblings = of(150, A, B, C, D);
    assertThat(siblings.shown()).containsExactly(A);
    assertThat(siblings.joined()).containsExactly(B, C, D);
    assertThat(siblings.compare()).isTrue();
  }

  @Test
  void one_small_one_is_never_alone_in_all_other() {
    Siblings siblings = of(50, A, B, C, D);
    assertThat(siblings.shown()).containsExactly(A, B);
    assertThat(siblings.joined()).containsExactly(C, D);
  }

  @Test
  void where_nobody_is_left_beside_all_other_there_is_nothing_to_compare() {
    assertThat(of(350, A, B).compare()).isFalse();
    assertThat(of(350, A, B).joined()).containsExactly(A, B);
    assertThat(of(500, A, B, C, D).shown()).isEmpty();
    assertThat(of(500, A, B, C, D).compare()).isFalse();
    assertThat(of(100, A).compare()).isFalse();
    assertThat(of(500, A).compare()).isFalse();
    assertThat(of(100).compare()).isFalse();
  }

  @Test
  void of_equal_sizes_the_earlier_name_joins_first() {
    var x = new Unit("X", 200);
    var y = new Unit("Y", 200);
    var z = new Unit("Z", 200);
    Siblings siblings = of(150, D, x, y, z);
    assertThat(siblings.joined()).containsExactly(D, x);
    assertThat(siblings.shown()).containsExactly(y, z);
  }

  @Test
  void a_unit_with_nobody_needs_company_too() {
    var nobody = new Unit("N", 0);
    Siblings siblings = of(90, A, B, C, nobody);
    assertThat(siblings.joined()).containsExactly(C, nobody);
  }

  /// Another way to say the rule: those joined are the fewest of the smallest that hold all that
  /// are too small and are enough together.
  @Test
  void a_thousand_families_are_joined_as_the_rule_says_in_other_words() {
    var random = new Random(20_27);
    for (int turn = 0; turn < 1_000; turn++) {
      long least = 1L + random.nextInt(300);
      List<Unit> units = new ArrayList<>();
      int many = random.nextInt(12);
      for (int i = 0; i < many; i++) {
        units.add(new Unit("Unit " + (char) ('A' + i), random.nextInt(20) * 25L));
      }
      Siblings siblings = Siblings.of(units, staff -> staff >= least);
      List<Unit> bySize = new ArrayList<>(units);
      bySize.sort(
          (a, b) ->
              a.staff() == b.staff()
                  ? a.name().compareTo(b.name())
                  : Long.compare(a.staff(), b.staff()));
      int small = (int) units.stream().filter(unit -> unit.staff() < least).count();
      int joined = small;
      while (joined > 0 && joined < many && Unit.sum(bySize.subList(0, joined)) < least) {
        joined++;
      }
      assertThat(siblings.joined())
          .containsExactlyInAnyOrderElementsOf(bySize.subList(0, joined))
          .isSortedAccordingTo((a, b) -> a.name().compareTo(b.name()));
      assertThat(siblings.shown())
          .containsExactlyInAnyOrderElementsOf(bySize.subList(joined, many))
          .isSortedAccordingTo((a, b) -> a.name().compareTo(b.name()));
      assertThat(siblings.compare())
          .isEqualTo(joined < many && many - joined + Math.min(1, joined) >= 2);
      if (siblings.compare()) {
        assertThat(siblings.shown()).allMatch(unit -> unit.staff() >= least);
        assertThat(joined == 0 || Unit.sum(siblings.joined()) >= least).isTrue();
        assertThat(joined).isNotEqualTo(1);
      }
      Collections.shuffle(units, random);
      assertThat(Siblings.of(units, staff -> staff >= least)).isEqualTo(siblings);
    }
  }

  private static Siblings of(long least, Unit... units) {
    return Siblings.of(List.of(units), staff -> staff >= least);
  }
}
