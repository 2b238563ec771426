package org.mainstay.sums.statistics.rates;

import java.util.List;

/// The weights with which values make up intercept and slope.
final class SlopeLine {
  private final double[] forIntercept;
  private final double[] forSlope;

  private SlopeLine(double[] forIntercept, double[] forSlope) {
    this.forIntercept = forIntercept;
    this.forSlope = forSlope;
  }

  static SlopeLine through(List<SlopeIndex.Group> groups) {
    double people = groups.stream().mapToDouble(SlopeIndex.Group::people).sum();
    var a = new double[groups.size()];
    var b = new double[groups.size()];
    double before = 0;
    double centre = 0;
    for (int i = 0; i < a.length; i++) {
      a[i] = groups.get(i).people() / people;
      b[i] = before + a[i] / 2;
      before += a[i];
      centre += a[i] * b[i];
    }
    double spread = 0;
    for (int i = 0; i < a.length; i++) {
      spread += a[i] * (b[i] - centre) * (b[i] - centre);
    }
    var forIntercept = new double[a.length];
    var forSlope = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      forSlope[i] = a[i] * (b[i] - centre) / spread;
      forIntercept[i] = a[i] - centre * forSlope[i];
    }
    return new SlopeLine(forIntercept, forSlope);
  }

  double intercept(double[] values) {
    return product(forIntercept, values);
  }

  double slope(double[] values) {
    return product(forSlope, values);
  }

  double relative(double[] values) {
    double intercept = intercept(values);
    return (intercept + slope(values)) / intercept;
  }

  private static double product(double[] weights, double[] values) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * values[i];
    }
    return sum;
  }
}
