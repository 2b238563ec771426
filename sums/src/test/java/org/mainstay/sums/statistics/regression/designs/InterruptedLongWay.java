package org.mainstay.sums.statistics.regression.designs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.mainstay.sums.statistics.regression.absorbed.QrLongWay;

/// A campaign's terms the long way: two straight lines, one fitted to each side by the schoolbook
/// formula, and the variance as a double sum over all pairs of months.
final class InterruptedLongWay {
  /// Start, slope before, jump, turn.
  final double[] terms;

  /// Their errors.
  final double[] errors;

  InterruptedLongWay(double[] series, int campaign, int lag) {
    int[] used =
        IntStream.range(0, series.length).filter(i -> Double.isFinite(series[i])).toArray();
    double[] before = line(series, IntStream.of(used).filter(i -> i < campaign).toArray());
    double[] after = line(series, IntStream.of(used).filter(i -> i >= campaign).toArray());
    this.terms =
        new double[] {
          before[0],
          before[1],
          after[0] + after[1] * campaign - before[0] - before[1] * campaign,
          after[1] - before[1]
        };
    this.errors = new double[4];
    int n = used.length;
    for (int a = 0; a < 4; a++) {
      double[] weight = weight(used, campaign, a);
      double sum = 0;
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          double near = Math.max(0, 1 - Math.abs(i - j) / (lag + 1.0));
          sum +=
              near
                  * weight[i]
                  * rest(series, used[i], campaign)
                  * weight[j]
                  * rest(series, used[j], campaign);
        }
      }
      errors[a] = Math.sqrt(sum * n / (n - 4.0));
    }
  }

  private double rest(double[] series, int at, int campaign) {
    double since = at >= campaign ? terms[2] + terms[3] * (at - campaign) : 0;
    return series[at] - terms[0] - terms[1] * at - since;
  }

  /// How much a coefficient moves with each month's score: its column, all others held equal, over
  /// its own square.
  private static double[] weight(int[] used, int campaign, int coefficient) {
    var columns = new ArrayList<double[]>();
    columns.add(IntStream.of(used).mapToDouble(i -> 1).toArray());
    columns.add(IntStream.of(used).mapToDouble(i -> i).toArray());
    columns.add(IntStream.of(used).mapToDouble(i -> i >= campaign ? 1 : 0).toArray());
    columns.add(IntStream.of(used).mapToDouble(i -> Math.max(0, i - campaign)).toArray());
    double[] own = columns.remove(coefficient);
    double[] left = new QrLongWay(own, columns, List.of(), new double[0]).residuals;
    double square = IntStream.range(0, left.length).mapToDouble(i -> left[i] * left[i]).sum();
    return IntStream.range(0, left.length).mapToDouble(i -> left[i] / square).toArray();
  }

  /// Intercept at time 0 and slope of a straight line.
  private static double[] line(double[] series, int[] at) {
    double meanTime = IntStream.of(at).average().orElseThrow();
    double mean = IntStream.of(at).mapToDouble(i -> series[i]).average().orElseThrow();
    double mixed = IntStream.of(at).mapToDouble(i -> (i - meanTime) * (series[i] - mean)).sum();
    double square = IntStream.of(at).mapToDouble(i -> Math.pow(i - meanTime, 2)).sum();
    return new double[] {mean - mixed / square * meanTime, mixed / square};
  }
}
