package org.mainstay.inside.support;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mainstay.inside.assessment.TakenMeasure;
import org.mainstay.sums.scales.Points;
import org.mainstay.sums.scales.Score;
import org.mainstay.sums.scales.Threshold;
import org.mainstay.ui.Drawn;

/// One questionnaire over time: a small line for the eye and a table that says the same.
///
/// @param id unlike any other on the page
/// @param title what is to be seen, in words
/// @param change how far it moved since the first, and whether that is more than chance
/// @param line where the published line lies, in the picture's own measure; negative for none
public record Chart(
    String id,
    String title,
    String under,
    String change,
    List<Dot> dots,
    List<Row> rows,
    double line)
    implements Drawn {
  private static final double LEFT = 30;
  private static final double RIGHT = 390;
  private static final double TOP = 10;
  private static final double BOTTOM = 110;

  public Chart {
    dots = List.copyOf(dots);
    rows = List.copyOf(rows);
  }

  /// One total in the picture.
  public record Dot(double x, double y, String words) {}

  /// One line of the table.
  public record Row(String day, String occasion, String total, String band) {}

  /// The chart of one questionnaire; every one taken has a row, only a known total has a dot.
  ///
  /// @param taken of the same scale, oldest first, at least one
  static Chart of(List<TakenMeasure> taken) {
    var scale = taken.getFirst().scale();
    double highest = (double) scale.form().items() * scale.form().highest();
    var known = taken.stream().filter(one -> one.score().total() instanceof Points.Known).toList();
    var dots = new ArrayList<Dot>();
    for (int i = 0; i < known.size(); i++) {
      double share = known.size() == 1 ? 0.5 : (double) i / (known.size() - 1);
      var words = known.get(i).score().total().words();
      dots.add(new Dot(LEFT + share * (RIGHT - LEFT), height(words, highest), words));
    }
    double line =
        scale.rules().caseness() instanceof Threshold.AtLeast(var points)
            ? height(points.toPlainString(), highest)
            : -1;
    return new Chart(
        "chart-" + scale.id(),
        title(scale.name(), known),
        "%s, 0 to %d. Lower is better.".formatted(scale.title(), (int) highest),
        change(scale.rules().reliableChange(), known),
        dots,
        taken.stream().map(Chart::row).toList(),
        line);
  }

  /// The points of the line as SVG writes them.
  public String path() {
    var path = new StringBuilder();
    for (Dot dot : dots) {
      path.append(path.isEmpty() ? "" : " ").append(at(dot.x())).append(',').append(at(dot.y()));
    }
    return path.toString();
  }

  /// A length as SVG writes it.
  public static String at(double length) {
    return String.format(Locale.ROOT, "%.1f", length);
  }

  /// The picture in words.
  public String description() {
    return title
        + ". "
        + String.join("; ", rows.stream().map(row -> row.day() + ": " + row.total()).toList())
        + ".";
  }

  private static double height(String points, double highest) {
    return BOTTOM - Double.parseDouble(points) / highest * (BOTTOM - TOP);
  }

  /// Reliable change in words, without a judgement: a number ends nothing and ranks nobody.
  private static String change(Threshold reliable, List<TakenMeasure> known) {
    if (known.size() < 2) {
      return "";
    }
    double moved = points(known.getLast()) - points(known.getFirst());
    var words =
        moved == 0
            ? "The same as at first."
            : "It %s by %s since the first."
                .formatted(moved < 0 ? "fell" : "rose", plain(Math.abs(moved)));
    return switch (reliable) {
      case Threshold.NotPublished() -> words + " No reliable change is published for it.";
      case Threshold.AtLeast(var line) ->
          Math.abs(moved) >= line.doubleValue()
              ? "%s That is a reliable change: %s or more.".formatted(words, line.toPlainString())
              : "%s Less than %s may be chance.".formatted(words, line.toPlainString());
    };
  }

  private static String plain(double points) {
    return BigDecimal.valueOf(points).stripTrailingZeros().toPlainString();
  }

  private static double points(TakenMeasure one) {
    return Double.parseDouble(one.score().total().words());
  }

  private static String title(String name, List<TakenMeasure> known) {
    if (known.isEmpty()) {
      return name + " has no total yet";
    }
    var first = known.getFirst().score().total();
    var last = known.getLast().score().total();
    if (known.size() == 1) {
      return "%s was %s".formatted(name, first.words());
    }
    if (first.equals(last)) {
      return "%s was %s first and last".formatted(name, first.words());
    }
    boolean fell = Double.parseDouble(last.words()) < Double.parseDouble(first.words());
    return "%s %s from %s to %s"
        .formatted(name, fell ? "fell" : "rose", first.words(), last.words());
  }

  private static Row row(TakenMeasure one) {
    var score = one.score();
    var total =
        switch (score.status()) {
          case SCORED -> score.total().words();
          case PRORATED -> score.total().words() + " (worked out with blanks)";
          case NOT_SCORABLE -> "no total: too many blanks";
        };
    return new Row(
        London.words(one.takenOn()),
        one.occasion().words(),
        total,
        score.status() == Score.Status.NOT_SCORABLE ? "" : score.band());
  }
}
