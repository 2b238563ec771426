package org.mainstay.sums.statistics.regression.absorbed;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.mainstay.sums.statistics.regression.gram.Column;

/// Invented people seen in some waves, some of whom move between trusts; the same seed makes the
/// same people.
final class MoversMadeUp {
  final int[] person;
  final int[] wave;
  final int[] trust;
  final double[] y;
  final double[] t;
  final double[] x;
  final double[] weights;

  private MoversMadeUp(int rows) {
    person = new int[rows];
    wave = new int[rows];
    trust = new int[rows];
    y = new double[rows];
    t = new double[rows];
    x = new double[rows];
    weights = new double[rows];
  }

  /// Makes people.
  ///
  /// @param move the chance of working elsewhere in the next wave
  /// @param absent the chance of not being seen
  static MoversMadeUp of(long seed, int people, int waves, int trusts, double move, double absent) {
    var random = new SplittableRandom(seed);
    var all = new MoversMadeUp(people * waves);
    boolean[] seen = new boolean[people * waves];
    for (int i = 0; i < people * waves; i++) {
      boolean first = i % waves == 0;
      int p = i / waves;
      boolean moves = random.nextDouble() < move;
      all.person[i] = 10 * p + 3;
      all.wave[i] = i % waves - 2;
      all.trust[i] = first ? p % trusts : moves ? random.nextInt(trusts) : all.trust[i - 1];
      all.weights[i] = 1 + random.nextInt(3);
      all.t[i] = random.nextDouble() < 0.4 ? 1 : 0;
      all.x[i] = random.nextGaussian() + p % 3 + 0.2 * all.trust[i];
      all.y[i] =
          0.5 * all.t[i]
              - 0.3 * all.x[i]
              + p % 5
              + all.trust[i]
              + 0.4 * (i % waves)
              + random.nextGaussian();
      seen[i] = random.nextDouble() >= absent;
    }
    return all.rows(IntStream.range(0, seen.length).filter(i -> seen[i]).toArray());
  }

  /// Some of the rows, in this order.
  MoversMadeUp rows(int... order) {
    var some = new MoversMadeUp(order.length);
    for (int i = 0; i < order.length; i++) {
      some.person[i] = person[order[i]];
      some.wave[i] = wave[order[i]];
      some.trust[i] = trust[order[i]];
      some.y[i] = y[order[i]];
      some.t[i] = t[order[i]];
      some.x[i] = x[order[i]];
      some.weights[i] = weights[order[i]];
    }
    return some;
  }

  int size() {
    return y.length;
  }

  /// The codes of a factor by its name.
  int[] codes(String name) {
    return switch (name) {
      case "person" -> person;
      case "wave" -> wave;
      case "trust" -> trust;
      case "row" -> IntStream.range(0, y.length).toArray();
      case "everybody" -> new int[y.length];
      default -> throw new IllegalArgumentException(name);
    };
  }

  /// The codes of several factors.
  List<int[]> factors(String names) {
    return Arrays.stream(names.split(" ", -1)).map(this::codes).toList();
  }

  /// y on t and x.
  AbsorbedFit fit(String factors, boolean weighted) {
    return AbsorbedFit.of(
        Column.of("y", y),
        List.of(Column.of("t", t), Column.of("x", x)),
        factors(factors),
        weighted ? weights : new double[0]);
  }

  /// The same the long way.
  QrLongWay longWay(String factors, boolean weighted) {
    return new QrLongWay(y, List.of(t, x), factors(factors), weighted ? weights : new double[0]);
  }
}
