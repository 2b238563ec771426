package org.mainstay.sums.statistics.survival;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/// Waits for tests: published ones, ones by a formula, and ones by chance with a fixed seed.
final class Waits {
  /// Weeks in remission with 6-mercaptopurine; Freireich and others 1963, as printed by Cox and
  /// Oakes 1984, page 8.
  static final Waits TREATED =
      one(
          new int[] {6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35},
          new int[] {1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0});

  /// The same without the drug: everybody relapsed.
  static final Waits CONTROLS =
      one(
          new int[] {1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23},
          all(1, 21));

  private final int groups;
  private final int ends;
  private final int[] group;
  private final int[] days;
  private final int[] end;

  Waits(int groups, int ends, int[] group, int[] days, int[] end) {
    this.groups = groups;
    this.ends = ends;
    this.group = group;
    this.days = days;
    this.end = end;
  }

  int[] group() {
    return group;
  }

  int[] days() {
    return days;
  }

  int[] end() {
    return end;
  }

  static Waits one(int[] days, int... end) {
    return new Waits(
        1, Math.max(1, Arrays.stream(end).max().orElse(1)), all(0, days.length), days, end);
  }

  /// Both groups of the remission study.
  static Waits remission() {
    return new Waits(
        2,
        1,
        joined(all(0, 21), all(1, 21)),
        joined(TREATED.days, CONTROLS.days),
        joined(TREATED.end, CONTROLS.end));
  }

  /// 500 waits that R can make too, with i from 1: days `(i*i*31+i*7919)%%97`, group
  /// `((i*i)%%7)%%3`, end 0 unless `(i*13)%%5>1`, then `1+(i*17)%%11%%2`.
  static Waits byFormula(int ends) {
    int[] group = IntStream.rangeClosed(1, 500).map(i -> i * i % 7 % 3).toArray();
    int[] days = IntStream.rangeClosed(1, 500).map(i -> (i * i * 31 + i * 7919) % 97).toArray();
    int[] end =
        IntStream.rangeClosed(1, 500)
            .map(i -> i * 13 % 5 > 1 ? 1 + (ends - 1) * (i * 17 % 11 % 2) : 0)
            .toArray();
    return new Waits(3, ends, group, days, end);
  }

  /// Waits from rows of days, end and group.
  static Waits read(int[][] rows) {
    int[] group = Arrays.stream(rows).mapToInt(row -> row[2]).toArray();
    return new Waits(
        1 + Arrays.stream(group).max().orElse(0),
        1,
        group,
        Arrays.stream(rows).mapToInt(row -> row[0]).toArray(),
        Arrays.stream(rows).mapToInt(row -> row[1]).toArray());
  }

  static Waits byChance(long seed, int rows, int groups, int ends, int daysMax) {
    var chance = new Random(seed);
    return new Waits(
        groups,
        ends,
        chance.ints(rows, 0, groups).toArray(),
        chance.ints(rows, 0, daysMax + 1).toArray(),
        chance.ints(rows, 0, ends + 1).toArray());
  }

  Waits withoutGroups() {
    return new Waits(1, ends, all(0, group.length), days, end);
  }

  Waits only(int which) {
    int[] rows = IntStream.range(0, group.length).filter(i -> group[i] == which).toArray();
    return picked(rows).withoutGroups();
  }

  Waits shuffled(long seed) {
    int[] rows = IntStream.range(0, group.length).toArray();
    var chance = new Random(seed);
    for (int i = rows.length - 1; i > 0; i--) {
      int other = chance.nextInt(i + 1);
      int kept = rows[i];
      rows[i] = rows[other];
      rows[other] = kept;
    }
    return picked(rows);
  }

  int longest() {
    return Arrays.stream(days).max().orElse(0);
  }

  DayCounts counts() {
    return counts(longest(), 1);
  }

  DayCounts counts(int lastDay, int threads) {
    return (DayCounts) counted(lastDay, threads);
  }

  Counted counted(int lastDay, int threads) {
    return DayCounts.of(new DayCounts.Shape(groups, ends, lastDay), group, days, end, threads);
  }

  Curve curve() {
    return Curve.of(counts(), 0);
  }

  private Waits picked(int[] rows) {
    return new Waits(groups, ends, at(group, rows), at(days, rows), at(end, rows));
  }

  private static int[] at(int[] column, int[] rows) {
    return Arrays.stream(rows).map(row -> column[row]).toArray();
  }

  static int[] all(int value, int times) {
    var values = new int[times];
    Arrays.fill(values, value);
    return values;
  }

  static int[] joined(int[] first, int[] second) {
    return IntStream.concat(Arrays.stream(first), Arrays.stream(second)).toArray();
  }
}
