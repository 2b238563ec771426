package org.mainstay.sums.scales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every questionnaire against the second writing of its published rules: all totals, all cuts, and
/// all ways in which items can be missing.
class EveryInstrumentTest {

  static List<Instrument> instruments() {
    return Instrument.all();
  }

  @Test
  void every_questionnaire_that_ships_is_written_down_a_second_time() {
    assertThat(instruments()).extracting(Instrument::id).containsExactlyElementsOf(Scales.ids());
  }

  @ParameterizedTest
  @MethodSource("instruments")
  void every_total_there_is_has_its_band_and_its_caseness(Instrument instrument) {
    var range = instrument.range();
    for (int raised = 0; raised <= range.items() * (range.high() - range.low()); raised++) {
      compare(instrument, filled(instrument, raised));
    }
  }

  @ParameterizedTest
  @MethodSource("instruments")
  void whichever_items_are_missing_the_rule_holds(Instrument instrument) {
    int items = instrument.range().items();
    var random = new SplittableRandom(items);
    for (int set = 0; set < 1 << items; set++) {
      int gone = set;
      int[] answers = chance(instrument, random);
      compare(
          instrument,
          IntStream.range(0, items).map(i -> (gone >> i & 1) == 1 ? -1 : answers[i]).toArray());
    }
  }

  @ParameterizedTest
  @MethodSource("instruments")
  void forms_filled_in_by_chance_are_scored_alike(Instrument instrument) {
    var random = new SplittableRandom(40);
    for (int draw = 0; draw < 2000; draw++) {
      int[] answers = chance(instrument, random);
      if (draw % 3 == 0) {
        answers[random.nextInt(answers.length)] = -1;
      }
      compare(instrument, answers);
    }
  }

  @ParameterizedTest
  @MethodSource("instruments")
  void one_missing_item_is_scored_at_every_sum_of_the_others(Instrument instrument) {
    var range = instrument.range();
    int others = range.items() - 1;
    for (int raised = 0; raised <= others * (range.high() - range.low()); raised++) {
      for (int gone = 0; gone < range.items(); gone++) {
        int[] answers = filled(instrument, raised);
        answers[gone] = -1;
        compare(instrument, answers);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("instruments")
  void an_answer_just_beside_the_form_is_refused_for_every_item(Instrument instrument) {
    Scale scale = Scale.named(instrument.id());
    var range = instrument.range();
    for (int item = 1; item <= range.items(); item++) {
      for (int value : new int[] {range.low() - 1, range.high() + 1, Integer.MAX_VALUE}) {
        Answers answers = answers(filled(instrument, 0)).with(item, Answer.of(value));
        String message =
            "MAINSTAY-SCALES-001: item %d of %s is answered %d; it has %d to %d"
                .formatted(item, scale.name(), value, range.low(), range.high());
        assertThatThrownBy(() -> scale.score(answers))
            .isInstanceOf(AnswerNotOnScale.class)
            .hasMessage(message);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("instruments")
  void a_refused_answer_carries_item_and_value(Instrument instrument) {
    Scale scale = Scale.named(instrument.id());
    Answers answers = answers(filled(instrument, 0)).with(2, Answer.of(99));

    assertThatThrownBy(() -> scale.score(answers))
        .isInstanceOfSatisfying(
            AnswerNotOnScale.class,
            refused -> {
              assertThat(refused.item()).isEqualTo(2);
              assertThat(refused.value()).isEqualTo(99);
            });
  }

  @ParameterizedTest
  @MethodSource("instruments")
  void a_form_with_another_number_of_items_is_refused(Instrument instrument) {
    Scale scale = Scale.named(instrument.id());
    int items = instrument.range().items();
    for (int other : new int[] {1, items - 1, items + 1, 100}) {
      if (other != items) {
        assertThatThrownBy(() -> scale.score(Answers.blank(other)))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessage(
                "MAINSTAY-SCALES-002: %s has %d items, got %d"
                    .formatted(scale.name(), items, other));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "phq9, 4, minimal, 5, mild",
    "phq9, 9, mild, 10, moderate",
    "phq9, 14, moderate, 15, moderately severe",
    "phq9, 19, moderately severe, 20, severe",
    "gad7, 4, minimal, 5, mild",
    "gad7, 9, mild, 10, moderate",
    "gad7, 14, moderate, 15, severe",
    "k6, 4, below moderate psychological distress, 5, moderate psychological distress",
    "k6, 12, moderate psychological distress, 13, serious psychological distress",
    "core10, 5, healthy, 6, low",
    "core10, 10, low, 11, mild",
    "core10, 14, mild, 15, moderate",
    "core10, 19, moderate, 20, moderately severe",
    "core10, 24, moderately severe, 25, severe",
    "wsas, 9, sub-clinical, 10, significant functional impairment",
    "wsas, 20, significant functional impairment, 21, moderately severe or worse",
    "wsas, 20, significant functional impairment, 20.25, moderately severe or worse",
    "wsas, 9.75, sub-clinical, 10, significant functional impairment",
    "swemwbs, 19.25, low mental wellbeing, 19.98, medium mental wellbeing",
    "swemwbs, 27.03, medium mental wellbeing, 28.13, high mental wellbeing",
    "swemwbs, 19.49, low mental wellbeing, 19.5, medium mental wellbeing",
    "swemwbs, 27.49, medium mental wellbeing, 27.5, high mental wellbeing"
  })
  void on_either_side_of_each_line_stands_another_name(
      String id, String below, String lower, String above, String upper) {
    Rules rules = Scale.named(id).rules();

    assertThat(rules.bandOf(Points.of(below))).isEqualTo(lower);
    assertThat(rules.bandOf(Points.of(above))).isEqualTo(upper);
  }

  @ParameterizedTest
  @CsvSource({"phq9, 10", "gad7, 8", "phq2, 3", "gad2, 3", "k6, 13", "core10, 11"})
  void a_cut_is_reached_exactly_on_it(String id, String cut) {
    Threshold caseness = Scale.named(id).rules().caseness();
    BigDecimal line = new BigDecimal(cut);
    BigDecimal least = new BigDecimal("1e-30");

    assertThat(caseness.reachedBy(Points.of(line))).isEqualTo(Flag.YES);
    assertThat(caseness.reachedBy(Points.of(line.subtract(least)))).isEqualTo(Flag.NO);
    assertThat(caseness.reachedBy(Points.of(line.add(least)))).isEqualTo(Flag.YES);
  }

  private static void compare(Instrument instrument, int[] answers) {
    Score score = Scale.named(instrument.id()).score(answers(answers));
    Instrument.Total total = instrument.total(answers);
    int given = (int) Arrays.stream(answers).filter(a -> a >= 0).count();
    Score.Status status =
        !total.known()
            ? Score.Status.NOT_SCORABLE
            : given == answers.length ? Score.Status.SCORED : Score.Status.PRORATED;
    String form = instrument + Arrays.toString(answers);

    assertThat(score.status()).as(form).isEqualTo(status);
    assertThat(score.answered()).as(form).isEqualTo(given);
    assertThat(score.band()).as(form).isEqualTo(instrument.band(total));
    assertThat(score.caseness()).as(form).isEqualTo(instrument.caseness(total));
    assertThat(score.flagged()).as(form).isEqualTo(instrument.flags(answers));
    if (score.total() instanceof Points.Known(var points)) {
      BigDecimal times = points.multiply(BigDecimal.valueOf(total.below()));
      assertThat(times).as(form).isCloseTo(BigDecimal.valueOf(total.above()), within(TINY));
    } else {
      assertThat(total.known()).as(form).isFalse();
    }
  }

  private static final BigDecimal TINY = new BigDecimal("1e-30");

  private static Answers answers(int[] values) {
    return new Answers(
        Arrays.stream(values).mapToObj(v -> v < 0 ? Answer.missing() : Answer.of(v)).toList());
  }

  private static int[] chance(Instrument instrument, SplittableRandom random) {
    var range = instrument.range();
    return IntStream.range(0, range.items())
        .map(i -> random.nextInt(range.low(), range.high() + 1))
        .toArray();
  }

  /// So many points above the least form, from the last item on.
  private static int[] filled(Instrument instrument, int raised) {
    var range = instrument.range();
    int[] answers = new int[range.items()];
    int left = raised;
    for (int i = answers.length - 1; i >= 0; i--) {
      int more = Math.min(left, range.high() - range.low());
      answers[i] = range.low() + more;
      left -= more;
    }
    return answers;
  }
}
