package org.mainstay.sums.disclosure.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.sums.disclosure.noise.DiscreteLaplace;
import org.mainstay.sums.disclosure.noise.Epsilon;
import org.mainstay.sums.disclosure.plan.SizeRule.Verdict;

/// The rule beside the printed table of the release book (5.4).
class SizeRuleTest {
  @ParameterizedTest
  @CsvSource({
    "1, 150,75, 188,94",
    "2, 300,150, 375,188",
    "3, 450,225, 563,282",
    "4, 600,300, 750,375",
    "5, 750,375, 938,469"
  })
  void the_smallest_groups_are_the_printed_ones(
      int tables, long plainAtOne, long wideAtOne, long plain, long wide) {
    SizeRule one = rule(Epsilon.of(1, 1), tables, 1);
    assertThat(one.least(Verdict.PLAIN)).isEqualTo(plainAtOne);
    assertThat(one.least(Verdict.WIDE)).isEqualTo(wideAtOne);
    SizeRule usual = rule(Epsilon.of(4, 5), tables, 1);
    assertThat(usual.least(Verdict.PLAIN)).isEqualTo(plain);
    assertThat(usual.least(Verdict.WIDE)).isEqualTo(wide);
    assertThat(usual.least(Verdict.MERGE)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"1,1,1,1", "4,5,1,1", "4,5,3,1", "1,1,5,4", "4,5,5,4", "1,2,2,12"})
  void each_size_has_the_verdict_of_the_printed_inequality(
      long p, long r, int tables, int periods) {
    SizeRule rule = rule(Epsilon.of(p, r), tables, periods);
    // R · 0.10 / periods ≥ 15 · m / ε, multiplied out in decimals.
    BigDecimal need = BigDecimal.valueOf(15L * tables * r * periods).divide(BigDecimal.valueOf(p));
    for (long staff = 0; staff <= 12_000; staff += staff < 2000 ? 1 : 7) {
      BigDecimal expected = BigDecimal.valueOf(staff).movePointLeft(1);
      Verdict wanted =
          expected.compareTo(need) >= 0
              ? Verdict.PLAIN
              : expected.add(expected).compareTo(need) >= 0 ? Verdict.WIDE : Verdict.MERGE;
      assertThat(rule.of(staff)).as("%d staff", staff).isEqualTo(wanted);
    }
  }

  @Test
  void the_smallest_group_is_shown_and_one_below_it_is_not() {
    SizeRule rule = rule(Epsilon.of(4, 5), 3, 4);
    long plain = rule.least(Verdict.PLAIN);
    long wide = rule.least(Verdict.WIDE);
    assertThat(rule.of(plain)).isEqualTo(Verdict.PLAIN);
    assertThat(rule.of(plain - 1)).isEqualTo(Verdict.WIDE);
    assertThat(rule.of(wide)).isEqualTo(Verdict.WIDE);
    assertThat(rule.of(wide - 1)).isEqualTo(Verdict.MERGE);
  }

  @Test
  void a_quarter_needs_four_times_the_staff() {
    assertThat(rule(Epsilon.of(1, 1), 2, 4).least(Verdict.PLAIN))
        .isEqualTo(4 * rule(Epsilon.of(1, 1), 2, 1).least(Verdict.PLAIN));
  }

  @Test
  void a_small_directorate_is_joined_however_little_noise_there_is() {
    SizeRule quiet = rule(Epsilon.of(2, 1), 1, 1);
    assertThat(quiet.of(149)).isEqualTo(Verdict.PLAIN);
    assertThat(quiet.ofOrganisation(149)).isEqualTo(Verdict.MERGE);
    assertThat(quiet.ofOrganisation(150)).isEqualTo(Verdict.PLAIN);
    assertThat(rule(Epsilon.of(4, 5), 2, 1).ofOrganisation(200)).isEqualTo(Verdict.WIDE);
    assertThat(rule(Epsilon.of(4, 5), 4, 1).ofOrganisation(200)).isEqualTo(Verdict.MERGE);
  }

  @Test
  void what_makes_no_sense_is_refused() {
    SizeRule rule = rule(Epsilon.of(1, 1), 1, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule.of(-1))
        .withMessage("a cell has 0 staff or more, got -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SizeRule(new DiscreteLaplace(1, 1), 0))
        .withMessage("a year has 1 period or more, got 0");
    assertThatThrownBy(() -> rule(Epsilon.of(4, 5), 1, 1).of(Long.MAX_VALUE))
        .isInstanceOf(ArithmeticException.class);
  }

  private static SizeRule rule(Epsilon book, int tables, int periods) {
    return new SizeRule(DiscreteLaplace.of(book.over(tables), 1), periods);
  }
}
