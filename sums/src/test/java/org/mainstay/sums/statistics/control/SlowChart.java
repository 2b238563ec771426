package org.mainstay.sums.statistics.control;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/// A second reading of one phase without gaps: each point is judged for itself by looking at every
/// stretch of points that holds it, with means and limits in decimals of 80 digits.
///
/// The rules are those of section 12 of the project's statistics reference; nothing is shared with
/// the code it judges.
final class SlowChart {
  private static final MathContext DIGITS = new MathContext(80);
  private static final BigDecimal LIMIT = new BigDecimal("2.66");
  private static final BigDecimal EXTREME = new BigDecimal("3.267");

  private final BigDecimal[] values;
  private final BigDecimal mean;
  private final BigDecimal range;

  SlowChart(double[] series, boolean screened, int fixedAfter) {
    values = new BigDecimal[series.length];
    for (int i = 0; i < series.length; i++) {
      values[i] = new BigDecimal(series[i]);
    }
    int fixing = Math.min(series.length, fixedAfter);
    mean = mean(List.of(values).subList(0, fixing));
    List<BigDecimal> ranges = new ArrayList<>();
    for (int i = 1; i < fixing; i++) {
      ranges.add(values[i].subtract(values[i - 1]).abs());
    }
    BigDecimal all = mean(ranges);
    range =
        screened
            ? mean(ranges.stream().filter(r -> r.compareTo(EXTREME.multiply(all)) < 0).toList())
            : all;
  }

  private static BigDecimal mean(List<BigDecimal> of) {
    return of.stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(of.size()), DIGITS);
  }

  double meanValue() {
    return mean.doubleValue();
  }

  /// The mean and so many times 2.66 average ranges.
  double limit(double times) {
    return limitAt(new BigDecimal(times)).doubleValue();
  }

  private BigDecimal limitAt(BigDecimal times) {
    return mean.add(LIMIT.multiply(times).multiply(range));
  }

  /// Whether a value lies so near a line that two ways of rounding may differ.
  boolean touches() {
    double[] lines = {limit(1), limit(-1), limit(2 / 3.0), limit(-2 / 3.0)};
    for (BigDecimal value : values) {
      for (double line : lines) {
        if (Math.abs(value.doubleValue() - line) < 1e-9) {
          return true;
        }
      }
    }
    return false;
  }

  String letters() {
    var letters = new StringBuilder();
    for (int i = 0; i < values.length; i++) {
      letters.append(letter(i));
    }
    return letters.toString();
  }

  private char letter(int i) {
    boolean above = side(i) > 0;
    if (outside(i)) {
      return above ? 'A' : 'B';
    }
    if (inTrend(i)) {
      // a point at the turn of two trends goes with the step towards the next point
      return step(i + 1 < values.length && inTrend(i + 1) ? i + 1 : i) > 0 ? 'R' : 'F';
    }
    if (twoOfThree(i)) {
      return above ? 'T' : 't';
    }
    if (inShift(i)) {
      return above ? 'S' : 's';
    }
    return '.';
  }

  private int side(int i) {
    return values[i].compareTo(mean);
  }

  private int step(int i) {
    return values[i].compareTo(values[i - 1]);
  }

  private boolean outside(int i) {
    return values[i].compareTo(limitAt(BigDecimal.ONE)) > 0
        || values[i].compareTo(limitAt(BigDecimal.ONE.negate())) < 0;
  }

  private boolean near(int i) {
    BigDecimal far = values[i].subtract(mean).abs().multiply(BigDecimal.valueOf(3));
    return !outside(i) && far.compareTo(LIMIT.multiply(range).multiply(BigDecimal.TWO)) > 0;
  }

  /// Some seven points that hold this one all rise or all fall.
  private boolean inTrend(int i) {
    for (int first = i - 6; first <= i; first++) {
      if (within(first, 7)) {
        int rises = 0;
        int falls = 0;
        for (int k = first + 1; k < first + 7; k++) {
          rises += step(k) > 0 ? 1 : 0;
          falls += step(k) < 0 ? 1 : 0;
        }
        if (rises == 6 || falls == 6) {
          return true;
        }
      }
    }
    return false;
  }

  /// Some seven points that hold this one all lie on one side of the mean.
  private boolean inShift(int i) {
    for (int first = i - 6; first <= i; first++) {
      if (within(first, 7) && Math.abs(sides(first, 7)) == 7) {
        return true;
      }
    }
    return false;
  }

  /// Near its limit, with another near it among three on one side of the mean.
  private boolean twoOfThree(int i) {
    for (int first = i - 2; first <= i && near(i); first++) {
      if (within(first, 3) && Math.abs(sides(first, 3)) == 3) {
        int close = 0;
        for (int k = first; k < first + 3; k++) {
          close += near(k) ? 1 : 0;
        }
        if (close >= 2) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean within(int first, int many) {
    return first >= 0 && first + many <= values.length;
  }

  private int sides(int first, int many) {
    int sum = 0;
    for (int k = first; k < first + many; k++) {
      sum += Integer.signum(side(k));
    }
    return sum;
  }
}
