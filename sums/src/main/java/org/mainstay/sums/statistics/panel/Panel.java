package org.mainstay.sums.statistics.panel;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.sums.statistics.design.Absorbed;
import org.mainstay.sums.statistics.design.Column;
import org.mainstay.sums.statistics.design.Convention;
import org.mainstay.sums.statistics.design.Design;
import org.mainstay.sums.statistics.design.Precision;
import org.mainstay.sums.statistics.design.Sample;
import org.mainstay.sums.statistics.design.Term;
import org.mainstay.sums.statistics.matrix.Workers;

/// Linear models of staff followed over waves: any set of factors is absorbed, and the rows are
/// read twice.
///
/// The factor with the most levels is taken out exactly, group by group (its means are subtracted);
/// the levels of the others, at most 3,000 together, are solved for by Cholesky, which drops levels
/// that say nothing new: one of each further factor, and one for each set of trusts that no mover
/// links to the rest. Nothing is iterated, so there is no tolerance of convergence. Results are the
/// same to the last bit for any number of threads.
///
/// Clustered errors: `V = c · S⁻¹ (Σ_g s_g s_g′) S⁻¹`, `c` and K as `Convention` says, t with G −
/// 1.
public final class Panel {
  private final Design design;
  private final Workers workers;

  private Panel(Design design, Workers workers) {
    this.design = design;
    this.workers = workers;
  }

  /// Fits the model, or says why it cannot be fitted.
  public static PanelAnswer fit(Design design, Workers workers) {
    return new Panel(design, workers).answer();
  }

  private PanelAnswer answer() {
    if (Selection.needed(design)) {
      return selected();
    }
    Layout layout = Layout.of(design, Used.all(design.rows()), workers);
    if (!layout.complete()) {
      return selected();
    }
    if (tooManyLevels(layout)) {
      return refusedFor(layout);
    }
    FirstPass sums = FirstPass.over(layout, workers);
    return sums.complete()
        ? fitted(layout, sums, new Sample(design.rows(), design.rows(), List.of()))
        : selected();
  }

  /// The long way round, when not every row can be used.
  private PanelAnswer selected() {
    var selection = new Selection(design);
    if (selection.used().rows() == 0) {
      return new PanelAnswer.Refused("Not one row can be used.");
    }
    Layout layout = Layout.of(design, selection.used(), workers);
    if (tooManyLevels(layout)) {
      return refusedFor(layout);
    }
    FirstPass sums = FirstPass.over(layout, workers);
    return sums.complete()
        ? fitted(layout, sums, selection.sample())
        : new PanelAnswer.Refused(
            "There is a number without end, or one too large to be squared, among the rows used.");
  }

  private static boolean tooManyLevels(Layout layout) {
    return layout.smallLevels() > Layout.SMALL_LEVELS_MAX;
  }

  private static PanelAnswer refusedFor(Layout layout) {
    List<String> sizes =
        layout.absorbed().stream().map(f -> f.factor().name() + " " + f.count()).toList();
    return new PanelAnswer.Refused(
        "Besides the factor with the most levels at most %d levels can be solved for, these are %d (%s)."
            .formatted(Layout.SMALL_LEVELS_MAX, layout.smallLevels(), String.join(", ", sizes)));
  }

  private PanelAnswer fitted(Layout layout, FirstPass sums, Sample sample) {
    Solution solution = new Solution(sums, layout.smallLevels());
    List<Absorbed> effects = new Effects(layout, sums, solution).all();
    int slopes = solution.kept().length;
    Convention convention = design.settings().convention();
    boolean alone = layout.clusters().isEmpty();
    List<Absorbed> counted =
        alone ? effects.stream().map(Absorbed::standingAlone).toList() : effects;
    int parameters = convention.parameters(slopes, counted);
    if (sample.used() <= parameters) {
      return new PanelAnswer.Refused(
          "%d rows are too few for %d parameters.".formatted(sample.used(), parameters));
    }
    Precision precision = Precision.alone(sample.used(), parameters, convention);
    if (!alone) {
      Levels clusters = layout.clusters().getFirst();
      if (clusters.count() < 2) {
        return new PanelAnswer.Refused(
            "There is one %s alone, so nothing says how far chance goes."
                .formatted(clusters.factor().name()));
      }
      precision =
          Precision.clustered(
              clusters.factor().name(), clusters.count(), sample.used(), parameters, convention);
    }
    return new PanelAnswer.Fit(
        terms(layout, solution, precision),
        solution.dropped(design.columns()),
        effects,
        precision,
        sample,
        Notes.of(layout, effects, precision));
  }

  private List<Term> terms(Layout layout, Solution solution, Precision precision) {
    int[] kept = solution.kept();
    List<Term> terms = new ArrayList<>();
    if (solution.constantOutcome()) {
      for (int j : kept) {
        terms.add(new Term(name(j), 0, 0, Double.NaN, Double.NaN, 0, 0));
      }
      return terms;
    }
    double[] variances = solution.variances(SecondPass.meat(layout, solution, workers));
    for (int j = 0; j < kept.length; j++) {
      double error = Math.sqrt(precision.factor() * variances[j]);
      terms.add(
          Term.student(name(kept[j]), solution.estimate(kept[j]), error, precision.degrees()));
    }
    return terms;
  }

  private String name(int column) {
    List<Column> columns = design.columns();
    return columns.get(column).name();
  }
}
