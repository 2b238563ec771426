package org.mainstay.ui.chart;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.chart.drawing.Figures;
import org.mainstay.ui.nhsuk.Heading;
import org.mainstay.ui.nhsuk.Mark;
import org.mainstay.ui.nhsuk.listing.Cell;
import org.mainstay.ui.nhsuk.listing.Column;
import org.mainstay.ui.nhsuk.listing.Table;

/// A few scores over time as lines, with the same figures in a table below.
///
/// @param id names the parts of the chart on its page
/// @param title what the chart shows, at best as a finding of at most ten words
/// @param under what was measured, of whom, and when
/// @param scale from the lowest to the highest score there can be
public record LineChart(
    String id, String title, String under, Scale scale, List<Series> lines, List<Limit> limits)
    implements Drawn {
  public static final int LINES_MAX = 4;

  /// The scores there can be.
  public record Scale(double low, double high) {
    public Scale {
      if (!(low < high)) {
        throw new IllegalArgumentException("a scale rises, got " + low + ".." + high);
      }
    }
  }

  /// A score that means something, such as a cut-off, drawn as a dashed line with its words.
  public record Limit(double value, String words) {
    public Limit {
      Objects.requireNonNull(words, "words");
    }
  }

  public LineChart {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(scale, "scale");
    lines = List.copyOf(lines);
    limits = List.copyOf(limits);
    if (lines.isEmpty() || lines.size() > LINES_MAX) {
      throw new IllegalArgumentException("lines must be 1..4, got " + lines.size());
    }
    for (Series line : lines) {
      for (Series.Point point : line.points()) {
        if (point.value() < scale.low() || point.value() > scale.high()) {
          throw new IllegalArgumentException(line.name() + " leaves its scale: " + point.value());
        }
      }
    }
  }

  public static LineChart of(String id, String title, Scale scale, List<Series> lines) {
    return new LineChart(id, title, "", scale, lines, List.of());
  }

  public LineChart under(String words) {
    return new LineChart(id, title, words, scale, lines, limits);
  }

  public LineChart limited(double value, String words) {
    var more = new ArrayList<>(limits);
    more.add(new Limit(value, words));
    return new LineChart(id, title, under, scale, lines, more);
  }

  public Content picture() {
    return new Plot(this).picture();
  }

  /// The chart in words, for those who do not see it.
  public String description() {
    return "Line chart. "
        + lines.stream()
            .map(
                line ->
                    line.name()
                        + ": "
                        + figure(line.first().value())
                        + " on "
                        + Figures.day(line.first().date())
                        + (line.points().size() == 1
                            ? "."
                            : ", "
                                + figure(line.last().value())
                                + " on "
                                + Figures.day(line.last().date())
                                + "."))
            .collect(Collectors.joining(" "));
  }

  /// The same figures as a table.
  public Table table() {
    var days = new TreeSet<LocalDate>();
    lines.forEach(line -> line.points().forEach(point -> days.add(point.date())));
    var columns = new ArrayList<Column>();
    columns.add(Column.of("Date"));
    lines.forEach(line -> columns.add(Column.numeric(line.name())));
    var rows =
        days.stream()
            .map(
                day -> {
                  var row = new ArrayList<Cell>();
                  row.add(Cell.of(Figures.day(day)));
                  lines.forEach(line -> row.add(Cell.of(on(line, day))));
                  return (List<Cell>) row;
                })
            .toList();
    var look =
        new Table.Look(
            EnumSet.of(Table.Style.COMPACT), Table.Lines.ALL, true, Table.Scroll.REACHABLE);
    return new Table(
        Heading.of("The same figures as a table: " + title).marked(Mark.id(id + "-table")),
        columns,
        rows,
        look);
  }

  private static String on(Series line, LocalDate day) {
    String scores =
        line.points().stream()
            .filter(point -> point.date().equals(day))
            .map(point -> figure(point.value()))
            .collect(Collectors.joining(", "));
    return scores.isEmpty() ? "not measured" : scores;
  }

  static String figure(double value) {
    return value == Math.rint(value)
        ? Long.toString(Math.round(value))
        : String.format(Locale.UK, "%.1f", value);
  }
}
