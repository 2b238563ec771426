package org.mainstay.sums.statistics.panel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mainstay.sums.statistics.design.Column;
import org.mainstay.sums.statistics.design.Design;
import org.mainstay.sums.statistics.design.Factor;
import org.mainstay.sums.statistics.matrix.Workers;

/// Small invented panels in which who was where when has a given shape.
///
/// Besides person, wave and trust each row has a role that changes over time, a site that lies
/// inside its trust, and a region that the trust lies in.
record InventedGraph(Map<String, double[]> numbers, Map<String, int[]> places) {
  /// Who was where when.
  enum Shape {
    /// A new trust for everybody at every wave.
    MIXED,
    /// Nobody moves.
    STAYERS,
    /// Each person was in two neighbouring trusts, and the last is not a neighbour of the first.
    CHAIN,
    /// As the chain, closed to a ring.
    RING,
    /// Whoever moves comes from trust 0.
    STAR,
    /// Three sets of two trusts; people move inside their set alone.
    ISLANDS,
    /// All stay but one.
    ONE_MOVER,
    /// Some were seen once, some five times.
    UNEQUAL,
    /// Two in three were seen once.
    SINGLETONS
  }

  private static final int PEOPLE = 24;
  private static final int WAVES = 5;
  private static final int TRUSTS = 6;

  static InventedGraph of(Shape shape, long seed) {
    var random = new SplittableRandom(seed);
    List<int[]> codes = new ArrayList<>();
    for (int p = 0; p < PEOPLE; p++) {
      for (int w = 0; w < WAVES; w++) {
        if (seen(shape, p, w)) {
          int trust = trust(shape, p, w, random);
          codes.add(new int[] {p, w, trust, (p + w * w) % 3, 10 * trust + p % 2, trust / 2});
        }
      }
    }
    Map<String, int[]> places = new HashMap<>();
    List<String> names = List.of("person", "wave", "trust", "role", "site", "region");
    for (int f = 0; f < names.size(); f++) {
      int factor = f;
      places.put(names.get(f), codes.stream().mapToInt(row -> row[factor]).toArray());
    }
    return new InventedGraph(measured(places, random), places);
  }

  private static boolean seen(Shape shape, int person, int wave) {
    return switch (shape) {
      case UNEQUAL -> wave <= person % WAVES;
      case SINGLETONS -> person % 3 == 0 || wave == person % WAVES;
      case MIXED, STAYERS, CHAIN, RING, STAR, ISLANDS, ONE_MOVER -> true;
    };
  }

  private static int trust(Shape shape, int person, int wave, SplittableRandom random) {
    int home = person % TRUSTS;
    boolean later = wave > person % 4;
    return switch (shape) {
      case MIXED, UNEQUAL, SINGLETONS -> random.nextInt(TRUSTS);
      case STAYERS -> home;
      case CHAIN -> Math.min(home + (later ? 1 : 0), TRUSTS - 1);
      case RING -> (home + (later ? 1 : 0)) % TRUSTS;
      case STAR -> later ? home : 0;
      case ISLANDS -> home / 2 * 2 + (later ? 1 : 0);
      case ONE_MOVER -> person == 7 && later ? TRUSTS - 1 : home;
    };
  }

  private static Map<String, double[]> measured(
      Map<String, int[]> places, SplittableRandom random) {
    int rows = places.getOrDefault("person", new int[0]).length;
    double[] t = new double[rows];
    double[] x = new double[rows];
    double[] y = new double[rows];
    double[] weight = new double[rows];
    for (int i = 0; i < rows; i++) {
      double effects = 0;
      for (int[] codes : places.values()) {
        effects += 0.3 * (codes[i] % 7);
      }
      t[i] = random.nextInt(2);
      x[i] = random.nextDouble() * 3 + 0.2 * effects;
      y[i] = 20 + effects + 0.7 * t[i] - 0.4 * x[i] + random.nextDouble();
      weight[i] = 0.5 + random.nextInt(6);
    }
    return Map.of("y", y, "t", t, "x", x, "weight", weight);
  }

  int rows() {
    return number("y").length;
  }

  double[] number(String name) {
    return numbers.getOrDefault(name, new double[0]);
  }

  int[] place(String name) {
    return places.getOrDefault(name, new int[0]);
  }

  Column column(String name) {
    return Column.of(name, number(name));
  }

  List<int[]> codes(String names) {
    return words(names).stream().map(this::place).toList();
  }

  /// The outcome y on t and x with these factors taken out.
  Design design(String absorbed, String clusters) {
    return Design.of(
        column("y"),
        List.of(column("t"), column("x")),
        words(absorbed).stream().map(name -> Factor.of(name, place(name))).toList(),
        Factor.of(clusters, place(clusters)));
  }

  /// The same the long way, without weights.
  QrLongWay longWay(String absorbed) {
    return QrLongWay.of(
        codes(absorbed), List.of(number("t"), number("x")), number("y"), new double[0]);
  }

  static List<String> words(String names) {
    return names.isEmpty() ? List.of() : List.of(names.split(" "));
  }

  int levels(String name) {
    return (int) Arrays.stream(place(name)).distinct().count();
  }

  /// These rows alone, in their order.
  InventedGraph only(IntPredicate keep) {
    return ordered(IntStream.range(0, rows()).filter(keep).toArray());
  }

  /// The rows at these places.
  InventedGraph ordered(int[] order) {
    Map<String, double[]> measured = new HashMap<>();
    numbers.forEach(
        (k, v) -> measured.put(k, Arrays.stream(order).mapToDouble(i -> v[i]).toArray()));
    Map<String, int[]> belongs = new HashMap<>();
    places.forEach((k, v) -> belongs.put(k, Arrays.stream(order).map(i -> v[i]).toArray()));
    return new InventedGraph(measured, belongs);
  }

  /// The same with other numbers in a column.
  InventedGraph with(String name, double[] values) {
    Map<String, double[]> measured = new HashMap<>(numbers);
    measured.put(name, values);
    return new InventedGraph(measured, places);
  }

  /// The same with other places.
  InventedGraph with(String name, int[] codes) {
    Map<String, int[]> belongs = new HashMap<>(places);
    belongs.put(name, codes);
    return new InventedGraph(numbers, belongs);
  }

  /// Every shape twice, with different chance.
  static Stream<InventedGraph> all() {
    return Arrays.stream(Shape.values()).flatMap(s -> Stream.of(of(s, 1), of(s, 2)));
  }

  static PanelAnswer.Fit fit(Design design) {
    return (PanelAnswer.Fit) Panel.fit(design, new Workers(1));
  }

  static double[] estimates(PanelAnswer.Fit fit) {
    return fit.terms().stream().mapToDouble(term -> term.estimate()).toArray();
  }

  static double[] errors(PanelAnswer.Fit fit) {
    return fit.terms().stream().mapToDouble(term -> term.error()).toArray();
  }
}
