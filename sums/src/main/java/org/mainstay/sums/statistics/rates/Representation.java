package org.mainstay.sums.statistics.rates;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Who is missing among the referred: each group's share of people referred beside its share of
/// staff.
///
/// `RR_g = (referred_g / referred) / (staff_g / staff)`, people rather than referrals, both sides
/// over the same period and the same staff. Where staff are known exactly, Wilson's limits of the
/// share referred ÷ the share of staff; where they are a sample too, `exp(ln RR ± z √((1 − p)/x +
/// (1 − s)/m))`.
public sealed interface Representation {
  int PER_STAFF = 1000;

  /// Where the numbers of staff come from.
  enum Staff {
    KNOWN,
    SAMPLED
  }

  /// One group, or one crossing of groups such as men × ethnicity.
  ///
  /// @param groups one word for each column
  /// @param stated no for "not stated": left out of both shares, and counted apart
  record Cell(List<String> groups, long referred, long staff, boolean stated) {
    public Cell {
      groups = List.copyOf(groups);
    }

    public static Cell of(String group, long referred, long staff) {
      return new Cell(List.of(group), referred, staff, true);
    }
  }

  /// One cell with its figures.
  ///
  /// @param ratio not a number where nobody works or nobody at all was referred; nor for a cell
  ///   that is not stated
  /// @param missing people short of parity; negative where the group is over
  /// @param perThousand people referred per 1,000 staff; not a number where nobody works
  record Line(
      Cell cell,
      double ratio,
      Interval p95,
      Interval p998,
      double missing,
      double perThousand,
      Interval perThousand95) {}

  /// The figures of all cells.
  ///
  /// @param lines in the order of the cells
  /// @param referred people in cells that are stated
  /// @param staff people in cells that are stated
  /// @param referredNotStated people left out of both shares
  /// @param staffNotStated people left out of both shares
  record Shares(
      List<Line> lines, long referred, long staff, long referredNotStated, long staffNotStated)
      implements Representation {
    public Shares {
      lines = List.copyOf(lines);
    }
  }

  /// A cell cannot be right.
  ///
  /// @param row from 0
  record Refused(int row, String column, String why) implements Representation {}

  static Representation of(List<Cell> cells, Staff staff) {
    var seen = new HashSet<List<String>>();
    for (int row = 0; row < cells.size(); row++) {
      Cell cell = cells.get(row);
      if (cell.referred() < 0) {
        return new Refused(row, "referrals", "referrals must be 0 or more, got " + cell.referred());
      }
      if (cell.staff() < 0) {
        return new Refused(row, "staff", "staff must be 0 or more, got " + cell.staff());
      }
      if (!seen.add(cell.groups())) {
        return new Refused(
            row, "groups", String.join(", ", cell.groups()) + " is there twice: each once only");
      }
    }
    long referred = cells.stream().filter(Cell::stated).mapToLong(Cell::referred).sum();
    long all = cells.stream().filter(Cell::stated).mapToLong(Cell::staff).sum();
    var totals = new Cell(List.of(), referred, all, true);
    var lines = new ArrayList<Line>();
    cells.forEach(cell -> lines.add(line(cell, totals, staff)));
    return new Shares(
        lines,
        referred,
        all,
        cells.stream().filter(cell -> !cell.stated()).mapToLong(Cell::referred).sum(),
        cells.stream().filter(cell -> !cell.stated()).mapToLong(Cell::staff).sum());
  }

  private static Line line(Cell cell, Cell totals, Staff staff) {
    boolean works = cell.staff() > 0;
    boolean compared = cell.stated() && works && totals.referred() > 0;
    double share = (double) cell.staff() / totals.staff();
    double parity = share * totals.referred();
    double referred = cell.referred();
    double people = cell.staff();
    return new Line(
        cell,
        compared ? referred / parity : Double.NaN,
        compared ? interval(cell, totals, staff, Level.P95) : Interval.UNKNOWN,
        compared ? interval(cell, totals, staff, Level.P998) : Interval.UNKNOWN,
        cell.stated() ? parity - referred : Double.NaN,
        works ? PER_STAFF * referred / people : Double.NaN,
        works ? Interval.rate(referred, people, Level.P95).times(PER_STAFF) : Interval.UNKNOWN);
  }

  private static Interval interval(Cell cell, Cell totals, Staff staff, Level level) {
    double share = (double) cell.staff() / totals.staff();
    double x = cell.referred();
    double all = totals.referred();
    return switch (staff) {
      case KNOWN -> Interval.wilson(x, all, level).times(1 / share);
      case SAMPLED -> {
        double p = x / all;
        double spread = Math.sqrt((1 - p) / x + (1 - share) / cell.staff());
        double factor = Math.exp(level.z() * spread);
        yield new Interval(p / share / factor, p / share * factor);
      }
    };
  }
}
