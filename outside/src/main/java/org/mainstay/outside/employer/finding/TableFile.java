package org.mainstay.outside.employer.finding;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.outside.employer.book.Compared;
import org.mainstay.outside.employer.book.Counted;
import org.mainstay.outside.employer.book.Line;
import org.mainstay.outside.employer.book.Subject;
import org.mainstay.outside.employer.figure.Figure;
import org.mainstay.outside.employer.figure.Parity;
import org.mainstay.outside.employer.figure.Share;
import org.mainstay.ui.spreadsheet.Datasheet;
import org.mainstay.ui.spreadsheet.Value;

/// A released table for a file: the same numbers and the same words as on its page.
public final class TableFile {
  private static final int NAME_MAX = 31;
  private static final String WHOLE = "the whole table";

  /// What one must know to read any table of a book.
  public static final List<String> NOTES =
      List.of(
          "People are counted once a year, when they first contact the hub.",
          "Before a number was published, a computer added or took away a few people by chance. It"
              + " did so once: the same release always shows the same numbers.",
          "The true number lies between 'likely from' and 'likely to' 19 times in 20.",
          "'"
              + Figure.TOO_SMALL
              + "' stands where the margin is more than 60 % of the number. The rule looks at the"
              + " published number alone, and treats 0 as any other.",
          "Ratios and parts of 100 are worked out from the published numbers alone. Their ranges hold"
              + " whatever the margins of two numbers have to do with each other, so that they are a"
              + " little wider than they need be.",
          "'Times its share of staff' sets a group's part of those who came beside its part of the"
              + " roster, both without those who did not say. 1 is as many as its share.",
          "Tables that count the year so far are a series of their own: quarters need not add up to"
              + " them to the unit.");

  private TableFile() {}

  /// A table for a sheet.
  ///
  /// @param number of the sheet in its file, from 1
  public static Datasheet of(Counted table, int number) {
    boolean beside = table.subject() == Subject.GROUPS;
    var columns =
        new ArrayList<>(
            List.of(
                "Group",
                "Part of",
                "Staff on the roster",
                "People",
                "People likely from",
                "People likely to",
                "Margin"));
    columns.addAll(
        beside
            ? List.of("Times its share of staff", "Ratio likely from", "Ratio likely to")
            : List.of("Of 100 people", "Of 100 likely from", "Of 100 likely to"));
    var rows = new ArrayList<List<Value>>();
    if (beside) {
      rows.add(
          row(table, table.all(), ratio(new Compared.Not(table.all(), Compared.NOT_COMPARED))));
      Compared.rows(table).forEach(row -> rows.add(row(table, row.line(), ratio(row))));
    } else {
      table.lines().forEach(line -> rows.add(row(table, line, part(table, line))));
    }
    return new Datasheet(
        name(number, table.code()),
        Names.of(table) + ", " + Names.when(table),
        List.of(),
        columns,
        rows);
  }

  /// The name of a sheet: short, without signs, and unique by its number.
  public static String name(int number, String code) {
    String name = number + " " + code.replaceAll("[^A-Za-z0-9]+", " ").strip();
    return name.substring(0, Math.min(NAME_MAX, name.length())).strip();
  }

  private static List<Value> row(Counted table, Line line, List<Value> last) {
    String within = table.within(line);
    var cells = new ArrayList<Value>();
    cells.add(Value.of(line.label()));
    cells.add(
        Value.of(line.parent() < 0 ? WHOLE : within.isEmpty() ? table.all().label() : within));
    cells.add(staff(table, line));
    cells.addAll(people(line.people()));
    cells.addAll(last);
    return cells;
  }

  /// Staff of a row; how it went on with people has no roster to be set beside.
  static Value staff(Counted table, Line line) {
    boolean roster = table.subject() == Subject.GROUPS || line.parent() < 0;
    return roster ? Value.of(line.staff()) : Value.of("no roster");
  }

  /// A number, where it is likely to lie, and its margin.
  public static List<Value> people(Figure people) {
    Value margin = Value.of(people.margin());
    return people.shown()
        ? List.of(
            Value.of(people.people()), Value.of(people.low()), Value.of(people.high()), margin)
        : List.of(small(), small(), small(), margin);
  }

  private static List<Value> ratio(Compared row) {
    return switch (row) {
      case Compared.Not(_, var why) -> List.of(Value.of(why), Value.of(why), Value.of(why));
      case Compared.With(_, Parity parity) ->
          List.of(number(parity.digits()), number(parity.digitsLow()), number(parity.digitsHigh()));
    };
  }

  private static List<Value> part(Counted table, Line line) {
    if (line.parent() < 0) {
      return List.of(Value.of("all"), Value.of("all"), Value.of("all"));
    }
    if (!line.people().shown()) {
      return List.of(small(), small(), small());
    }
    Share share = Share.of(line.people(), table.others(line));
    return List.of(
        number(share.percent()), number(share.percentLow()), number(share.percentHigh()));
  }

  /// Digits as they are shown.
  public static Value number(String digits) {
    return new Value.Digits(digits);
  }

  private static Value small() {
    return Value.of(Figure.TOO_SMALL);
  }
}
