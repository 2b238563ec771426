package org.mainstay.sums.statistics.survival;

/// How many people left on each day, in each group and by each end: one pass over all rows.
///
/// All else is computed from these whole numbers, so neither the order of rows nor the number of
/// threads changes a digit.
public final class DayCounts implements Counted {
  /// The end of somebody who was still waiting when last seen.
  public static final int STILL_WAITING = 0;

  public static final int THREADS_MAX = 64;
  private static final int CELLS_MAX = 100_000_000;

  private final Shape shape;
  private final int[] cells;

  /// How many groups, ends and days there are.
  ///
  /// @param groups 1 or more, numbered from 0
  /// @param ends 1 or more, numbered from 1; 0 is [#STILL_WAITING]
  /// @param lastDay 0 or more; whoever waits longer was still waiting on that day
  public record Shape(int groups, int ends, int lastDay) {
    public Shape {
      if (groups < 1 || ends < 1 || lastDay < 0) {
        throw new IllegalArgumentException(
            "groups and ends must be 1 or more and the last day 0 or more, got "
                + groups
                + ", "
                + ends
                + ", "
                + lastDay);
      }
      if ((double) groups * (ends + 1.0) * (lastDay + 1.0) > CELLS_MAX) {
        throw new IllegalArgumentException(
            groups + " groups over " + lastDay + " days are too many to count");
      }
    }

    private int cell(int group, int day, int end) {
      return (group * (lastDay + 1) + day) * (ends + 1) + end;
    }

    private int cells() {
      return cell(groups, 0, 0);
    }
  }

  private DayCounts(Shape shape, int[] cells) {
    this.shape = shape;
    this.cells = cells;
  }

  /// Counts rows, all arrays of one length.
  ///
  /// @param group of each row, 0 to groups − 1
  /// @param days of each row, whole days from the start
  /// @param end of each row, 0 to ends
  /// @param threads 1 to 64, this one included
  public static Counted of(Shape shape, int[] group, int[] days, int[] end, int threads) {
    if (group.length != days.length || group.length != end.length) {
      throw new IllegalArgumentException(
          "columns differ in length: " + group.length + ", " + days.length + ", " + end.length);
    }
    if (threads < 1 || threads > THREADS_MAX) {
      throw new IllegalArgumentException("threads must be 1..64, got " + threads);
    }
    var parts = new Part[threads];
    for (int i = 0; i < threads; i++) {
      int from = (int) ((long) group.length * i / threads);
      int to = (int) ((long) group.length * (i + 1) / threads);
      parts[i] = new Part(shape, group, days, end, from, to);
    }
    Together.run(parts);
    for (Part part : parts) {
      if (part.wrong >= 0) {
        return refused(shape, group, days, end, part.wrong);
      }
    }
    for (int i = 1; i < threads; i++) {
      add(parts[0].cells, parts[i].cells);
    }
    return new DayCounts(shape, parts[0].cells);
  }

  public Shape shape() {
    return shape;
  }

  /// People of one group who left on one day by one end.
  ///
  /// @param end 0 to ends
  public int count(int group, int day, int end) {
    if (group < 0 || group >= shape.groups || day < 0 || day > shape.lastDay) {
      throw new IllegalArgumentException("nothing is counted for group " + group + ", day " + day);
    }
    if (end < 0 || end > shape.ends) {
      throw new IllegalArgumentException("there is no end " + end);
    }
    return cells[shape.cell(group, day, end)];
  }

  /// People of one group whose wait ended on one day, by whichever end.
  int ended(int group, int day) {
    int first = shape.cell(group, day, STILL_WAITING);
    int sum = 0;
    for (int end = 1; end <= shape.ends; end++) {
      sum += cells[first + end];
    }
    return sum;
  }

  /// People of one group who were still waiting on each day: Σ over that day and all later ones.
  int[] atRisk(int group) {
    var atRisk = new int[shape.lastDay + 1];
    int left = 0;
    for (int day = shape.lastDay; day >= 0; day--) {
      left += cells[shape.cell(group, day, STILL_WAITING)] + ended(group, day);
      atRisk[day] = left;
    }
    return atRisk;
  }

  private static void add(int[] to, int[] more) {
    for (int i = 0; i < to.length; i++) {
      to[i] += more[i];
    }
  }

  private static Refused refused(Shape shape, int[] group, int[] days, int[] end, int row) {
    if (group[row] < 0 || group[row] >= shape.groups) {
      return new Refused(row, Column.GROUP, group[row]);
    }
    return days[row] < 0
        ? new Refused(row, Column.DAYS, days[row])
        : new Refused(row, Column.END, end[row]);
  }

  /// A run of rows, counted for itself.
  private static final class Part implements Runnable {
    private final Shape shape;
    private final int[] group;
    private final int[] days;
    private final int[] end;
    private final int from;
    private final int to;
    private int[] cells = {};
    private int wrong = -1;

    Part(Shape shape, int[] group, int[] days, int[] end, int from, int to) {
      this.shape = shape;
      this.group = group;
      this.days = days;
      this.end = end;
      this.from = from;
      this.to = to;
    }

    @Override
    public void run() {
      var counted = new int[shape.cells()];
      wrong = count(counted);
      cells = counted;
    }

    private int count(int[] counted) {
      int groups = shape.groups;
      int ends = shape.ends;
      int lastDay = shape.lastDay;
      for (int row = from; row < to; row++) {
        int day = days[row];
        int how = end[row];
        int of = group[row];
        if (of < 0 || of >= groups || day < 0 || how < 0 || how > ends) {
          return row;
        }
        if (day > lastDay) {
          day = lastDay;
          how = STILL_WAITING;
        }
        counted[(of * (lastDay + 1) + day) * (ends + 1) + how]++;
      }
      return -1;
    }
  }
}
