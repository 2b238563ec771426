package org.mainstay.inside.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.sums.statistics.survival.Counted;
import org.mainstay.sums.statistics.survival.DayCounts;

/// Waits as they are read, row by row, ready to be counted.
final class Waits {
  private static final int ROWS_FIRST = 1 << 12;

  private final Map<String, Integer> codes = new HashMap<>();
  private final List<String> groups = new ArrayList<>();
  private int[] group = new int[ROWS_FIRST];
  private int[] days = new int[ROWS_FIRST];
  private int[] end = new int[ROWS_FIRST];
  private int rows;
  private int events;
  private int lastDay;

  void add(String name, int waited, boolean event) {
    if (rows == group.length) {
      group = Arrays.copyOf(group, 2 * rows);
      days = Arrays.copyOf(days, 2 * rows);
      end = Arrays.copyOf(end, 2 * rows);
    }
    group[rows] = codes.computeIfAbsent(name, this::newGroup);
    days[rows] = waited;
    end[rows++] = event ? 1 : DayCounts.STILL_WAITING;
    events += event ? 1 : 0;
    lastDay = Math.max(lastDay, waited);
  }

  private int newGroup(String name) {
    groups.add(name);
    return groups.size() - 1;
  }

  int rows() {
    return rows;
  }

  int events() {
    return events;
  }

  /// The longest wait that was seen.
  int lastDay() {
    return lastDay;
  }

  /// By first appearance.
  List<String> groups() {
    return List.copyOf(groups);
  }

  /// The counts by day.
  ///
  /// @param atLeast a day that must be there even if nobody was seen so long
  DayCounts counted(int atLeast) {
    var shape = new DayCounts.Shape(groups.size(), 1, Math.max(lastDay, atLeast));
    int threads = Math.min(Runtime.getRuntime().availableProcessors(), DayCounts.THREADS_MAX);
    Counted counted =
        DayCounts.of(
            shape,
            Arrays.copyOf(group, rows),
            Arrays.copyOf(days, rows),
            Arrays.copyOf(end, rows),
            threads);
    return switch (counted) {
      case DayCounts counts -> counts;
      case Counted.Refused refused -> throw new IllegalStateException(refused.why());
    };
  }
}
