package org.mainstay.ui.chart.forest;

import gg.jte.Content;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.mainstay.ui.chart.drawing.Caption;
import org.mainstay.ui.chart.drawing.Checked;
import org.mainstay.ui.chart.drawing.Figures;
import org.mainstay.ui.chart.drawing.Sheet;

/// Estimates one below the other, each with the margin it may be out by.
///
/// @param id names the parts of the chart on its page
/// @param title what the chart shows, at best as a finding of at most ten words
/// @param under what was measured, of whom, and when; may be empty
/// @param axis what the estimates say, in their unit
/// @param reference the value that says "no difference", such as 0 or 1
public record ForestPlot(
    String id, String title, String under, String axis, double reference, List<Row> rows) {
  public static final int ROWS_MAX = 120;

  /// How much an estimate stands out; each is drawn with a shape of its own.
  public enum Weight {
    PLAIN,
    CLEAR,
    GREY
  }

  /// One estimate; NaN where nothing was estimated, and then also low and high.
  ///
  /// @param low from here, or NaN where the margin is not known
  /// @param high to here
  public record Row(String name, double estimate, double low, double high, Weight weight) {
    public Row {
      Checked.name("a row", name);
      Checked.numberOrNone("the estimate of " + name, estimate);
      Objects.requireNonNull(weight, "weight");
      if (low > estimate || estimate > high || low > high) {
        throw new IllegalArgumentException(
            "the estimate of " + name + " must lie in " + low + ".." + high + ", got " + estimate);
      }
    }

    boolean estimated() {
      return !Double.isNaN(estimate);
    }

    boolean ranged() {
      return !Double.isNaN(low) && !Double.isNaN(high);
    }

    String words(int decimals) {
      if (!estimated()) {
        return "not estimated";
      }
      return Figures.to(decimals, estimate)
          + (ranged() ? " (" + end(low, decimals) + " to " + end(high, decimals) + ")" : "");
    }

    private static String end(double value, int decimals) {
      return Double.isInfinite(value) ? "no limit" : Figures.to(decimals, value);
    }
  }

  public ForestPlot {
    Caption.checked(id, title, under);
    Checked.name("the scale of estimates", axis);
    Checked.number("the reference", reference);
    rows = Checked.list("rows", rows, 1, ROWS_MAX);
  }

  /// The bare picture for a page.
  public Content picture() {
    return new ForestDrawing(this, Sheet.onPage(caption())).drawn().picture();
  }

  /// A file of its own that needs nothing beside it.
  public byte[] file() {
    return new ForestDrawing(this, Sheet.alone(caption())).drawn().file();
  }

  /// The chart in words, for those who do not see it.
  public String description() {
    List<String> words = words();
    return "Forest plot of "
        + Figures.counted(rows.size(), "estimate")
        + ": "
        + axis
        + ". No difference is "
        + Figures.of(reference)
        + ". "
        + IntStream.range(0, rows.size())
            .mapToObj(i -> rows.get(i).name() + ": " + words.get(i) + ".")
            .collect(Collectors.joining(" "));
  }

  /// Every estimate in words, all to the same decimals.
  List<String> words() {
    double[] halves = halves();
    int decimals = Figures.decimals(halves.length == 0 ? 0 : halves[halves.length / 2]);
    return rows.stream().map(row -> row.words(decimals)).toList();
  }

  /// How far the margins reach from their estimates, rising.
  double[] halves() {
    return rows.stream()
        .filter(Row::estimated)
        .flatMapToDouble(
            row -> DoubleStream.of(row.estimate() - row.low(), row.high() - row.estimate()))
        .filter(Double::isFinite)
        .sorted()
        .toArray();
  }

  private Caption caption() {
    return new Caption(id, title, under, description());
  }
}
