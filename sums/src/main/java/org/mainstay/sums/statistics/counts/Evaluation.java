package org.mainstay.sums.statistics.counts;

import org.mainstay.sums.statistics.matrix.Products;
import org.mainstay.sums.statistics.matrix.Workers;

/// The likelihood at one set of coefficients, with its slope and curvature.
///
/// The groups' effects are concentrated out exactly: `e^{α_g} = Σ_g y / Σ_g exp(x′b)`. With `μ_i =
/// e^{α_g} exp(x_i′b)` and `x̄_g = Σ_g μ x / Σ_g μ`: slope `Σ (x − x̄_g)(y − μ)`, curvature `Σ μ (x
/// − x̄_g)(x − x̄_g)′`.
final class Evaluation {
  private static final int BLOCKS = 16;
  private static final int STRETCH = 256;

  private final Arranged data;
  private final int size;
  private final double[] coefficients;
  private final double[] expected;
  private final double[] rest;
  private final double[][] means;
  private final Part whole;

  private Evaluation(Arranged data, double[] coefficients) {
    this.data = data;
    this.size = data.x.length;
    this.coefficients = coefficients;
    this.expected = new double[data.rows()];
    this.rest = new double[data.rows()];
    this.means = new double[data.groups()][];
    this.whole = new Part(size);
  }

  /// Sums are taken in the order of the groups, whoever takes them.
  static Evaluation at(double[] coefficients, Arranged data, Workers workers) {
    var evaluation = new Evaluation(data, coefficients);
    int blocks = Math.min(BLOCKS, data.groups());
    var parts = new Part[blocks];
    workers.run(
        blocks,
        i -> {
          parts[i] = new Part(evaluation.size);
          int from = firstGroup(data, i, blocks);
          int to = firstGroup(data, i + 1, blocks);
          for (int g = from; g < to; g++) {
            evaluation.addGroup(g, parts[i]);
          }
          parts[i].flush();
        });
    for (Part part : parts) {
      evaluation.whole.add(part);
    }
    Products.mirror(evaluation.whole.curvature, evaluation.size);
    return evaluation;
  }

  /// Blocks of about as many rows each.
  private static int firstGroup(Arranged data, int block, int blocks) {
    if (block == blocks) {
      return data.groups();
    }
    long wanted = (long) data.rows() * block / blocks;
    int group = 0;
    while (data.starts[group] < wanted) {
      group++;
    }
    return group;
  }

  private void addGroup(int g, Part part) {
    int from = data.starts[g];
    int to = data.starts[g + 1];
    predict(from, to);
    double events = 0;
    double mass = 0;
    double gain = 0;
    for (int i = from; i < to; i++) {
      double counted = data.weight[i] * data.counts[i];
      events += counted;
      gain += counted * rest[i];
      expected[i] = data.weight[i] * data.exposure[i] * Math.exp(rest[i]);
      mass += expected[i];
    }
    part.likelihood += gain - events * Math.log(mass);
    double level = events / mass;
    for (int i = from; i < to; i++) {
      expected[i] *= level;
      rest[i] = data.weight[i] * data.counts[i] - expected[i];
    }
    means[g] = new double[size];
    for (int j = 0; j < size; j += 2) {
      pair(j, Math.min(j + 1, size - 1), from, to, means[g], part.slope);
    }
    for (int j = 0; j < size; j++) {
      means[g][j] /= events;
    }
    part.take(this, means[g], from, to);
  }

  private void predict(int from, int to) {
    for (int i = from; i < to; i++) {
      rest[i] = 0;
    }
    for (int j = 0; j < size; j++) {
      double slope = coefficients[j];
      double[] column = data.x[j];
      for (int i = from; i < to; i++) {
        rest[i] = Math.fma(slope, column[i], rest[i]);
      }
    }
  }

  /// Two columns at once, each times what is expected and times what is left over.
  private void pair(int a, int b, int from, int to, double[] mean, double[] slope) {
    double[] one = data.x[a];
    double[] two = data.x[b];
    double meanOne = 0;
    double meanTwo = 0;
    double slopeOne = 0;
    double slopeTwo = 0;
    for (int i = from; i < to; i++) {
      meanOne = Math.fma(one[i], expected[i], meanOne);
      meanTwo = Math.fma(two[i], expected[i], meanTwo);
      slopeOne = Math.fma(one[i], rest[i], slopeOne);
      slopeTwo = Math.fma(two[i], rest[i], slopeTwo);
    }
    mean[a] = meanOne;
    slope[a] += slopeOne;
    if (b > a) {
      mean[b] = meanTwo;
      slope[b] += slopeTwo;
    }
  }

  /// The sums of one block, with a stretch of rows made ready for multiplying.
  private static final class Part {
    private final double[] slope;
    private final double[] curvature;
    private final double[][] ready;
    private final double[] root = new double[STRETCH];
    private double likelihood;
    private int filled;

    Part(int size) {
      this.slope = new double[size];
      this.curvature = new double[size * size];
      this.ready = new double[size][STRETCH];
    }

    void take(Evaluation from, double[] means, int first, int end) {
      int at = first;
      while (at < end) {
        int many = Math.min(STRETCH - filled, end - at);
        for (int i = 0; i < many; i++) {
          root[i] = Math.sqrt(from.expected[at + i]);
        }
        for (int j = 0; j < ready.length; j++) {
          double[] into = ready[j];
          double[] column = from.data.x[j];
          double mean = means[j];
          for (int i = 0; i < many; i++) {
            into[filled + i] = (column[at + i] - mean) * root[i];
          }
        }
        filled += many;
        at += many;
        if (filled == STRETCH) {
          flush();
        }
      }
    }

    void flush() {
      Products.add(ready, ready.length, filled, curvature);
      filled = 0;
    }

    void add(Part other) {
      likelihood += other.likelihood;
      for (int j = 0; j < slope.length; j++) {
        slope[j] += other.slope[j];
      }
      for (int i = 0; i < curvature.length; i++) {
        curvature[i] += other.curvature[i];
      }
    }
  }

  double likelihood() {
    return whole.likelihood;
  }

  double[] coefficients() {
    return coefficients;
  }

  double[] slope() {
    return whole.slope;
  }

  double[] curvature() {
    return whole.curvature;
  }

  /// The sums of products of the clusters' scores.
  ///
  /// @param cluster the number of each row's cluster
  double[] meat(int[] cluster, int clusters) {
    double[][] scores = new double[size][clusters];
    for (int g = 0; g < data.groups(); g++) {
      for (int j = 0; j < size; j++) {
        double mean = means[g][j];
        double[] column = data.x[j];
        double sum = 0;
        int current = cluster[data.starts[g]];
        for (int i = data.starts[g]; i < data.starts[g + 1]; i++) {
          if (cluster[i] != current) {
            scores[j][current] += sum;
            sum = 0;
            current = cluster[i];
          }
          sum = Math.fma(column[i] - mean, rest[i], sum);
        }
        scores[j][current] += sum;
      }
    }
    double[] meat = new double[size * size];
    Products.add(scores, size, clusters, meat);
    Products.mirror(meat, size);
    return meat;
  }
}
