package org.mainstay.inside.study.design.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.mainstay.inside.study.design.plan.Shape;
import org.mainstay.inside.study.table.Cell;
import org.mainstay.inside.study.table.Columns;
import org.mainstay.inside.study.table.Dataset;
import org.mainstay.inside.study.table.Refusal;
import org.mainstay.inside.study.table.Stopped;

/// Which rows of a file belong together: the earlier and the later row of each person, or each row
/// with itself where people were asked once.
///
/// @param before the earlier row of each person, -1 where there is none
/// @param after the later row, likewise
/// @param left people who lack a wave, by which
/// @param notes rows that no pair uses
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of these
record Pairs(int[] before, int[] after, Map<String, Integer> left, List<String> notes) {
  private static final int WAVES_SHOWN = 8;

  /// Each row with itself.
  static Pairs none(int rows) {
    int[] each = IntStream.range(0, rows).toArray();
    return new Pairs(each, each, Map.of(), List.of());
  }

  /// Puts the two waves of each person side by side.
  static Pairs of(Shape.TwoWaves two, Dataset data) {
    int[] waves = data.codes(two.wave());
    int[] chosen = chosen(two, data.labels(two.wave()));
    int[] people = data.codes(two.person());
    int count = data.labels(two.person()).size();
    int[] before = new int[count];
    int[] after = new int[count];
    Arrays.fill(before, -1);
    Arrays.fill(after, -1);
    int unnamed = 0;
    int others = 0;
    for (int row = 0; row < people.length; row++) {
      if (people[row] < 0) {
        unnamed++;
      } else if (waves[row] == chosen[0]) {
        put(before, people[row], row, data);
      } else if (waves[row] == chosen[1]) {
        put(after, people[row], row, data);
      } else {
        others++;
      }
    }
    List<String> notes = new ArrayList<>();
    note(notes, unnamed, "without " + two.person());
    note(notes, others, "of other waves, or of none");
    return paired(two, before, after, notes, data);
  }

  private static void note(List<String> notes, int rows, String what) {
    if (rows > 0) {
      notes.add((rows == 1 ? "1 row " : rows + " rows ") + what + " not used.");
    }
  }

  private static void put(int[] rowOf, int person, int row, Dataset data) {
    if (rowOf[person] >= 0) {
      throw new Stopped(
          Refusal.KEY_TWICE,
          "rows %d and %d (the header is row 1) hold the same person and wave"
              .formatted(data.at(rowOf[person]), data.at(row)),
          "Leave one row for each person and wave.");
    }
    rowOf[person] = row;
  }

  private static Pairs paired(
      Shape.TwoWaves two, int[] before, int[] after, List<String> notes, Dataset data) {
    int[] seen =
        IntStream.range(0, before.length).filter(p -> before[p] >= 0 || after[p] >= 0).toArray();
    int[] first = Arrays.stream(seen).map(p -> before[p]).toArray();
    int[] second = Arrays.stream(seen).map(p -> after[p]).toArray();
    Map<String, Integer> left = new LinkedHashMap<>();
    lacking(first, two.wave(), "before", left);
    lacking(second, two.wave(), "after", left);
    if (!left.isEmpty() && !two.unequal()) {
      int alone =
          IntStream.range(0, first.length)
              .filter(p -> first[p] < 0 || second[p] < 0)
              .map(p -> Math.max(first[p], second[p]))
              .min()
              .orElseThrow();
      throw new Stopped(
          Refusal.PANEL_UNEQUAL,
          "of %d people %s; the first of them stands in row %d (the header is row 1)"
              .formatted(first.length, lacks(left), data.at(alone)),
          "Correct the file, or write unequal: allow to leave them out and have them counted.");
    }
    if (left.values().stream().mapToInt(Integer::intValue).sum() == first.length) {
      throw new Stopped(
          Refusal.NOT_ESTIMABLE,
          "nobody has a row in both waves",
          "Look at " + two.person() + ": each person needs the same number in both rows.");
    }
    return new Pairs(first, second, left, notes);
  }

  private static void lacking(int[] rows, String wave, String which, Map<String, Integer> left) {
    int lost = (int) Arrays.stream(rows).filter(row -> row < 0).count();
    if (lost > 0) {
      left.put("no row in the " + wave + " " + which, lost);
    }
  }

  private static String lacks(Map<String, Integer> left) {
    List<String> words = new ArrayList<>();
    left.forEach((why, people) -> words.add(people + (people == 1 ? " has " : " have ") + why));
    return String.join(" and ", words);
  }

  /// The codes of the earlier and the later wave.
  private static int[] chosen(Shape.TwoWaves two, List<String> labels) {
    if (labels.size() < 2) {
      throw new Stopped(
          Refusal.NOT_ESTIMABLE,
          two.wave() + " holds " + (labels.isEmpty() ? "nothing" : "one wave only"),
          "A change needs two waves; with one there is design: rows, which says less.");
    }
    if (!two.before().isEmpty()) {
      return new int[] {
        code("before", two.before(), two, labels), code("after", two.after(), two, labels)
      };
    }
    Map<Double, Integer> inOrder = new TreeMap<>();
    for (int code = 0; code < labels.size(); code++) {
      if (Cell.read(labels.get(code)) instanceof Cell.Figure(var value)) {
        inOrder.put(value.doubleValue(), code);
      }
    }
    if (labels.size() > 2 || inOrder.size() < 2) {
      throw new Stopped(
          Refusal.DESIGN_NOT_UNDERSTOOD,
          two.wave() + " holds " + shown(labels) + ", and nothing says which come before and after",
          "Write before: WAVE and after: WAVE.");
    }
    return inOrder.values().stream().mapToInt(Integer::intValue).toArray();
  }

  private static int code(String key, String wave, Shape.TwoWaves two, List<String> labels) {
    int code = labels.indexOf(wave);
    if (code < 0) {
      throw new Stopped(
          Refusal.DESIGN_NOT_UNDERSTOOD,
          key + " is " + wave + ", which no row of " + two.wave() + " holds",
          "There is " + shown(labels) + ".");
    }
    return code;
  }

  private static String shown(List<String> labels) {
    List<String> sorted = labels.stream().sorted(Comparator.naturalOrder()).toList();
    return sorted.size() > WAVES_SHOWN
        ? Columns.shown(sorted.subList(0, WAVES_SHOWN)) + " and more"
        : Columns.shown(sorted);
  }
}
