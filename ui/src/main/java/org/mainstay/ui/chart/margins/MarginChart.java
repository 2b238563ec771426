package org.mainstay.ui.chart.margins;

import gg.jte.Content;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.mainstay.ui.chart.drawing.Caption;
import org.mainstay.ui.chart.drawing.Checked;
import org.mainstay.ui.chart.drawing.Figures;
import org.mainstay.ui.chart.drawing.Sheet;

/// Numbers one below the other, each a dot on the range in which the true one is likely to lie.
///
/// What a row says is written by whoever knows it, so that chart, table and file have one wording;
/// a number that is not shown keeps its row and says so there.
///
/// @param id names the parts of the chart on its page
/// @param title what the chart shows, at best as a finding of at most ten words
/// @param under what was measured, of whom, and when; may be empty
public record MarginChart(String id, String title, String under, Axis axis, List<Row> rows) {
  public static final int ROWS_MAX = 120;

  /// What the numbers are beside.
  ///
  /// @param words what they count, in their unit
  /// @param reference a value to compare with, drawn as a dashed line; NaN for none
  /// @param referenceWords what it says
  /// @param clear what a square dot says, beside the round ones; empty where there is none
  public record Axis(String words, double reference, String referenceWords, String clear) {
    public Axis {
      Checked.name("the scale", words);
      Checked.numberOrNone("the reference", reference);
      if (!Double.isNaN(reference)) {
        Checked.name("the reference", referenceWords);
      }
      Objects.requireNonNull(clear, "clear");
    }
  }

  /// One number; value, low and high are NaN where it is not shown.
  ///
  /// @param words all that is said of it, such as "40 (37 to 43)"
  /// @param clear whether it stands out beyond its range
  public record Row(
      String name, String words, double value, double low, double high, boolean clear) {
    public Row {
      Checked.name("a row", name);
      Checked.name("what is said of " + name, words);
      Checked.numberOrNone("the value of " + name, value);
      if (!Double.isNaN(value) && !(0 <= low && low <= value && value <= high)) {
        throw new IllegalArgumentException(
            "the value of " + name + " must lie in " + low + ".." + high + ", got " + value);
      }
      if (!Double.isNaN(value)) {
        Checked.number("the range of " + name, high);
      }
    }

    /// A number that is not shown.
    public static Row without(String name, String words) {
      return new Row(name, words, Double.NaN, Double.NaN, Double.NaN, false);
    }

    boolean shown() {
      return !Double.isNaN(value);
    }
  }

  public MarginChart {
    Caption.checked(id, title, under);
    Objects.requireNonNull(axis, "axis");
    rows = Checked.list("rows", rows, 1, ROWS_MAX);
  }

  /// The bare picture for a page.
  public Content picture() {
    return new MarginPlot(this, Sheet.onPage(caption())).drawn().picture();
  }

  /// A file of its own that needs nothing beside it.
  public byte[] file() {
    return new MarginPlot(this, Sheet.alone(caption())).drawn().file();
  }

  /// The chart in words, for those who do not see it.
  public String description() {
    return "Dots with ranges for "
        + Figures.counted(rows.size(), "row")
        + ": "
        + axis.words()
        + ". "
        + (Double.isNaN(axis.reference()) ? "" : axis.referenceWords() + ". ")
        + rows.stream()
            .map(row -> row.name() + ": " + row.words() + ".")
            .collect(Collectors.joining(" "));
  }

  private Caption caption() {
    return new Caption(id, title, under, description());
  }
}
