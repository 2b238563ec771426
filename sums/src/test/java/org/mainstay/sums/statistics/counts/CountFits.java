package org.mainstay.sums.statistics.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.mainstay.sums.statistics.design.Column;
import org.mainstay.sums.statistics.design.Design;
import org.mainstay.sums.statistics.design.Factor;
import org.mainstay.sums.statistics.matrix.Workers;

/// Short ways to ask for a fit and to compare two of them.
final class CountFits {
  static final Workers TWO = new Workers(2);

  private CountFits() {}

  static CountAnswer.Fit fit(CountDesign asked) {
    return (CountAnswer.Fit) Poisson.fit(asked, TWO);
  }

  static CountAnswer.Fit fit(Design design) {
    return fit(CountDesign.of(design));
  }

  static String refusal(CountDesign asked) {
    return ((CountAnswer.Refused) Poisson.fit(asked, TWO)).because();
  }

  static String refusal(Design design) {
    return refusal(CountDesign.of(design));
  }

  /// Days of staff in organisations, errors clustered by a factor.
  static Design design(double[] days, List<Column> columns, int[] organisation, Factor by) {
    return Design.of(
        Column.of("days", days), columns, List.of(Factor.of("organisation", organisation)), by);
  }

  /// The same, clustered by organisation.
  static Design design(double[] days, List<Column> columns, int[] organisation) {
    return design(days, columns, organisation, Factor.of("organisation", organisation));
  }

  static double[] ones(int rows) {
    double[] ones = new double[rows];
    Arrays.fill(ones, 1);
    return ones;
  }

  static int[] modulo(int rows, int by) {
    return IntStream.range(0, rows).map(i -> i % by).toArray();
  }

  /// Estimates within a share of their errors, errors within the same share of themselves.
  static void alike(CountAnswer.Fit found, CountAnswer.Fit wanted, double share) {
    assertThat(found.terms()).hasSameSizeAs(wanted.terms());
    for (int j = 0; j < wanted.terms().size(); j++) {
      RateRatio term = wanted.terms().get(j);
      assertThat(found.terms().get(j).column()).isEqualTo(term.column());
      close(found.terms().get(j), term.estimate(), term.error(), share);
    }
  }

  static void close(RateRatio found, double estimate, double error, double share) {
    assertThat(found.estimate()).isCloseTo(estimate, within(share * error));
    assertThat(found.error() / error).isCloseTo(1, within(share));
  }
}
