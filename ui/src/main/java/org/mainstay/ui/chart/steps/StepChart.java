package org.mainstay.ui.chart.steps;

import gg.jte.Content;
import java.util.List;
import java.util.stream.Collectors;
import org.mainstay.ui.chart.drawing.Caption;
import org.mainstay.ui.chart.drawing.Checked;
import org.mainstay.ui.chart.drawing.Figures;
import org.mainstay.ui.chart.drawing.Sheet;

/// Shares that change from day to day in steps, such as who is still waiting.
///
/// @param id names the parts of the chart on its page
/// @param title what the chart shows, at best as a finding of at most ten words
/// @param under what was measured, of whom, and when; may be empty
/// @param axis what the days are counted from
public record StepChart(String id, String title, String under, String axis, List<Curve> curves) {
  public static final int CURVES_MAX = 4;
  public static final int STEPS_MAX = 5000;

  /// One group of people.
  ///
  /// @param steps in the order of their days, each day once
  public record Curve(String name, List<Step> steps) {
    public Curve {
      Checked.name("a curve", name);
      steps = Checked.list("steps of " + name, steps, 1, STEPS_MAX);
      for (int i = 1; i < steps.size(); i++) {
        if (steps.get(i).day() <= steps.get(i - 1).day()) {
          throw new IllegalArgumentException(
              "days rise, but in "
                  + name
                  + " "
                  + steps.get(i).day()
                  + " follows "
                  + steps.get(i - 1).day());
        }
      }
    }

    Step last() {
      return steps.getLast();
    }
  }

  /// The share from this day on, with its interval, which is NaN where it is not known.
  public record Step(int day, double share, double low, double high) {
    public Step {
      if (day < 0) {
        throw new IllegalArgumentException("a day must be >= 0, got " + day);
      }
      if (!(share >= 0 && share <= 1)) {
        throw new IllegalArgumentException("a share must be 0..1, got " + share + " on day " + day);
      }
      Checked.shareOrNone("the interval on day " + day, low);
      Checked.shareOrNone("the interval on day " + day, high);
      if (low > high) {
        throw new IllegalArgumentException("the interval on day " + day + " is upside down");
      }
    }

    boolean ranged() {
      return !Double.isNaN(low) && !Double.isNaN(high);
    }
  }

  public StepChart {
    Caption.checked(id, title, under);
    Checked.name("the scale of days", axis);
    curves = Checked.list("curves", curves, 1, CURVES_MAX);
  }

  /// The bare picture for a page.
  public Content picture() {
    return new StepPlot(this, Sheet.onPage(caption())).drawn().picture();
  }

  /// A file of its own that needs nothing beside it.
  public byte[] file() {
    return new StepPlot(this, Sheet.alone(caption())).drawn().file();
  }

  /// The chart in words, for those who do not see it.
  public String description() {
    return "Step chart by day: "
        + axis
        + ". "
        + curves.stream().map(StepChart::words).collect(Collectors.joining(" "));
  }

  private static String words(Curve curve) {
    Step first = curve.steps().getFirst();
    String begins = curve.name() + ": " + Figures.percent(first.share()) + " on day " + first.day();
    if (curve.steps().size() == 1) {
      return begins + ".";
    }
    Step last = curve.last();
    return begins
        + middle(curve)
        + ", "
        + Figures.percent(last.share())
        + " on day "
        + last.day()
        + ".";
  }

  /// When half was passed, which readers ask for first.
  private static String middle(Curve curve) {
    boolean falls = curve.steps().getFirst().share() > 0.5;
    return curve.steps().stream()
        .skip(1)
        .filter(step -> falls ? step.share() <= 0.5 : step.share() >= 0.5)
        .findFirst()
        .map(step -> ", half by day " + step.day())
        .orElse("");
  }

  private Caption caption() {
    return new Caption(id, title, under, description());
  }
}
