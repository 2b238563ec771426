package org.mainstay.sums.scales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Rates of outcomes and their denominators.
class RatesTest {

  private static Outcome course(String phq9, String measure, String anxiety) {
    String[] p = phq9.split(" ", -1);
    String[] a = anxiety.split(" ", -1);
    return Outcome.of(
        new Pathway(
            Flag.YES,
            new Pathway.Pair(points(p[0]), points(p[1])),
            AnxietyMeasure.find(measure).orElseThrow(),
            new Pathway.Pair(points(a[0]), points(a[1]))));
  }

  private static Points points(String word) {
    return word.equals("-") ? Points.unknown() : Points.of(word);
  }

  private static List<Outcome> fourteen() {
    return new ArrayList<>(
        List.of(
            course("14 8", "gad7", "12 7"),
            course("10 9", "gad7", "7 7"),
            course("9 3", "gad7", "7 7"),
            course("20 13", "gad7", "15 10"),
            course("12 6", "gad7", "6 10"),
            course("8 14", "gad7", "9 9"),
            course("15 9", "gad7", "8 7"),
            course("9 5", "gad7", "8 7"),
            course("9 5", "gad7", "8 4"),
            course("10 4", "spin", "30 21"),
            course("18 9", "spin", "30 18"),
            course("16 10", "gad7", "16 8"),
            course("5 5", "gad7", "5 5"),
            course("11 5", "gad7", "4 8")));
  }

  @Test
  void the_worked_example_gives_its_four_rates() {
    assertThat(Rates.of(fourteen()).all())
        .containsExactly(
            new Rates.Rate("recovery", 6, 12),
            new Rates.Rate("reliable_recovery", 4, 12),
            new Rates.Rate("reliable_improvement", 8, 14),
            new Rates.Rate("reliable_deterioration", 1, 14));
  }

  @Test
  void as_percentages_they_are_the_published_ones() {
    Rates rates = Rates.of(fourteen());

    assertThat(percent(rates, "recovery")).isEqualTo("50.00");
    assertThat(percent(rates, "reliable_recovery")).isEqualTo("33.33");
    assertThat(percent(rates, "reliable_improvement")).isEqualTo("57.14");
    assertThat(percent(rates, "reliable_deterioration")).isEqualTo("7.14");
  }

  private static String percent(Rates rates, String name) {
    return new BigDecimal(100 * rates.named(name).value().orElseThrow())
        .setScale(2, RoundingMode.HALF_UP)
        .toPlainString();
  }

  @Test
  void the_order_of_people_changes_nothing() {
    List<Outcome> turned = fourteen();
    Collections.reverse(turned);

    assertThat(Rates.of(turned)).isEqualTo(Rates.of(fourteen()));
  }

  @Test
  void people_without_usable_first_scores_stay_in_the_denominator() {
    List<Outcome> more = fourteen();
    more.add(course("- -", "gad7", "- -"));
    more.add(course("5 5", "gad7", "- 5"));

    Rates rates = Rates.of(more);

    assertThat(rates.named("recovery")).isEqualTo(new Rates.Rate("recovery", 6, 14));
    assertThat(rates.named("reliable_improvement").denominator()).isEqualTo(16);
  }

  @Test
  void unfinished_courses_are_in_no_rate() {
    List<Outcome> more = fourteen();
    for (Flag finished : new Flag[] {Flag.NO, Flag.UNKNOWN}) {
      more.add(
          Outcome.of(
              new Pathway(
                  finished,
                  Pathway.Pair.of(20, 2),
                  AnxietyMeasure.gad7(),
                  Pathway.Pair.of(20, 2))));
    }

    assertThat(Rates.of(more)).isEqualTo(Rates.of(fourteen()));
  }

  @Test
  void nobody_recovered_is_nought_and_nobody_there_is_nothing() {
    assertThat(new Rates.Rate("recovery", 0, 12).value()).hasValue(0);
    assertThat(new Rates.Rate("recovery", 0, 0).value()).isEmpty();
    assertThat(Rates.of(List.of()).all())
        .allMatch(rate -> rate.denominator() == 0 && rate.value().isEmpty());
  }

  @Test
  void everybody_not_at_caseness_leaves_recovery_without_denominator() {
    Rates rates = Rates.of(List.of(course("5 5", "gad7", "5 5")));

    assertThat(rates.named("recovery").value()).isEmpty();
    assertThat(rates.named("reliable_improvement").value()).hasValue(0);
  }

  /// Published: England 2014/15, 189,152 of 421,744 is 44.8 %. Rounding 44.84996 first to 44.85 and
  /// then half up would give 44.9.
  @Test
  void a_published_rate_is_rounded_once_from_the_exact_fraction() {
    var rate = new Rates.Rate("recovery", 189_152, 421_744);
    double share = rate.value().orElseThrow();

    assertThat(new BigDecimal(100 * share).setScale(1, RoundingMode.HALF_UP)).hasToString("44.8");
    assertThat(new BigDecimal(100 * share, new MathContext(7))).hasToString("44.84996");
  }

  @Test
  void the_other_published_rates_of_that_year_agree() {
    assertThat(oneDecimal(80_608, 168_718)).isEqualTo("47.8");
    assertThat(oneDecimal(38_509, 86_268)).isEqualTo("44.6");
  }

  private static String oneDecimal(int numerator, int denominator) {
    double share = new Rates.Rate("recovery", numerator, denominator).value().orElseThrow();
    return new BigDecimal(100 * share).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }

  @Test
  void a_rate_cannot_have_more_above_than_below() {
    assertThatThrownBy(() -> new Rates.Rate("recovery", 2, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Rates.Rate("recovery", -1, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Rates.of(List.of()).named("joy"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("joy");
  }
}
