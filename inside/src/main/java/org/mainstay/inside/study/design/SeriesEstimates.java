package org.mainstay.inside.study.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mainstay.inside.study.design.plan.Design;
import org.mainstay.inside.study.design.plan.Shape;
import org.mainstay.inside.study.table.Dataset;
import org.mainstay.inside.study.table.Periods;
import org.mainstay.inside.study.table.Refusal;
import org.mainstay.inside.study.table.Stopped;
import org.mainstay.sums.statistics.regression.designs.InterruptedSeries;
import org.mainstay.sums.statistics.regression.designs.InterruptedSeries.Term;
import org.mainstay.sums.statistics.regression.sensitivity.Detectable;

/// A campaign in one series: the jump of its level and the turn of its slope, with a campaign that
/// never was, half-way before, as a placebo.
final class SeriesEstimates {
  /// The jump at the campaign's first period, in the column of treatments.
  static final String LEVEL = "level";

  /// The change of slope from then on, in the column of treatments.
  static final String SLOPE = "slope";

  private static final int PARAMETERS = 4;
  private static final int POINTS_FEW = 8;
  private static final int PLACEBO_POINTS_MIN = 6;

  private final Design design;
  private final Shape.Interrupted shape;
  private final Dataset data;
  private final Periods periods;
  private final List<String> labels;
  private final int campaign;
  private int unnamed;

  SeriesEstimates(Design design, Shape.Interrupted shape, Dataset data) {
    this.design = design;
    this.shape = shape;
    this.data = data;
    if (design.settings().corrections().contains(Design.Correction.ROMANO_WOLF)) {
      Corrected.family(List.of(), design.settings().corrections());
    }
    this.labels = data.labels(shape.time());
    this.periods = Periods.of(shape.time(), labels);
    OptionalLong from = periods.from(shape.campaign());
    this.campaign =
        Math.clamp(
            from.orElseThrow(
                () ->
                    new Stopped(
                        Refusal.DESIGN_NOT_UNDERSTOOD,
                        "campaign is "
                            + shape.campaign()
                            + ", which is not written as "
                            + shape.time()
                            + " is",
                        "Write it as in the data, such as " + first() + ".")),
            -1,
            periods.count());
    checkOnce();
  }

  private String first() {
    return labels.isEmpty() ? "1" : labels.getFirst();
  }

  private void checkOnce() {
    int[] codes = data.codes(shape.time());
    int[] rowOf = new int[periods.count()];
    Arrays.fill(rowOf, -1);
    for (int row = 0; row < codes.length; row++) {
      if (codes[row] < 0) {
        unnamed++;
        continue;
      }
      int at = periods.at(codes[row]);
      if (rowOf[at] >= 0) {
        throw new Stopped(
            Refusal.KEY_TWICE,
            "rows %d and %d (the header is row 1) hold the same %s"
                .formatted(data.at(rowOf[at]), data.at(row), shape.time()),
            "Leave one row for each period: a series of its own for each place.");
      }
      rowOf[at] = row;
    }
  }

  /// From one period to the next, in words.
  String unit() {
    return periods.unit();
  }

  /// All series.
  Estimated estimated() {
    List<Finding> findings = new ArrayList<>();
    List<Finding> placebo = new ArrayList<>();
    List<String> notes = new ArrayList<>(data.notes());
    var columns = design.columns();
    for (String outcome :
        Stream.concat(columns.outcomes().stream(), columns.controls().stream()).toList()) {
      double[] series = series(outcome);
      checkEnough(outcome, series);
      var found = InterruptedSeries.of(series, campaign);
      double sd = spread(series);
      List<Finding> family =
          List.of(
              finding(
                  new One(outcome, LEVEL, sd), found, found.level(), left(found), warnings(series)),
              finding(
                  new One(outcome, SLOPE, sd),
                  found,
                  found.slope(),
                  left(found),
                  warnings(series)));
      findings.addAll(Corrected.family(family, design.settings().corrections()));
      if (columns.outcomes().contains(outcome)) {
        placebo(outcome, series, sd).forEach(placebo::add);
      }
    }
    return new Estimated(
        findings,
        new Estimated.Placebo(placebo, List.of()),
        Map.of(),
        Estimated.Unmeasured.NOT_ASKED,
        notes);
  }

  private record One(String outcome, String treatment, double sd) {}

  private double[] series(String outcome) {
    double[] column = data.numbers(outcome);
    int[] codes = data.codes(shape.time());
    double[] series = new double[periods.count()];
    Arrays.fill(series, Double.NaN);
    for (int row = 0; row < codes.length; row++) {
      if (codes[row] >= 0) {
        series[periods.at(codes[row])] = column[row];
      }
    }
    return series;
  }

  private void checkEnough(String outcome, double[] series) {
    long before = known(series, 0, campaign);
    long after = known(series, Math.max(0, campaign), series.length);
    if (before < 2 || after < 2 || before + after <= PARAMETERS) {
      throw new Stopped(
          Refusal.NOT_ESTIMABLE,
          outcome + " has " + before + " points before the campaign and " + after + " from it on",
          "It needs at least two on each side and five in all; "
              + POINTS_FEW
              + " on each side are the least that show a course.");
    }
  }

  private static long known(double[] series, int from, int until) {
    return IntStream.range(from, Math.max(from, until))
        .filter(i -> !Double.isNaN(series[i]))
        .count();
  }

  /// Rows that hold no point.
  private Map<String, Integer> left(InterruptedSeries found) {
    Map<String, Integer> left = new LinkedHashMap<>();
    if (unnamed > 0) {
      left.put(shape.time() + " missing", unnamed);
    }
    int blank = data.rows() - unnamed - found.points();
    if (blank > 0) {
      left.put("outcome missing", blank);
    }
    return left;
  }

  private static Finding finding(
      One one,
      InterruptedSeries found,
      Term term,
      Map<String, Integer> left,
      List<String> warnings) {
    int degrees = found.points() - PARAMETERS;
    return new Finding(
        one.outcome(),
        one.treatment(),
        new Finding.Figures(
            term.value(),
            term.error(),
            term.error() == 0 ? Double.NaN : term.value() / term.error(),
            degrees,
            term.p(),
            term.low(),
            term.high()),
        Map.of(),
        new Finding.Fit(
            found.points(),
            left,
            found.points(),
            PARAMETERS,
            (double) found.points() / degrees,
            found.lag() == 0 ? "hc1" : "newey_west",
            List.of(),
            warnings),
        one.sd(),
        Detectable.smallest(term.error(), degrees),
        "");
  }

  private List<String> warnings(double[] series) {
    long before = known(series, 0, Math.min(campaign, series.length));
    long after = known(series, campaign, series.length);
    return before < POINTS_FEW || after < POINTS_FEW
        ? List.of(
            before
                + " points before and "
                + after
                + " from the campaign on: with fewer than "
                + POINTS_FEW
                + " on a side its own course is hardly known")
        : List.of();
  }

  /// A campaign that never was, half-way before the real one; none where the points are too few.
  private List<Finding> placebo(String outcome, double[] series, double sd) {
    int[] before = IntStream.range(0, campaign).filter(i -> !Double.isNaN(series[i])).toArray();
    if (before.length < PLACEBO_POINTS_MIN) {
      return List.of();
    }
    double[] until = Arrays.copyOf(series, campaign);
    var found = InterruptedSeries.of(until, before[before.length / 2]);
    return List.of(finding(new One(outcome, LEVEL, sd), found, found.level(), Map.of(), List.of()));
  }

  /// The SD of the points before the campaign.
  private double spread(double[] series) {
    double[] before =
        Arrays.stream(series, 0, campaign).filter(value -> !Double.isNaN(value)).toArray();
    double mean = Arrays.stream(before).average().orElse(0);
    double squares = Arrays.stream(before).map(value -> (value - mean) * (value - mean)).sum();
    return Math.sqrt(squares / (before.length - 1));
  }
}
