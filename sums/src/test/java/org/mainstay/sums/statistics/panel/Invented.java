package org.mainstay.sums.statistics.panel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.mainstay.sums.statistics.design.Column;
import org.mainstay.sums.statistics.design.Design;
import org.mainstay.sums.statistics.design.Factor;

/// A small invented panel: staff over waves, who miss some and move between trusts.
record Invented(List<double[]> numbers, List<int[]> belongs) {
  static final List<String> MEASURED = List.of("wellbeing", "t", "x1", "x2", "weight");
  static final List<String> PLACES = List.of("person", "wave", "trust");

  /// So many people, waves and trusts; `moving` of them move at each wave, `missing` are not seen.
  static Invented panel(
      long seed, int people, int waves, int trusts, double moving, double missing) {
    var random = new SplittableRandom(seed);
    List<double[]> rows = new ArrayList<>();
    List<int[]> codes = new ArrayList<>();
    for (int p = 0; p < people; p++) {
      int trust = random.nextInt(trusts);
      double own = random.nextDouble() * 4;
      for (int w = 0; w < waves; w++) {
        if (random.nextDouble() < moving) {
          trust = random.nextInt(trusts);
        }
        if (random.nextDouble() < missing) {
          continue;
        }
        double t = random.nextDouble() < 0.3 + 0.05 * w ? 1 : 0;
        double x1 = random.nextDouble() + 0.2 * own;
        double x2 = random.nextInt(5) - 0.1 * trust;
        double noise = (random.nextDouble() - 0.5) * (1 + 0.2 * trust);
        double y = 20 + own + 0.3 * trust + 0.1 * w + 0.5 * t + x1 - 0.4 * x2 + noise;
        rows.add(new double[] {y, t, x1, x2, 0.25 + random.nextInt(4)});
        codes.add(new int[] {1000 + p, w + 1, 10 * trust - 20});
      }
    }
    return of(rows, codes);
  }

  static Invented of(List<double[]> rows, List<int[]> codes) {
    List<double[]> numbers = new ArrayList<>();
    for (int d = 0; d < rows.getFirst().length; d++) {
      int column = d;
      numbers.add(rows.stream().mapToDouble(row -> row[column]).toArray());
    }
    List<int[]> belongs = new ArrayList<>();
    for (int f = 0; f < codes.getFirst().length; f++) {
      int factor = f;
      belongs.add(codes.stream().mapToInt(row -> row[factor]).toArray());
    }
    return new Invented(numbers, belongs);
  }

  int rows() {
    return numbers.getFirst().length;
  }

  double[] measured(String name) {
    return numbers.get(MEASURED.indexOf(name));
  }

  int[] place(String name) {
    return belongs.get(PLACES.indexOf(name));
  }

  Column column(String name) {
    return Column.of(name, measured(name));
  }

  Factor factor(String name) {
    return Factor.of(name, place(name));
  }

  /// Wellbeing on t, x1 and x2.
  Design design(List<String> absorbed, String clusters) {
    return Design.of(
        column("wellbeing"),
        List.of(column("t"), column("x1"), column("x2")),
        absorbed.stream().map(this::factor).toList(),
        factor(clusters));
  }

  /// The rows in another order.
  Invented ordered(int[] order) {
    return new Invented(
        numbers.stream().map(c -> Arrays.stream(order).mapToDouble(i -> c[i]).toArray()).toList(),
        belongs.stream().map(c -> Arrays.stream(order).map(i -> c[i]).toArray()).toList());
  }

  /// The rows well mixed.
  Invented mixed(long seed) {
    var random = new SplittableRandom(seed);
    int[] order = IntStream.range(0, rows()).toArray();
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[other];
      order[other] = kept;
    }
    return ordered(order);
  }

  /// These rows alone.
  Invented only(java.util.function.IntPredicate keep) {
    return ordered(IntStream.range(0, rows()).filter(keep).toArray());
  }
}
