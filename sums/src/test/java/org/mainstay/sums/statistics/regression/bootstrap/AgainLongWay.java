package org.mainstay.sums.statistics.regression.bootstrap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.mainstay.sums.statistics.matrix.Workers;
import org.mainstay.sums.statistics.regression.absorbed.QrLongWay;
import org.mainstay.sums.statistics.regression.fit.OneAtATime;
import org.mainstay.sums.statistics.regression.gram.Column;
import org.mainstay.sums.statistics.regression.gram.GroupedRows;
import org.mainstay.sums.statistics.regression.gram.MadeUp;
import org.mainstay.sums.statistics.regression.gram.Passes;

/// One treatment and one outcome row by row: the null is imposed, new outcomes are made, and the
/// regression with a dummy for each organisation is run again, for any draw.
public final class AgainLongWay {
  static final Workers ONE = new Workers(1);

  private static final Map<Bench, AgainLongWay> INVENTED = new ConcurrentHashMap<>();

  private final double[] y;
  private final double[] t;
  private final List<double[]> z;
  private final int[] organisations;
  private final int[] clusters;
  private final double[] weights;
  private final double[] left;
  private final double[][] restricted;
  private final double[][] unrestricted;
  private final double square;

  /// What to invent.
  ///
  /// @param covariates how many columns are held equal
  /// @param regions true when two organisations make a cluster
  record Bench(
      long seed, int people, int organisations, int covariates, boolean weighted, boolean regions) {

    AgainLongWay invented() {
      return INVENTED.computeIfAbsent(this, Bench::made);
    }

    private AgainLongWay made() {
      var made = new MadeUp(seed, people, organisations, 0);
      int[] all = IntStream.range(0, people).toArray();
      var z = new ArrayList<double[]>();
      for (int j = 0; j < covariates; j++) {
        int at = j;
        z.add(
            j < 2
                ? MadeUp.picked(made.covariates.get(j), all)
                : IntStream.of(all).mapToDouble(i -> Math.sin(i * (at + 0.3)) + i % at).toArray());
      }
      return new AgainLongWay(
          MadeUp.picked(made.outcomes.getFirst(), all),
          MadeUp.picked(made.treatments.get((int) (seed % 3)), all),
          z,
          made.organisations,
          regions ? made.regions() : made.organisations,
          weighted ? made.weights : new double[0]);
    }
  }

  /// The rows of one regression, a dummy for each organisation.
  public AgainLongWay(
      double[] y,
      double[] t,
      List<double[]> z,
      int[] organisations,
      int[] clusters,
      double[] weights) {
    this.y = y;
    this.t = t;
    this.z = z;
    this.organisations = organisations;
    this.clusters = clusters;
    this.weights = weights;
    this.left = new QrLongWay(t, z, List.of(organisations), weights).residuals;
    var with = new ArrayList<>(z);
    with.addFirst(t);
    this.restricted = residualMaker(z);
    this.unrestricted = residualMaker(with);
    double sum = 0;
    for (int i = 0; i < left.length; i++) {
      sum += weight(i) * left[i] * left[i];
    }
    this.square = sum;
  }

  /// Column `i` is what is left of an outcome that is 1 in row `i` alone.
  private double[][] residualMaker(List<double[]> columns) {
    double[][] maker = new double[y.length][];
    for (int i = 0; i < y.length; i++) {
      double[] unit = new double[y.length];
      unit[i] = 1;
      maker[i] = new QrLongWay(unit, columns, List.of(organisations), weights).residuals;
    }
    return maker;
  }

  private static double[] times(double[][] maker, double[] outcome) {
    double[] all = new double[outcome.length];
    for (int i = 0; i < outcome.length; i++) {
      for (int k = 0; k < outcome.length; k++) {
        all[k] += maker[i][k] * outcome[i];
      }
    }
    return all;
  }

  private double weight(int row) {
    return weights.length == 0 ? 1 : weights[row];
  }

  /// The codes of the clusters, ascending.
  public int[] codes() {
    return IntStream.of(clusters).sorted().distinct().toArray();
  }

  /// The same rows with another outcome or treatment.
  AgainLongWay with(double[] otherY, double[] otherT) {
    return new AgainLongWay(otherY, otherT, z, organisations, clusters, weights);
  }

  double[] y() {
    return y.clone();
  }

  double[] t() {
    return t.clone();
  }

  GroupedRows rows() {
    return new GroupedRows(
        List.of(Column.of("y", y)),
        List.of(Column.of("t", t)),
        IntStream.range(0, z.size()).mapToObj(j -> Column.of("z" + j, z.get(j))).toList(),
        organisations,
        clusters,
        weights);
  }

  OneAtATime fit() {
    return OneAtATime.of(Passes.over(rows(), false, false, ONE).getFirst().sums(), ONE);
  }

  /// The product's bootstrap.
  Wild wild(Draws draws, double factor, double alpha) {
    return new WildBootstrap(fit(), draws, factor, ONE).run(alpha)[0][0];
  }

  double slope() {
    return slope(y);
  }

  private double slope(double[] outcome) {
    double sum = 0;
    for (int i = 0; i < outcome.length; i++) {
      sum += weight(i) * left[i] * outcome[i];
    }
    return sum / square;
  }

  /// `(b − b₀) / error` of an outcome.
  double statistic(double[] outcome, double null0, double factor) {
    double[] rest = times(unrestricted, outcome);
    double squares = 0;
    for (int code : codes()) {
      double score = 0;
      for (int i = 0; i < rest.length; i++) {
        score += clusters[i] == code ? weight(i) * left[i] * rest[i] : 0;
      }
      squares += score * score;
    }
    return (slope(outcome) - null0) / (Math.sqrt(factor * squares) / square);
  }

  /// `(b − b₀) / error` of the data.
  public double statistic(double null0, double factor) {
    return statistic(y, null0, factor);
  }

  /// The t of a new outcome, its rests under the null times each cluster's draw.
  ///
  /// @param draw by the place of the cluster's code
  public double again(double[] draw, double null0, double factor) {
    double[] under = new double[y.length];
    for (int i = 0; i < y.length; i++) {
      under[i] = y[i] - null0 * t[i];
    }
    double[] rest = times(restricted, under);
    double[] made = new double[y.length];
    int[] codes = codes();
    for (int i = 0; i < y.length; i++) {
      made[i] = y[i] + (draw[Arrays.binarySearch(codes, clusters[i])] - 1) * rest[i];
    }
    return statistic(made, null0, factor);
  }

  /// The share of all sign vectors that lie as far out, counted one after another.
  double listed(double null0, double factor) {
    int g = codes().length;
    double bound = Math.abs(statistic(null0, factor)) * (1 - 1e-9);
    int reached = 0;
    for (int vector = 0; vector < 1 << g; vector++) {
      double[] draw = new double[g];
      for (int k = 0; k < g; k++) {
        draw[k] = (vector & 1 << k) != 0 ? 1 : -1;
      }
      reached += Math.abs(again(draw, null0, factor)) >= bound ? 1 : 0;
    }
    return reached / (double) (1 << g);
  }

  /// The draw with this number, by the place of the cluster's code.
  public double[] vector(Draws draws, int number) {
    return IntStream.of(codes()).mapToDouble(code -> draws.of(code)[number]).toArray();
  }
}
