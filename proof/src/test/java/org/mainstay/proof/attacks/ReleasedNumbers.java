package org.mainstay.proof.attacks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A table of a signed release, read from its text alone, and what follows from it: written without
/// a line of the pages' own sums, in fractions.
final class ReleasedNumbers {
  static final String SMALL = "too small to say";
  private static final String NOT_COMPARED = "not compared";
  private static final Pattern TABLE = Pattern.compile("table \"(\\S+)\" (\\S+) \\S+");
  private static final Pattern CELL =
      Pattern.compile("cell (-?\\d+) (\\d+) (plain|wide) (\\d+) (\\d+) \"(.*?)\" \"(.*)\"");
  private static final int EXACT = 9;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TENTH = new BigDecimal("0.1");

  private final String code;
  private final String measure;
  private final List<Cell> cells = new ArrayList<>();

  private ReleasedNumbers(String code, String measure) {
    this.code = code;
    this.measure = measure;
  }

  private record Cell(int parent, long staff, long people, long margin, String code) {
    boolean shown() {
      return 5 * margin <= 3 * people;
    }

    /// On the roster, and not for whoever did not say.
    boolean onRoster() {
      return staff > 0 && !code.contains("not-stated");
    }
  }

  /// Every table of a signed release.
  static List<ReleasedNumbers> read(String signed) {
    var tables = new ArrayList<ReleasedNumbers>();
    for (String line : signed.split("\n", -1)) {
      Matcher table = TABLE.matcher(line);
      Matcher cell = CELL.matcher(line);
      if (table.matches()) {
        tables.add(new ReleasedNumbers(table.group(1), table.group(2)));
      } else if (cell.matches()) {
        tables
            .getLast()
            .cells
            .add(
                new Cell(
                    Integer.parseInt(cell.group(1)),
                    Long.parseLong(cell.group(2)),
                    Long.parseLong(cell.group(4)),
                    Long.parseLong(cell.group(5)),
                    cell.group(6)));
      }
    }
    return tables;
  }

  String code() {
    return code;
  }

  /// The last seven columns of each row of the table's file: people, from, to, margin, and a ratio
  /// or part of 100 with its ends.
  List<List<String>> rows() {
    boolean ratios = measure.equals("first-contact") && cells.size() > 1 && !asksForNeeds();
    return IntStream.range(0, cells.size())
        .mapToObj(
            n -> {
              var row = new ArrayList<>(people(cells.get(n)));
              row.addAll(ratios ? ratio(n) : part(n));
              return List.copyOf(row);
            })
        .toList();
  }

  private boolean asksForNeeds() {
    return cells.stream().anyMatch(cell -> cell.code.startsWith("need:"));
  }

  private static List<String> people(Cell cell) {
    String margin = Long.toString(cell.margin);
    return cell.shown()
        ? List.of(
            Long.toString(cell.people),
            Long.toString(Math.max(0, cell.people - cell.margin)),
            Long.toString(cell.people + cell.margin),
            margin)
        : List.of(SMALL, SMALL, SMALL, margin);
  }

  private List<String> part(int n) {
    Cell cell = cells.get(n);
    if (cell.parent < 0) {
      return List.of("all", "all", "all");
    }
    if (!cell.shown()) {
      return List.of(SMALL, SMALL, SMALL);
    }
    List<BigDecimal> share = share(cell, others(n, false), HUNDRED, BigDecimal.ONE);
    boolean fine = halfRange(share).compareTo(BigDecimal.ONE) < 0;
    return written(share, fine ? 1 : 0);
  }

  private List<String> ratio(int n) {
    Cell cell = cells.get(n);
    long staff =
        IntStream.range(1, cells.size())
            .filter(other -> cells.get(other).parent == 0 && cells.get(other).onRoster())
            .mapToLong(other -> cells.get(other).staff)
            .sum();
    if (n == 0 || !cell.onRoster() || cell.staff > staff) {
      return List.of(NOT_COMPARED, NOT_COMPARED, NOT_COMPARED);
    }
    if (!cell.shown()) {
      return List.of(SMALL, SMALL, SMALL);
    }
    List<BigDecimal> share =
        share(cell, others(n, true), BigDecimal.valueOf(staff), BigDecimal.valueOf(cell.staff));
    boolean fine = halfRange(share).compareTo(TENTH) < 0;
    return written(share, fine ? 2 : 1);
  }

  /// The sum of all last cells beside this one, with its margin by squares.
  private Cell others(int n, boolean onRoster) {
    long people = 0;
    long squares = 0;
    for (int other = 0; other < cells.size(); other++) {
      boolean counted = isLast(other) && !isIn(other, n) && (!onRoster || comparable(other));
      people += counted ? cells.get(other).people : 0;
      squares += counted ? cells.get(other).margin * cells.get(other).margin : 0;
    }
    long margin = 0;
    while (margin * margin < squares) {
      margin++;
    }
    return new Cell(0, 0, people, margin, "others");
  }

  private boolean isLast(int n) {
    return cells.stream().noneMatch(cell -> cell.parent == n);
  }

  private boolean isIn(int one, int of) {
    return one == of || (one >= 0 && cells.get(one).parent >= 0 && isIn(cells.get(one).parent, of));
  }

  private boolean comparable(int n) {
    Cell cell = cells.get(n);
    return cell.parent > 0 ? comparable(cell.parent) : cell.onRoster();
  }

  /// The share of a group times one number and divided by another, then its ends.
  private static List<BigDecimal> share(
      Cell group, Cell others, BigDecimal times, BigDecimal dividedBy) {
    long low = Math.max(0, group.people - group.margin);
    long high = group.people + group.margin;
    long othersLow = Math.max(0, others.people - others.margin);
    return List.of(
        part(group.people, others.people, times, dividedBy),
        part(low, others.people + others.margin, times, dividedBy),
        part(high, othersLow, times, dividedBy));
  }

  private static BigDecimal part(long one, long others, BigDecimal times, BigDecimal dividedBy) {
    return one == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(one)
            .multiply(times)
            .divide(
                BigDecimal.valueOf(one + others).multiply(dividedBy),
                EXACT,
                RoundingMode.HALF_EVEN);
  }

  private static BigDecimal halfRange(List<BigDecimal> share) {
    return share.get(2).subtract(share.get(1)).divide(BigDecimal.TWO);
  }

  private static List<String> written(List<BigDecimal> share, int decimals) {
    return List.of(
        share.get(0).setScale(decimals, RoundingMode.HALF_UP).toPlainString(),
        share.get(1).setScale(decimals, RoundingMode.FLOOR).toPlainString(),
        share.get(2).setScale(decimals, RoundingMode.CEILING).toPlainString());
  }
}
