package org.mainstay.sums.scales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a form and its rules refuse, what they keep, and the laws of knowing and not knowing.
class FormAndRulesTest {
  private static final Threshold NO_LINE = new Threshold.NotPublished();
  private static final Rules.SafetyItem NOT_ASKED = new Rules.SafetyItem.NotAsked();
  private static final Licence LICENCE =
      new Licence("Somebody", "Free", Licence.Text.OPERATOR, "© Somebody", "Somebody 2001");

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 101, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void a_form_has_one_to_a_hundred_items(int items) {
    assertThatThrownBy(() -> form(items, 0, 3, Set.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("items must be 1..100, got " + items);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 50, 100})
  void a_form_of_any_size_between_can_be_scored(int items) {
    Scale scale = scale(form(items, 0, 3, Set.of()), new MissingRule.AllNeeded(), NOT_ASKED);
    int[] threes = IntStream.generate(() -> 3).limit(items).toArray();

    assertThat(scale.score(Answers.of(threes)).total()).isEqualTo(Points.of(3 * items));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void fewer_than_two_answers_are_none(int answers) {
    assertThatThrownBy(() -> form(3, 0, answers - 1, Set.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("at least two answers are needed");
  }

  @ParameterizedTest
  @CsvSource({"0, 2", "0, 0", "1, 0", "3, 5"})
  void answers_go_up_by_ones(int first, int second) {
    List<Form.Option> options =
        List.of(new Form.Option(first, "one"), new Form.Option(second, "other"));

    assertThatThrownBy(() -> new Form(1, options, Set.of(), "", List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("answers must go up by ones");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 4, 100})
  void only_items_that_are_there_can_be_reversed(int item) {
    assertThatThrownBy(() -> form(3, 0, 4, Set.of(item)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no item " + item + " to reverse");
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "4"})
  void there_are_words_for_all_items_or_for_none(int words) {
    List<String> texts = IntStream.range(0, words).mapToObj(i -> "item " + i).toList();

    assertThatThrownBy(() -> new Form(3, options(0, 3), Set.of(), "", texts))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("words for " + words + " items");
  }

  @ParameterizedTest
  @CsvSource({"0, 3", "1, 5", "0, 8", "-2, 2", "5, 6"})
  void a_reversed_item_counts_from_the_other_end(int low, int high) {
    Form form = form(3, low, high, Set.of(2));
    for (int value = low; value <= high; value++) {
      assertThat(form.counted(1, value)).isEqualTo(value);
      assertThat(form.counted(2, value) - low).isEqualTo(high - value);
      assertThat(form.has(value)).isTrue();
    }
    assertThat(form.has(low - 1)).isFalse();
    assertThat(form.has(high + 1)).isFalse();
    assertThat(form.lowest()).isEqualTo(low);
    assertThat(form.highest()).isEqualTo(high);
  }

  @Test
  void a_form_keeps_its_own_lists() {
    List<Form.Option> options = new ArrayList<>(options(0, 1));
    Set<Integer> reversed = new HashSet<>(Set.of(1));
    List<String> texts = new ArrayList<>(List.of("one", "two"));
    var form = new Form(2, options, reversed, "", texts);
    options.clear();
    reversed.clear();
    texts.clear();

    assertThat(form.options()).hasSize(2);
    assertThat(form.reversed()).containsExactly(1);
    assertThat(form.texts()).containsExactly("one", "two");
  }

  @Test
  void rules_keep_their_own_lists() {
    Map<Integer, BigDecimal> metric = new HashMap<>(Map.of(3, BigDecimal.ONE));
    List<Band> bands = new ArrayList<>(List.of(new Band(BigDecimal.ZERO, false, "all")));
    var rules = new Rules(new MissingRule.AllNeeded(), metric, bands, NO_LINE, NO_LINE, NOT_ASKED);
    metric.clear();
    bands.clear();

    assertThat(rules.metric()).containsEntry(3, BigDecimal.ONE);
    assertThat(rules.bandOf(Points.of(3))).isEqualTo("all");
  }

  @ParameterizedTest
  @CsvSource({"5, 5", "5, 4", "5.0, 5", "0.1, 0.09"})
  void bands_that_do_not_go_up_are_refused_by_name(String first, String second) {
    List<Band> bands =
        List.of(
            new Band(new BigDecimal(first), false, "first"),
            new Band(new BigDecimal(second), true, "second"));

    assertThatThrownBy(
            () ->
                new Rules(
                    new MissingRule.AllNeeded(), Map.of(), bands, NO_LINE, NO_LINE, NOT_ASKED))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("bands must go up: second");
  }

  @ParameterizedTest
  @CsvSource({"10, false, true", "10, true, false", "10.01, true, true", "9.99, false, false"})
  void a_band_begins_at_its_line_or_above_it(BigDecimal total, boolean above, boolean reached) {
    assertThat(new Band(BigDecimal.TEN, above, "name").reachedBy(total)).isEqualTo(reached);
  }

  @Test
  void below_the_first_band_and_without_a_total_there_is_no_name() {
    var rules =
        new Rules(
            new MissingRule.AllNeeded(),
            Map.of(),
            List.of(new Band(BigDecimal.TEN, false, "ten")),
            NO_LINE,
            NO_LINE,
            NOT_ASKED);

    assertThat(rules.bandOf(Points.of(9))).isEmpty();
    assertThat(rules.bandOf(Points.of(10))).isEqualTo("ten");
    assertThat(rules.bandOf(Points.unknown())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {6, 7, 8, 9, 10})
  void a_metric_table_needs_every_raw_total(int missing) {
    Map<Integer, BigDecimal> metric = new HashMap<>();
    IntStream.rangeClosed(2, 10).forEach(raw -> metric.put(raw, BigDecimal.valueOf(raw)));
    metric.remove(missing);
    var rules =
        new Rules(new MissingRule.AllNeeded(), metric, List.of(), NO_LINE, NO_LINE, NOT_ASKED);
    var sources = new Scale.Sources(rules, LICENCE);
    Form form = form(2, 1, 5, Set.of());

    assertThatThrownBy(() -> new Scale("made-up", 1, "MADE", "Made up", form, sources))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("made-up: no metric score for a raw score of " + missing);
  }

  @ParameterizedTest
  @CsvSource({"1, true", "3, true", "4, false", "100, false"})
  void the_item_about_safety_must_be_on_the_form(int item, boolean there) {
    var asked = new Rules.SafetyItem.Item(item);
    Form form = form(3, 0, 3, Set.of());
    if (there) {
      Scale scale = scale(form, new MissingRule.AllNeeded(), asked);
      assertThat(scale.flagged(Answers.blank(3).with(item, Answer.of(1)))).isTrue();
      assertThat(scale.flagged(Answers.blank(3).with(item, Answer.of(0)))).isFalse();
      assertThat(scale.flagged(Answers.blank(3))).isFalse();
    } else {
      assertThatThrownBy(() -> scale(form, new MissingRule.AllNeeded(), asked))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("made-up: no item " + item);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, true, 1 1 1 -, 4", "1, true, 1 0 0 -, 1", "1, true, 1 1 0 -, 3",
        "1, false, 1 1 0 -, 2.6667",
    "2, true, 1 0 - -, 2", "3, true, 3 - - -, 12", "3, false, 2 - - -, 8", "2, false, 3 2 - -, 10"
  })
  void the_mean_of_what_is_answered_stands_in(
      int atMost, boolean halfUp, String words, BigDecimal total) {
    Scale scale =
        scale(form(4, 0, 3, Set.of()), new MissingRule.MeanStandsIn(atMost, halfUp), NOT_ASKED);
    Score score = scale.score(Forms.form(words));

    assertThat(score.status()).isEqualTo(Score.Status.PRORATED);
    assertThat(((Points.Known) score.total()).value())
        .isBetween(total.subtract(new BigDecimal("0.0001")), total.add(new BigDecimal("0.0001")));
  }

  @ParameterizedTest
  @EnumSource(Flag.class)
  void not_knowing_obeys_the_laws_of_logic(Flag one) {
    assertThat(one.not().not()).isEqualTo(one);
    assertThat(one.or(one)).isEqualTo(one);
    assertThat(one.and(one)).isEqualTo(one);
    assertThat(one.or(Flag.YES)).isEqualTo(Flag.YES);
    assertThat(one.and(Flag.NO)).isEqualTo(Flag.NO);
    assertThat(one.or(Flag.NO)).isEqualTo(one);
    assertThat(one.and(Flag.YES)).isEqualTo(one);
    for (Flag other : Flag.values()) {
      assertThat(one.or(other)).isEqualTo(other.or(one));
      assertThat(one.and(other)).isEqualTo(other.and(one));
      assertThat(one.or(other).not()).isEqualTo(one.not().and(other.not()));
      assertThat(one.and(one.or(other))).isEqualTo(one);
    }
  }

  @ParameterizedTest
  @CsvSource({"14, 14.0", "14, 14.000", "0, 0.0", "26.02, 26.020", "100, 1E+2", "-3, -3.0"})
  void points_written_otherwise_are_the_same_points_with_the_same_hash(String one, String other) {
    assertThat(Points.of(one)).isEqualTo(Points.of(other)).hasSameHashCodeAs(Points.of(other));
    assertThat(Points.of(one)).isNotEqualTo(Points.unknown());
    assertThat(Points.of(one).words()).isEqualTo(Points.of(other).words());
  }

  @Test
  void different_points_hardly_ever_share_a_hash() {
    assertThat(IntStream.range(0, 41).map(i -> Points.of(i).hashCode()).distinct().count())
        .isEqualTo(41);
  }

  private static List<Form.Option> options(int low, int high) {
    return IntStream.rangeClosed(low, high)
        .mapToObj(value -> new Form.Option(value, "answer " + value))
        .toList();
  }

  private static Form form(int items, int low, int high, Set<Integer> reversed) {
    return new Form(items, options(low, high), reversed, "", List.of());
  }

  private static Scale scale(Form form, MissingRule missing, Rules.SafetyItem safety) {
    var rules = new Rules(missing, Map.of(), List.of(), NO_LINE, NO_LINE, safety);
    return new Scale("made-up", 1, "MADE", "Made up", form, new Scale.Sources(rules, LICENCE));
  }
}
