package org.mainstay.sums.disclosure.noise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The law beside the published table of our reference (release book, 5.6), which was worked out
/// apart from this code, and beside sums of its own probabilities.
class NoiseLawTest {
  /// scale as t/s, sd, P(0), margin, coverage at it and one below.
  @ParameterizedTest
  @CsvSource({
    "1,1, 1.36,.4621,3,.973,.927",
    "4,5, 1.72,.3799,4,.975,.944",
    "1,2, 2.80,.2449,6,.962,.938",
    "2,5, 3.51,.1974,7,.951,.927",
    "1,3, 4.22,.1651,9,.958,.942",
    "4,15, 5.29,.1325,11,.954,.940",
    "1,4, 5.64,.1244,12,.956,.944",
    "1,5, 7.06,.0997,15,.955,.945",
    "4,25, 8.83,.0798,19,.956,.948"
  })
  void the_law_is_that_of_the_published_table(
      long s, long t, double sd, double none, long margin, double at, double below) {
    NoiseLaw law = new DiscreteLaplace(s, t).law();
    assertThat(Math.sqrt(law.variance())).isCloseTo(sd, within(0.005));
    assertThat(law.at(0)).isCloseTo(none, within(0.00005));
    assertThat(law.margin95()).isEqualTo(margin);
    assertThat(1 - law.beyond(margin)).isCloseTo(at, within(0.0005));
    assertThat(1 - law.beyond(margin - 1)).isCloseTo(below, within(0.0005));
  }

  @ParameterizedTest
  @CsvSource({"1,1,.607", "4,5,.572"})
  void even_numbers_are_not_one_half(long s, long t, double even) {
    assertThat(new DiscreteLaplace(s, t).law().even()).isCloseTo(even, within(0.0005));
  }

  @ParameterizedTest
  @CsvSource({"1,1", "4,5", "2,1", "1,7", "4,25", "1,300", "1048576,1"})
  void sums_over_all_numbers_give_what_the_closed_forms_say(long s, long t) {
    NoiseLaw law = new DiscreteLaplace(s, t).law();
    double whole = law.at(0);
    double squares = 0;
    double even = law.at(0);
    long far = 60 * t / s + 60;
    for (long x = 1; x <= far; x++) {
      assertThat(law.at(-x)).isEqualTo(law.at(x));
      whole += 2 * law.at(x);
      squares += 2 * law.at(x) * x * x;
      even += x % 2 == 0 ? 2 * law.at(x) : 0;
    }
    assertThat(whole).isCloseTo(1, within(1e-12));
    assertThat(law.variance()).isCloseTo(squares, within(1e-9 * Math.max(1, squares)));
    assertThat(law.even()).isCloseTo(even, within(1e-12));
    double beyond = 1 - law.at(0) - 2 * law.at(1);
    assertThat(law.beyond(1)).isCloseTo(beyond, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({"1,1", "4,5", "1,5"})
  void one_person_more_changes_a_probability_by_the_factor_that_was_paid_for(long s, long t) {
    NoiseLaw law = new DiscreteLaplace(s, t).law();
    double factor = Math.exp((double) s / t);
    for (long x = -40; x <= 40; x++) {
      double likelier = law.at(x) / law.at(x + 1);
      assertThat(Math.max(likelier, 1 / likelier)).isLessThanOrEqualTo(factor * (1 + 1e-12));
    }
  }

  @ParameterizedTest
  @CsvSource({"1,1", "2,5"})
  void the_ratio_is_e_to_the_minus_s_over_t(long s, long t) {
    // The series of e to the minus, added up in forty digits.
    MathContext digits = new MathContext(40);
    BigDecimal x = BigDecimal.valueOf(-s).divide(BigDecimal.valueOf(t), digits);
    BigDecimal sum = BigDecimal.ONE;
    BigDecimal term = BigDecimal.ONE;
    for (int k = 1; k < 60; k++) {
      term = term.multiply(x, digits).divide(BigDecimal.valueOf(k), digits);
      sum = sum.add(term, digits);
    }
    assertThat(new DiscreteLaplace(s, t).law().ratio()).isCloseTo(sum.doubleValue(), within(1e-16));
  }

  /// Release book, R7: how often a cell of 0, 1, 2 … people is shown as too small to say, when that
  /// is said of values up to a line. It must change smoothly, by the factor paid for at most.
  @ParameterizedTest
  @CsvSource({
    "4,5,6, .997 .994 .987 .972 .937 .861 .690 .310 .139 .063 .028 .013",
    "1,1,4, .995 .987 .964 .901 .731 .269 .099 .036 .013"
  })
  void no_number_of_people_is_told_by_what_is_too_small_to_say(
      long s, long t, long line, String published) {
    NoiseLaw law = new DiscreteLaplace(s, t).law();
    String[] wanted = published.split(" ", -1);
    double factor = Math.exp((double) s / t);
    for (int people = 0; people < wanted.length; people++) {
      double hidden = upTo(law, line - people);
      double next = upTo(law, line - people - 1);
      assertThat(hidden).isCloseTo(Double.parseDouble(wanted[people]), within(0.0006));
      assertThat(hidden / next).isBetween(1.0, factor * (1 + 1e-9));
      assertThat((1 - next) / (1 - hidden)).isBetween(1.0, factor * (1 + 1e-9));
    }
  }

  /// Release book, R10: mind the clamp. Nobody came, and nobody is published.
  @ParameterizedTest
  @CsvSource({"1,1,.731", "4,5,.690"})
  void nobody_is_published_as_nobody_this_often(long s, long t, double share) {
    NoiseLaw law = new DiscreteLaplace(s, t).law();
    assertThat(upTo(law, 0)).isCloseTo(share, within(0.0005));
    assertThat(upTo(law, 0)).isCloseTo(1 / (1 + law.ratio()), within(1e-12));
  }

  /// `P(X ≤ k)`, added up from far below.
  private static double upTo(NoiseLaw law, long k) {
    double sum = 0;
    for (long x = -200; x <= k; x++) {
      sum += law.at(x);
    }
    return sum;
  }
}
