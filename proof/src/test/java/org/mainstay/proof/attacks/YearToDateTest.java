package org.mainstay.proof.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.disclosure.noise.Chance;
import org.mainstay.sums.disclosure.noise.DiscreteLaplace;
import org.mainstay.sums.disclosure.noise.Epsilon;
import org.mainstay.sums.disclosure.plan.Guarantee;

/// Attack B: tables of the year so far, read by somebody who knows everybody else.
class YearToDateTest {
  private static final int TARGETS = 400;
  private static final int DRAWS = 6_000;

  /// Of 6,000 draws of a share of a half, one standard deviation is .0065: three of the difference
  /// of two.
  private static final double CHANCE = 0.027;

  private final Chance chance = new Chance(new Random(20_271)::nextBytes);

  @ParameterizedTest
  @ValueSource(ints = {500, 3000})
  void true_counts_give_away_whoever_came(int size) {
    assertThat(new YearToDate(new Staff(size, 31), 1).advantage(YearToDate.exact(), TARGETS))
        .isEqualTo(1);
  }

  /// .94 for 500 staff and .88 for 3,000 in the release book's table, simulated there.
  @ParameterizedTest
  @CsvSource({"500, .94", "3000, .88"})
  void counts_changed_by_cell_keys_give_away_whoever_came(int size, double simulated) {
    assertThat(new YearToDate(new Staff(size, 31), 1).advantage(YearToDate.cellKeys(), TARGETS))
        .isGreaterThan(0.8)
        .isCloseTo(simulated, within(0.1));
  }

  /// .46 with one table, .18 with four and .19 with five at eps 1, .24 with one at .5 in the
  /// release book's table.
  @ParameterizedTest
  @CsvSource({"1, 1, 1, .46", "1, 1, 4, .18", "1, 1, 5, .19", "1, 2, 1, .24", "4, 5, 1, .38"})
  void the_noise_of_a_release_gives_no_more_away_than_it_promises(
      long numerator, long denominator, int tables, double simulated) {
    var book = Epsilon.of(numerator, denominator);

    double advantage = advantage(book, tables, 1);

    assertThat(advantage)
        .isLessThanOrEqualTo(new Guarantee(book).largestAdvantage() + CHANCE)
        .isCloseTo(simulated, within(CHANCE));
  }

  /// A budget that is filled up each month: .90 in the release book (3.1), simulated there.
  @Test
  void a_planted_budget_that_is_filled_up_each_month_gives_nearly_everybody_away() {
    assertThat(advantage(Epsilon.of(1, 1), 1, Staff.MONTHS)).isCloseTo(0.90, within(CHANCE));
  }

  private double advantage(Epsilon book, int tables, int times) {
    var came = new double[DRAWS];
    var others = new double[DRAWS];
    for (int i = 0; i < DRAWS; i++) {
      came[i] = score(book.over(tables), tables * times, 1);
      others[i] = score(book.over(tables), tables * times, 0);
    }
    return Advantage.of(came, others);
  }

  /// How much likelier the numbers are if the target is in them: everybody else is taken away.
  private double score(Epsilon each, int numbers, long target) {
    var noise = DiscreteLaplace.of(each, 1);
    double score = 0;
    for (int i = 0; i < numbers; i++) {
      long left = target + noise.draw(chance);
      score += Math.log(noise.law().at(left - 1) / noise.law().at(left));
    }
    // What division leaves in the last decimals must not tell equal scores apart.
    return Math.rint(score * 1e6) / 1e6;
  }
}
