package org.mainstay.sums.scales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Answers, points, flags and lines: the small things that everything else stands on.
class SmallValuesTest {

  @Test
  void a_form_knows_what_is_answered() {
    Answers answers = Forms.form("1 - 0");

    assertThat(answers.answered()).isEqualTo(2);
    assertThat(answers.at(1)).isEqualTo(Answer.of(1));
    assertThat(answers.at(2)).isEqualTo(Answer.missing());
    assertThat(answers.at(3).isGiven()).isTrue();
    assertThat(answers).isEqualTo(Answers.blank(3).with(1, Answer.of(1)).with(3, Answer.of(0)));
  }

  @Test
  void changing_a_form_gives_another_form() {
    Answers before = Answers.of(1, 2);
    Answers after = before.with(2, Answer.missing());

    assertThat(before).isEqualTo(Answers.of(1, 2));
    assertThat(after.answered()).isEqualTo(1);
  }

  @Test
  void a_form_keeps_no_hold_on_the_list_it_came_from() {
    List<Answer> list = new ArrayList<>(List.of(Answer.of(1)));
    Answers answers = new Answers(list);
    list.clear();

    assertThat(answers.items()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"0", "-1", "3", "100"})
  void there_is_no_such_item(int item) {
    assertThatThrownBy(() -> Answers.of(1, 2).at(item))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("item must be 1..2");
    assertThatThrownBy(() -> Answers.of(1, 2).with(item, Answer.of(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_form_has_one_to_a_hundred_items() {
    assertThatThrownBy(() -> Answers.blank(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Answers.blank(101)).isInstanceOf(IllegalArgumentException.class);
    assertThat(Answers.blank(100).items()).hasSize(100);
  }

  @ParameterizedTest
  @CsvSource({
    "14, 14",
    "14.0, 14",
    "26.02, 26.02",
    "12.40, 12.4",
    "0, 0",
    "0.00, 0",
    "35.00, 35",
    "100, 100",
    "1E+2, 100",
    "18.888888888888888888888888888888889, 18.88888888888889"
  })
  void points_are_written_plainly(String decimal, String words) {
    assertThat(Points.of(decimal).words()).isEqualTo(words);
  }

  @Test
  void no_points_are_written_as_nothing() {
    assertThat(Points.unknown().words()).isEmpty();
    assertThat(Points.unknown()).isNotEqualTo(Points.of(0));
  }

  @Test
  void fourteen_and_fourteen_point_nought_are_the_same_points() {
    assertThat(Points.of("14.0")).isEqualTo(Points.of(14)).hasSameHashCodeAs(Points.of(14));
    assertThat(Points.of("14.1")).isNotEqualTo(Points.of(14));
  }

  @ParameterizedTest
  @CsvSource({
    "YES, YES, YES, YES",
    "YES, NO, YES, NO",
    "YES, UNKNOWN, YES, UNKNOWN",
    "NO, YES, YES, NO",
    "NO, NO, NO, NO",
    "NO, UNKNOWN, UNKNOWN, NO",
    "UNKNOWN, YES, YES, UNKNOWN",
    "UNKNOWN, NO, UNKNOWN, NO",
    "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
  })
  void flags_know_what_they_do_not_know(Flag one, Flag other, Flag either, Flag both) {
    assertThat(one.or(other)).isEqualTo(either);
    assertThat(one.and(other)).isEqualTo(both);
    // De Morgan, as an independent check of both tables.
    assertThat(one.or(other).not()).isEqualTo(one.not().and(other.not()));
  }

  @Test
  void flags_have_their_words() {
    assertThat(Flag.YES.word()).isEqualTo("true");
    assertThat(Flag.NO.word()).isEqualTo("false");
    assertThat(Flag.UNKNOWN.word()).isEmpty();
    assertThat(Flag.of(true).isYes()).isTrue();
    assertThat(Flag.of(false).isNo()).isTrue();
    assertThat(Flag.UNKNOWN.isYes() || Flag.UNKNOWN.isNo()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"9.99, NO", "10, YES", "10.0, YES", "10.01, YES", "-10, NO"})
  void a_value_on_the_line_has_reached_it(String points, Flag reached) {
    var ten = new Threshold.AtLeast(BigDecimal.TEN);

    assertThat(ten.reachedBy(Points.of(points))).isEqualTo(reached);
    assertThat(ten.reachedBy(Points.unknown())).isEqualTo(Flag.UNKNOWN);
    assertThat(new Threshold.NotPublished().reachedBy(Points.of(points))).isEqualTo(Flag.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({"0, true, true", "1, false, true", "2, false, true", "3, false, false"})
  void rules_allow_what_they_say(int missing, boolean allNeeded, boolean meanOfTwo) {
    assertThat(new MissingRule.AllNeeded().allows(missing)).isEqualTo(allNeeded);
    assertThat(new MissingRule.MeanStandsIn(2, true).allows(missing)).isEqualTo(meanOfTwo);
  }

  @Test
  void words_of_statuses_are_those_of_the_files() {
    assertThat(Score.Status.values())
        .extracting(Score.Status::word)
        .containsExactly("scored", "prorated", "not-scorable");
    assertThat(Licence.Text.values())
        .extracting(Licence.Text::word)
        .containsExactly("bundled", "operator");
  }
}
