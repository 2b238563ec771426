package org.mainstay.inside.study.design.rows;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.mainstay.inside.study.design.plan.Shape;
import org.mainstay.inside.study.table.Dataset;
import org.mainstay.inside.study.table.Figures;
import org.mainstay.inside.study.table.Refusal;
import org.mainstay.inside.study.table.Stopped;

/// People followed over waves, row by row, looked at before anything is compared.
///
/// @param rows of the file that have a person, a wave and a cluster
/// @param person a code for each of them
/// @param wave which wave, as the file counts them
/// @param cluster a code for each of them
/// @param left rows that lack something
/// @param lacking how many people lack a wave that others have
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of these
public record Waves(
    int[] rows, int[] person, int[] wave, int[] cluster, Map<String, Integer> left, int lacking) {

  private static final String SAME = "Write the same in all rows of a person.";
  private static final String CLUSTER =
      "Name as cluster what a person stays in, or leave it out: each person then stands alone.";

  /// Looks at the rows of a file, and refuses a panel that is not one.
  ///
  /// @param cluster the column of clusters; empty where each person stands by themselves
  public static Waves of(Shape.Staggered shape, String cluster, Dataset data) {
    int[] people = data.codes(shape.person());
    double[] waves = data.numbers(shape.wave());
    int[] clusters = cluster.isEmpty() ? people : data.codes(cluster);
    Map<String, Integer> left = new LinkedHashMap<>();
    boolean[] gone = new boolean[people.length];
    for (int i = 0; i < gone.length; i++) {
      String lacks =
          people[i] < 0
              ? shape.person()
              : Double.isNaN(waves[i]) ? shape.wave() : clusters[i] < 0 ? cluster : "";
      if (!lacks.isEmpty()) {
        gone[i] = true;
        left.merge(lacks + " missing", 1, Integer::sum);
      }
    }
    int[] rows = IntStream.range(0, gone.length).filter(i -> !gone[i]).toArray();
    int[] person = Arrays.stream(rows).map(row -> people[row]).toArray();
    int[] wave = new int[rows.length];
    for (int i = 0; i < wave.length; i++) {
      wave[i] = whole(shape.wave(), waves[rows[i]], rows[i], data);
    }
    int[] own = Arrays.stream(rows).map(row -> clusters[row]).toArray();
    var found = new Waves(rows, person, wave, own, left, 0);
    return new Waves(rows, person, wave, own, left, found.checked(shape, cluster, data));
  }

  private static int whole(String column, double value, int row, Dataset data) {
    if (value != Math.rint(value) || Math.abs(value) > 1e9) {
      throw new Stopped(
          Refusal.NUMBER_NEEDED,
          "row %d (the header is row 1), column %s holds %s, which is no whole number"
              .formatted(data.at(row), column, Figures.count(value)),
          "Number the waves 1, 2, 3 and so on, in the order of time.");
    }
    return (int) value;
  }

  /// The waves there are, in order.
  public int[] each() {
    return Arrays.stream(wave).distinct().sorted().toArray();
  }

  /// The wave in which each row's person starts; nobody has two.
  ///
  /// @param never what stands for those who never start
  public int[] starts(String column, int never, Dataset data) {
    double[] all = data.numbers(column);
    int[] starts = new int[rows.length];
    int[] first = new int[Arrays.stream(person).max().orElse(0) + 1];
    Arrays.fill(first, -1);
    for (int i = 0; i < starts.length; i++) {
      double value = all[rows[i]];
      starts[i] = Double.isNaN(value) ? never : whole(column, value, rows[i], data);
      int known = first[person[i]];
      if (known >= 0 && starts[known] != starts[i]) {
        throw twoOf(column, rows[known], rows[i], SAME, data);
      }
      first[person[i]] = known >= 0 ? known : i;
    }
    return starts;
  }

  private static Stopped twoOf(String column, int one, int other, String wayOut, Dataset data) {
    return new Stopped(
        Refusal.SCORE_NOT_POSSIBLE,
        "rows %d and %d (the header is row 1) are of one person and differ in %s"
            .formatted(data.at(one), data.at(other), column),
        wayOut);
  }

  /// How many people lack a wave.
  private int checked(Shape.Staggered shape, String named, Dataset data) {
    int[] each = each();
    if (each.length < 2) {
      throw new Stopped(
          Refusal.NOT_ESTIMABLE,
          shape.wave() + " holds " + (each.length == 0 ? "nothing" : "one wave only"),
          "A start can be seen from the second wave on; with one there is design: rows.");
    }
    int people = Arrays.stream(person).max().orElse(0) + 1;
    int[][] at = new int[people][each.length];
    int[] seen = new int[people];
    int[] first = new int[people];
    for (int i = 0; i < rows.length; i++) {
      int w = Arrays.binarySearch(each, wave[i]);
      if (at[person[i]][w] > 0) {
        throw new Stopped(
            Refusal.KEY_TWICE,
            "rows %d and %d (the header is row 1) hold the same person and wave"
                .formatted(data.at(at[person[i]][w] - 1), data.at(rows[i])),
            "Leave one row for each person and wave.");
      }
      at[person[i]][w] = rows[i] + 1;
      if (seen[person[i]]++ == 0) {
        first[person[i]] = i;
      } else if (cluster[first[person[i]]] != cluster[i]) {
        throw twoOf(named, rows[first[person[i]]], rows[i], CLUSTER, data);
      }
    }
    return lacking(shape, seen, first, data);
  }

  private int lacking(Shape.Staggered shape, int[] seen, int[] first, Dataset data) {
    int waves = each().length;
    int[] alone =
        IntStream.range(0, seen.length).filter(p -> seen[p] > 0 && seen[p] < waves).toArray();
    if (alone.length > 0 && !shape.unequal()) {
      throw new Stopped(
          Refusal.PANEL_UNEQUAL,
          "%d of %d people lack a wave; the first of them stands in row %d (the header is row 1)"
              .formatted(
                  alone.length,
                  Arrays.stream(seen).filter(count -> count > 0).count(),
                  data.at(rows[first[alone[0]]])),
          "Correct the file, or write unequal: allow to compare them where they answered.");
    }
    return alone.length;
  }

  /// Notes for the reader.
  public List<String> notes() {
    return lacking == 0
        ? List.of()
        : List.of(
            lacking
                + (lacking == 1 ? " person lacks" : " people lack")
                + " a wave and are compared where they answered.");
  }
}
