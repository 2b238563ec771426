package org.mainstay.outside.employer.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.mainstay.hatch.noticeboard.Release;
import org.mainstay.outside.employer.figure.Figure;

/// A released table, read: its rows in the plan's order, and what is beside each of them.
///
/// @param code such as `sex`, or `sex-to-date` for the year so far
/// @param lines the first being everybody
public record Counted(Release.Heading heading, String code, Subject subject, List<Line> lines) {
  /// What ends the code of a table that counts the year so far.
  public static final String TO_DATE = "-to-date";

  private static final String AND = "+";
  private static final String COMMA = ", ";

  public Counted {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("table " + code + " has no row");
    }
  }

  static Counted of(Release.Heading heading, Release.Table table) {
    return new Counted(
        heading, table.code(), Subject.of(table), table.cells().stream().map(Line::of).toList());
  }

  /// Everybody.
  public Line all() {
    return lines.getFirst();
  }

  /// All rows but everybody's, unless there is no other.
  public List<Line> rows() {
    return lines.size() == 1 ? lines : lines.subList(1, lines.size());
  }

  /// The label of the row that this one is a part of; empty if that is everybody.
  public String within(Line line) {
    return line.parent() <= 0 ? "" : lines.get(line.parent()).label();
  }

  /// Whether the year so far is counted, not one quarter alone.
  public boolean toDate() {
    return code.endsWith(TO_DATE);
  }

  /// All that are counted but those in this row: their numbers added up.
  public Figure others(Line line) {
    return sum(leaf -> !isIn(leaf, line));
  }

  /// All that can be set beside the roster but those in this row.
  Figure comparedOthers(Line line) {
    return sum(leaf -> isCompared(leaf) && !isIn(leaf, line));
  }

  /// The staff of all groups that are compared.
  long comparedStaff() {
    return IntStream.range(0, lines.size())
        .filter(i -> lines.get(i).parent() <= 0 && (i > 0 || lines.size() == 1))
        .filter(this::isCompared)
        .mapToLong(i -> lines.get(i).staff())
        .sum();
  }

  private Figure sum(IntPredicate wanted) {
    return Figure.sum(
        IntStream.range(0, lines.size())
            .filter(this::isLeaf)
            .filter(wanted)
            .mapToObj(i -> lines.get(i).people())
            .toList());
  }

  private boolean isLeaf(int number) {
    return lines.stream().noneMatch(line -> line.parent() == number);
  }

  /// A part counts as what it is a part of: who is in no division of a directorate is in it.
  private boolean isCompared(int number) {
    Line line = lines.get(number);
    return line.parent() > 0 ? isCompared(line.parent()) : line.comparable();
  }

  private boolean isIn(int number, Line line) {
    Line one = lines.get(number);
    return one.equals(line) || (one.parent() >= 0 && isIn(one.parent(), line));
  }

  /// Whether its rows cross two things, such as sex and ethnic group.
  public boolean crossed() {
    return lines.stream().anyMatch(line -> line.code().contains(AND));
  }

  /// The same people by one of the two things that are crossed, added up from the released numbers.
  ///
  /// @param part 0 for the first, 1 for the second
  public Counted by(int part) {
    Map<String, List<Line>> groups = new LinkedHashMap<>();
    for (Line line : rows()) {
      String code = line.code().contains(AND) ? half(line.code(), AND, part) : line.code();
      groups.computeIfAbsent(code, _ -> new ArrayList<>()).add(line);
    }
    var joined = new ArrayList<Line>();
    joined.add(all());
    groups.forEach((code, of) -> joined.add(together(code, of, part)));
    String about = half(groups.keySet().iterator().next(), ":", 0);
    return new Counted(heading, code + "--" + about, subject, joined);
  }

  private static Line together(String code, List<Line> of, int part) {
    String label = of.getFirst().label();
    return new Line(
        code,
        of.getFirst().code().contains(AND) ? half(label, COMMA, part) : label,
        0,
        of.stream().mapToLong(Line::staff).sum(),
        Figure.sum(of.stream().map(Line::people).toList()));
  }

  private static String half(String words, String between, int part) {
    int at = words.indexOf(between);
    if (at < 0) {
      return words;
    }
    return part == 0 ? words.substring(0, at) : words.substring(at + between.length());
  }
}
