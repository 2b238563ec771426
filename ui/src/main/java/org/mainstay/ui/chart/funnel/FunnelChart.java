package org.mainstay.ui.chart.funnel;

import gg.jte.Content;
import java.util.List;
import java.util.Objects;
import org.mainstay.ui.chart.drawing.Caption;
import org.mainstay.ui.chart.drawing.Checked;
import org.mainstay.ui.chart.drawing.Figures;
import org.mainstay.ui.chart.drawing.Sheet;

/// Places side by side with the limits that chance alone would keep them within.
///
/// @param id names the parts of the chart on its page
/// @param title what the chart shows, at best as a finding of at most ten words
/// @param under what was measured, of whom, and when; may be empty
/// @param centre the value of all places together
/// @param wide limits that allow for ordinary differences between places, drawn as whole lines
/// @param exact limits of chance alone, drawn thin and dotted
public record FunnelChart(
    String id,
    String title,
    String under,
    Axes axes,
    double centre,
    List<Dot> dots,
    List<Limit> wide,
    List<Limit> exact) {
  public static final int DOTS_MAX = 5000;
  public static final int LIMITS_MAX = 5000;

  /// Whether a place lies outside the limits; each is drawn with a shape of its own.
  public enum Outside {
    NO,
    BEYOND_95,
    BEYOND_998
  }

  /// One place.
  ///
  /// @param size how much it counts, 0 or more
  /// @param value NaN where there is none: such a place is only counted in the description
  public record Dot(String name, double size, double value, Outside outside) {
    public Dot {
      Checked.name("a dot", name);
      Checked.number("the size of " + name, size);
      if (size < 0) {
        throw new IllegalArgumentException("the size of " + name + " must be >= 0, got " + size);
      }
      Checked.numberOrNone("the value of " + name, value);
      Objects.requireNonNull(outside, "outside");
    }

    boolean drawn() {
      return !Double.isNaN(value);
    }
  }

  /// The limits at one size; one that is NaN is not drawn.
  public record Limit(
      double size, double lower95, double upper95, double lower998, double upper998) {
    public Limit {
      Checked.number("the size of a limit", size);
      if (!(size > 0)) {
        throw new IllegalArgumentException("the size of a limit must be > 0, got " + size);
      }
      for (double line : new double[] {lower95, upper95, lower998, upper998}) {
        Checked.numberOrNone("a limit at size " + size, line);
      }
      if (lower95 > upper95 || lower998 > upper998) {
        throw new IllegalArgumentException("the limits at size " + size + " are upside down");
      }
    }
  }

  /// What the two scales say.
  public record Axes(String size, String value) {
    public Axes {
      Checked.name("the scale of sizes", size);
      Checked.name("the scale of values", value);
    }
  }

  public FunnelChart {
    Caption.checked(id, title, under);
    Objects.requireNonNull(axes, "axes");
    Checked.number("the centre", centre);
    dots = Checked.list("dots", dots, 1, DOTS_MAX);
    wide = Checked.list("wide limits", wide, 0, LIMITS_MAX);
    exact = Checked.list("exact limits", exact, 0, LIMITS_MAX);
  }

  /// The bare picture for a page.
  public Content picture() {
    return new FunnelPlot(this, Sheet.onPage(caption())).drawn().picture();
  }

  /// A file of its own that needs nothing beside it.
  public byte[] file() {
    return new FunnelPlot(this, Sheet.alone(caption())).drawn().file();
  }

  /// The chart in words, for those who do not see it.
  public String description() {
    long none = dots.stream().filter(dot -> !dot.drawn()).count();
    return "Funnel plot of "
        + Figures.counted(dots.size(), "place")
        + ". All together "
        + Figures.of(centre)
        + ". Outside the 99.8% limits: "
        + named(Outside.BEYOND_998)
        + ". Outside the 95% limits only: "
        + Figures.of(count(Outside.BEYOND_95))
        + "."
        + (none == 0 ? "" : " Without a value: " + Figures.of(none) + ".");
  }

  long count(Outside outside) {
    return dots.stream().filter(Dot::drawn).filter(dot -> dot.outside() == outside).count();
  }

  private String named(Outside outside) {
    List<String> names =
        dots.stream()
            .filter(Dot::drawn)
            .filter(dot -> dot.outside() == outside)
            .map(dot -> dot.name() + " " + Figures.of(dot.value()))
            .toList();
    return names.isEmpty() ? "none" : names.size() + " (" + String.join("; ", names) + ")";
  }

  private Caption caption() {
    return new Caption(id, title, under, description());
  }
}
