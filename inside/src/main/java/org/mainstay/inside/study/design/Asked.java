package org.mainstay.inside.study.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.mainstay.inside.study.design.plan.Design;
import org.mainstay.inside.study.design.rows.Prepared;
import org.mainstay.inside.study.table.Stopped;
import org.mainstay.sums.statistics.design.Column;
import org.mainstay.sums.statistics.design.Convention;
import org.mainstay.sums.statistics.design.Design.Errors;
import org.mainstay.sums.statistics.design.Dropped;
import org.mainstay.sums.statistics.design.Factor;
import org.mainstay.sums.statistics.design.Precision;
import org.mainstay.sums.statistics.design.Sample;

/// A design put to an engine that fits one outcome at a time.
final class Asked {
  private final Design design;
  private final Prepared data;

  Asked(Design design, Prepared data) {
    this.design = design;
    this.data = data;
  }

  /// Every outcome with its treatments, one at a time or together, corrected for how many.
  ///
  /// @param fit gives the findings of one regression
  List<Finding> each(Function<One, List<Finding>> fit) {
    List<Finding> findings = new ArrayList<>();
    for (String outcome : data.outcomes().keySet()) {
      List<Finding> family = new ArrayList<>();
      if (design.settings().joint()) {
        family.addAll(fit.apply(new One(outcome, List.copyOf(data.treatments().keySet()))));
      } else {
        for (String treatment : data.treatments().keySet()) {
          Stopped.ifAskedTo();
          family.addAll(fit.apply(new One(outcome, List.of(treatment))));
        }
      }
      findings.addAll(Corrected.family(family, design.settings().corrections()));
    }
    return findings;
  }

  /// One regression of an outcome on treatments.
  final class One {
    private final String outcome;
    private final List<String> treatments;

    private One(String outcome, List<String> treatments) {
      this.outcome = outcome;
      this.treatments = treatments;
    }

    String outcome() {
      return outcome;
    }

    List<String> treatments() {
      return treatments;
    }

    double[] values() {
      return data.outcomes().getOrDefault(outcome, new double[0]);
    }

    /// The same for the engine.
    org.mainstay.sums.statistics.design.Design design() {
      List<Column> columns = new ArrayList<>();
      treatments.forEach(
          name ->
              columns.add(Column.of(name, data.treatments().getOrDefault(name, new double[0]))));
      data.covariates().forEach((name, values) -> columns.add(Column.of(name, values)));
      List<Factor> absorbed = new ArrayList<>();
      data.effects().forEach((name, codes) -> absorbed.add(Factor.of(name, codes)));
      var settings = design.settings();
      var columnsOf = design.columns();
      return new org.mainstay.sums.statistics.design.Design(
          Column.of(outcome, values()),
          columns,
          absorbed,
          data.cluster().length == 0
              ? new Errors.Alone()
              : new Errors.Clustered(Factor.of(columnsOf.cluster(), data.cluster())),
          data.weights().length == 0
              ? List.of()
              : List.of(Column.of(columnsOf.weights(), data.weights())),
          new org.mainstay.sums.statistics.design.Design.Settings(
              settings.convention() == Design.Convention.AREG ? Convention.AREG : Convention.NESTED,
              false));
    }

    /// No estimate of any of the treatments.
    List<Finding> refused(String because) {
      String why = because.endsWith(".") ? because.substring(0, because.length() - 1) : because;
      var nothing = new Finding.Fit(0, data.left(), 0, 0, Double.NaN, "", List.of(), List.of());
      return treatments.stream().map(treatment -> blank(treatment, nothing, why)).toList();
    }

    /// No estimate of one treatment.
    Finding blank(String treatment, Finding.Fit fit, String why) {
      return new Finding(
          outcome, treatment, Finding.Figures.NONE, Map.of(), fit, Double.NaN, Double.NaN, why);
    }

    /// Why one treatment has no estimate.
    String why(String treatment, List<Dropped> dropped) {
      return dropped.stream()
          .filter(one -> one.column().equals(treatment))
          .map(one -> one.because().words())
          .findFirst()
          .orElse("not estimated");
    }

    /// What the regression rests on.
    Finding.Fit fit(Sample sample, Precision precision, List<Dropped> dropped, List<String> notes) {
      Map<String, Integer> left = new LinkedHashMap<>(data.left());
      sample.leftOut().forEach(out -> left.merge(out.because(), out.rows(), Integer::sum));
      return new Finding.Fit(
          sample.used(),
          left,
          precision.clusters(),
          precision.parameters(),
          precision.factor(),
          precision.errors().name().toLowerCase(Locale.ROOT),
          dropped.stream()
              .filter(one -> !treatments.contains(one.column()))
              .map(one -> one.column() + ": " + one.because().words())
              .toList(),
          notes);
    }

    /// The SD of the outcome over all rows.
    double spread() {
      double sum = 0;
      int known = 0;
      for (double value : values()) {
        sum += Double.isNaN(value) ? 0 : value;
        known += Double.isNaN(value) ? 0 : 1;
      }
      double mean = sum / known;
      double squares = 0;
      for (double value : values()) {
        squares += Double.isNaN(value) ? 0 : (value - mean) * (value - mean);
      }
      return Math.sqrt(squares / (known - 1));
    }
  }
}
