package org.mainstay.sums.statistics.counts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mainstay.sums.statistics.design.Absorbed;
import org.mainstay.sums.statistics.design.Column;
import org.mainstay.sums.statistics.design.Convention;
import org.mainstay.sums.statistics.design.Design;
import org.mainstay.sums.statistics.design.Dropped;
import org.mainstay.sums.statistics.design.Precision;
import org.mainstay.sums.statistics.design.Sample;
import org.mainstay.sums.statistics.matrix.Cholesky;
import org.mainstay.sums.statistics.matrix.Workers;

/// Poisson models of counts with the organisations' effects absorbed: `E[y] = exp(α_g + x′b)`,
/// times the exposure if there is one.
///
/// Only the mean needs to be right: clustered errors take care of counts that scatter more than
/// Poisson's would. Organisations without any event say nothing and are left out; a column that
/// differs only where there is no event gets no estimate rather than a huge number. Errors: `V = c
/// · H⁻¹ (Σ_g s_g s_g′) H⁻¹` with H where Newton ended. Agrees with `glm` and `sandwich` on
/// explicit dummies. Results are the same to the last bit for any number of threads.
public final class Poisson {
  private static final int NOT_MANY = 50;

  private final CountDesign asked;
  private final Workers workers;

  private Poisson(CountDesign asked, Workers workers) {
    this.asked = asked;
    this.workers = workers;
  }

  /// Fits the model, or says why it cannot be fitted.
  public static CountAnswer fit(CountDesign asked, Workers workers) {
    return new Poisson(asked, workers).answer();
  }

  private CountAnswer answer() {
    Optional<String> unfit = unfit();
    if (unfit.isPresent()) {
      return new CountAnswer.Refused(unfit.orElseThrow());
    }
    var chosen = new Chosen(asked);
    if (chosen.rows().length == 0) {
      return new CountAnswer.Refused("There is not one event among the rows that can be used.");
    }
    var data = new Arranged(asked, chosen);
    List<Integer> kept = new ArrayList<>();
    List<Dropped> dropped = new ArrayList<>(chosen.separated());
    Evaluation start = Evaluation.at(new double[data.x.length], data, workers);
    Cholesky curvature = Cholesky.of(start.curvature(), data.x.length);
    for (int j = 0; j < curvature.size(); j++) {
      int column = chosen.columns()[j];
      switch (curvature.why(j)) {
        case KEPT -> kept.add(column);
        case CONSTANT -> dropped.add(new Dropped(name(column), Dropped.Why.CONSTANT_WITHIN));
        case COLLINEAR -> dropped.add(new Dropped(name(column), Dropped.Why.COLLINEAR));
      }
    }
    if (kept.size() < data.x.length) {
      data.keep(curvature.kept());
      start = Evaluation.at(new double[kept.size()], data, workers);
    }
    var newton = new Newton(data, workers);
    return newton
        .top(start)
        .map(top -> fitted(top, new Kept(data, kept, dropped, newton.steps()), chosen))
        .orElseGet(() -> new CountAnswer.Refused(endless(kept)));
  }

  private String endless(List<Integer> kept) {
    return "The likelihood has no top: some of these together tell for certain where there are no events: "
        + String.join(", ", kept.stream().map(this::name).toList())
        + ".";
  }

  /// What the top is made of.
  private record Kept(Arranged data, List<Integer> columns, List<Dropped> dropped, int steps) {}

  private Optional<String> unfit() {
    Design design = asked.design();
    List<Column> all = new ArrayList<>(design.columns());
    all.add(design.outcome());
    all.addAll(design.weights());
    all.addAll(asked.exposure());
    for (Column column : all) {
      if (anyInfinite(column.values())) {
        return Optional.of("There is a number without end in " + column.name() + ".");
      }
    }
    return Arrays.stream(design.outcome().values()).anyMatch(count -> count < 0)
        ? Optional.of("A count is below 0 in " + design.outcome().name() + ".")
        : Optional.empty();
  }

  private static boolean anyInfinite(double[] values) {
    for (double value : values) {
      if (Double.isInfinite(value)) {
        return true;
      }
    }
    return false;
  }

  private CountAnswer fitted(Evaluation top, Kept kept, Chosen chosen) {
    Arranged data = kept.data();
    boolean alone = asked.design().errors() instanceof Design.Errors.Alone;
    int[] clusters =
        asked.design().errors() instanceof Design.Errors.Clustered(var by)
            ? data.clusters(by.codes())
            : IntStream.range(0, data.rows()).toArray();
    int count = Arrays.stream(clusters).max().orElse(0) + 1;
    boolean nested = !alone && nested(data, clusters);
    Absorbed groups = new Absorbed(group(), data.groups(), 0, nested, 0);
    Convention convention = asked.design().settings().convention();
    int parameters = convention.parameters(kept.columns().size(), List.of(groups));
    if (data.rows() <= parameters || count < 2) {
      return new CountAnswer.Refused(
          "%d rows in %d clusters are too few for %d parameters."
              .formatted(data.rows(), count, parameters));
    }
    Precision precision =
        asked.design().errors() instanceof Design.Errors.Clustered(var by)
            ? Precision.clustered(by.name(), count, data.rows(), parameters, convention)
            : Precision.alone(data.rows(), parameters, convention);
    Sample sample = chosen.sample();
    return new CountAnswer.Fit(
        terms(top, kept, top.meat(clusters, count), precision),
        kept.dropped(),
        data.groups(),
        chosen.withoutEvents(),
        kept.steps(),
        precision,
        sample,
        notes(chosen, precision));
  }

  private static boolean nested(Arranged data, int[] clusters) {
    for (int g = 0; g < data.groups(); g++) {
      for (int i = data.starts[g]; i < data.starts[g + 1]; i++) {
        if (clusters[i] != clusters[data.starts[g]]) {
          return false;
        }
      }
    }
    return true;
  }

  private List<RateRatio> terms(Evaluation top, Kept kept, double[] meat, Precision precision) {
    int size = kept.columns().size();
    double[] inverse = Cholesky.of(top.curvature(), size).inverse();
    List<RateRatio> terms = new ArrayList<>();
    for (int j = 0; j < size; j++) {
      double variance = 0;
      for (int a = 0; a < size; a++) {
        for (int b = 0; b < size; b++) {
          variance += inverse[j * size + a] * meat[a * size + b] * inverse[j * size + b];
        }
      }
      double by = kept.data().deviation(j);
      terms.add(
          RateRatio.of(
              name(kept.columns().get(j)),
              top.coefficients()[j] / by,
              Math.sqrt(precision.factor() * variance) / by,
              precision.degrees()));
    }
    return terms;
  }

  private List<String> notes(Chosen chosen, Precision precision) {
    List<String> notes = new ArrayList<>();
    if (chosen.withoutEvents() > 0) {
      notes.add(
          "%d levels of %s had no events and were left out."
              .formatted(chosen.withoutEvents(), group()));
    }
    if (precision.clusters() < NOT_MANY) {
      notes.add(
          "With %d clusters read the p-value of Student's t, which is the larger one."
              .formatted(precision.clusters()));
    }
    return notes;
  }

  private String group() {
    return asked.design().absorbed().getFirst().name();
  }

  private String name(int column) {
    return asked.design().columns().get(column).name();
  }
}
