package org.mainstay.inside.study.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.study.surveys.Shown.Part;

/// Which groups are shown: none that another gives away.
class ShownTest {
  private static final Part NOBODY = new Part("", 0, 0);

  private static List<String> shown(Part others, Part... parts) {
    return Shown.of(List.of(parts), others).stream().map(Part::name).toList();
  }

  @Test
  void groups_of_ten_and_more_who_differ_are_shown() {
    assertThat(shown(NOBODY, new Part("nurses", 4, 10), new Part("porters", 9, 30)))
        .containsExactly("nurses", "porters");
  }

  @Test
  void a_group_of_nine_takes_the_smallest_other_with_it() {
    assertThat(
            shown(
                NOBODY,
                new Part("nurses", 20, 40),
                new Part("porters", 4, 9),
                new Part("office", 5, 12)))
        .containsExactly("nurses");
  }

  @Test
  void two_small_groups_hide_each_other() {
    assertThat(
            shown(
                NOBODY,
                new Part("nurses", 20, 40),
                new Part("porters", 4, 8),
                new Part("office", 3, 7)))
        .containsExactly("nurses");
  }

  @Test
  void where_all_or_all_but_one_say_the_same_a_group_is_not_shown() {
    assertThat(
            shown(
                new Part("", 6, 20),
                new Part("all", 15, 15),
                new Part("all but one", 14, 15),
                new Part("one", 1, 15),
                new Part("mixed", 7, 15)))
        .containsExactly("mixed");
  }

  @Test
  void those_who_did_not_say_their_group_are_part_of_what_is_hidden() {
    assertThat(shown(new Part("", 2, 3), new Part("nurses", 20, 40), new Part("porters", 5, 12)))
        .containsExactly("nurses");
  }

  @Test
  void one_group_alone_with_few_others_is_not_shown() {
    assertThat(shown(new Part("", 1, 2), new Part("nurses", 20, 40))).isEmpty();
  }

  /// Ten thousand invented tables: what is hidden is nobody, or a pool that may be shown itself.
  @Test
  void whatever_is_hidden_is_nobody_or_enough_who_differ() {
    var chance = new Random(24);
    for (int table = 0; table < 10_000; table++) {
      var parts = new ArrayList<Part>();
      for (int group = 0; group < 1 + chance.nextInt(9); group++) {
        int all = chance.nextInt(40);
        parts.add(new Part("group " + group, chance.nextInt(all + 1), all));
      }
      int unsaid = chance.nextInt(12);
      var others = new Part("", chance.nextInt(unsaid + 1), unsaid);

      var shown = Shown.of(parts, others);

      assertThat(shown).allMatch(Part::isSafe);
      int all = others.all() + sum(parts, false) - sum(shown, false);
      int said = others.said() + sum(parts, true) - sum(shown, true);
      assertThat(shown.isEmpty() || all == 0 || new Part("", said, all).isSafe()).isTrue();
    }
  }

  private static int sum(List<Part> parts, boolean said) {
    return parts.stream().mapToInt(part -> said ? part.said() : part.all()).sum();
  }
}
