package org.mainstay.sums.statistics.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.mainstay.sums.statistics.regression.bootstrap.Draws;
import org.mainstay.sums.statistics.regression.bootstrap.Wild;
import org.mainstay.sums.statistics.regression.bootstrap.WildBootstrap;
import org.mainstay.sums.statistics.regression.fit.Freedom;
import org.mainstay.sums.statistics.regression.fit.OneAtATime;
import org.mainstay.sums.statistics.regression.fit.Reason;
import org.mainstay.sums.statistics.regression.fit.TogetherFit;
import org.mainstay.sums.statistics.regression.gram.Passes;

/// The results of all regressions that share one set of rows.
final class PatternResults {
  private static final double ALPHA = 0.05;
  private static final int INFLUENTIAL_SHOWN = 5;
  private static final double EFFECTIVE_FEWEST = 10;

  private final Passes.Pattern pattern;
  private final Setting setting;
  private final Model model;
  private final Freedom freedom;
  private final List<ErrorType> errors;
  private final boolean refused;
  private final Student student;
  private final double[] treated;
  private final double[][] without;
  private final Wild[][] wild;
  private final double[] effectiveClusters;

  PatternResults(Passes.Pattern pattern, Setting setting, Draws draws) {
    this.pattern = pattern;
    this.setting = setting;
    var sums = pattern.sums();
    this.model =
        setting.joint()
            ? new Model.Together(TogetherFit.of(sums, setting.workers()))
            : new Model.Single(OneAtATime.of(sums, setting.workers()));
    this.freedom = model.freedom(setting.convention());
    this.errors = errors(setting, sums.clusters());
    this.refused =
        !freedom.enough()
            || (setting.fewClusters() == FewClusters.REFUSED && sums.clusters() < FewClusters.SOME);
    this.student = Student.of(Math.max(1, freedom.degrees()));
    this.treated = treated();
    boolean jackknife = !refused && errors.contains(ErrorType.CR3);
    this.without = jackknife ? model.withoutEach(setting.workers()) : new double[0][];
    this.effectiveClusters = model.effectiveClusters(setting.workers());
    this.wild = refused ? new Wild[0][] : wild(draws);
  }

  private double[] treated() {
    var sums = pattern.sums();
    int before = sums.covariates().size() + sums.outcomes().size();
    return IntStream.range(0, sums.treatments().size())
        .mapToDouble(t -> sums.mean(before + t))
        .toArray();
  }

  /// The kinds of error that this many clusters carry.
  static List<ErrorType> errors(Setting setting, int clusters) {
    if (setting.fewClusters() != FewClusters.MOVED || clusters >= FewClusters.ENOUGH) {
      return setting.errors();
    }
    if (clusters < FewClusters.FEWEST) {
      return List.of();
    }
    var kinds = new ArrayList<>(setting.errors());
    if (clusters < FewClusters.SOME) {
      kinds.removeAll(List.of(ErrorType.CR0, ErrorType.CR1));
    }
    if (!kinds.contains(ErrorType.CR3)) {
      kinds.add(ErrorType.CR3);
    }
    if (clusters < FewClusters.SOME && !kinds.contains(ErrorType.WILD)) {
      kinds.add(ErrorType.WILD);
    }
    return List.copyOf(kinds);
  }

  /// Whether this many clusters are bootstrapped: to show it, or to correct with it.
  static boolean bootstrapped(Setting setting, int clusters) {
    List<ErrorType> errors = errors(setting, clusters);
    return !errors.isEmpty()
        && (errors.contains(ErrorType.WILD)
            || setting.corrections().contains(Correction.ROMANO_WOLF));
  }

  private Wild[][] wild(Draws draws) {
    boolean shown = errors.contains(ErrorType.WILD);
    if (!bootstrapped(setting, pattern.sums().clusters())) {
      var none = new Wild[pattern.treatments().size()][];
      Arrays.fill(none, WildBootstrap.none(pattern.outcomes().size()));
      return none;
    }
    double alpha = shown && setting.wild().intervals() ? ALPHA : 0;
    return model.wild(draws, freedom.factor(), alpha, setting.workers());
  }

  Tested at(int t, int y) {
    var sums = pattern.sums();
    String outcome = sums.outcomes().get(y);
    String treatment = sums.treatments().get(t);
    var sample =
        new Sample(sums.rows(), pattern.left(), sums.organisations(), sums.clusters(), treated[t]);
    if (refused) {
      return new Tested(
          new Result.Blank(outcome, treatment, sample, refusal()), WildBootstrap.none(1)[0]);
    }
    var reason = model.reason(t);
    if (reason.isPresent()) {
      return new Tested(
          new Result.Blank(outcome, treatment, sample, reason.get()), WildBootstrap.none(1)[0]);
    }
    return new Tested(estimated(t, y, sample), wild[t][y]);
  }

  private Reason refusal() {
    if (freedom.clusters() < 2) {
      return Reason.TOO_FEW_CLUSTERS;
    }
    return freedom.enough() ? Reason.FEW_CLUSTERS_REFUSED : Reason.TOO_FEW_ROWS;
  }

  private Result.Estimated estimated(int t, int y, Sample sample) {
    var sums = pattern.sums();
    double value = model.slope(t, y);
    double spread = model.spreadWithin(sums.covariates().size() + y);
    var inferences = new ArrayList<Inference>();
    var warnings = new ArrayList<String>();
    for (ErrorType type : errors) {
      inference(type, t, y, inferences, warnings);
    }
    double effective = effectiveClusters[t];
    fewClusters(effective, warnings);
    double error = inferences.isEmpty() ? Double.NaN : inferences.getFirst().error();
    return new Result.Estimated(
        sums.outcomes().get(y),
        sums.treatments().get(t),
        value,
        inferences,
        freedom,
        sample,
        Size.of(value, spread, student.detectable() * error),
        effective,
        influence(t, y, value),
        List.of(),
        model.dropped(),
        warnings);
  }

  private void inference(
      ErrorType type, int t, int y, List<Inference> inferences, List<String> warnings) {
    double value = model.slope(t, y);
    double plain = model.outcomeConstant(y) ? 0 : model.plainError(t, y);
    double cr1 = Math.sqrt(freedom.factor()) * plain;
    switch (type) {
      case CR0 -> inferences.add(student.test(type, value, plain));
      case CR1 -> inferences.add(student.test(type, value, cr1));
      case CR3 -> {
        double jackknife = jackknife(t, y, value);
        if (Double.isNaN(jackknife)) {
          warnings.add(only(t, y));
        } else {
          inferences.add(student.test(type, value, jackknife));
        }
      }
      case WILD -> {
        Wild found = wild[t][y];
        inferences.add(
            found.tested()
                ? new Inference(
                    type,
                    cr1,
                    found.statistic(),
                    freedom.degrees(),
                    found.p(),
                    found.low(),
                    found.high())
                : student.test(type, value, 0));
      }
    }
  }

  private double without(int g, int t, int y) {
    return without[g][y * pattern.treatments().size() + t];
  }

  private double jackknife(int t, int y, double value) {
    if (model.outcomeConstant(y)) {
      return 0;
    }
    double sum = 0;
    for (int g = 0; g < without.length; g++) {
      double apart = without(g, t, y) - value;
      sum += apart * apart;
    }
    return Math.sqrt(sum);
  }

  /// All the information is in one cluster: that is said instead of an error.
  private String only(int t, int y) {
    int[] alone =
        IntStream.range(0, without.length)
            .filter(g -> Double.isNaN(without(g, t, y)))
            .map(pattern.sums()::code)
            .toArray();
    return "no jackknife: without cluster " + alone[0] + " nothing of the treatment is left";
  }

  private List<Influence> influence(int t, int y, double value) {
    return IntStream.range(0, without.length)
        .filter(g -> Double.isFinite(without(g, t, y)))
        .boxed()
        .sorted(
            (a, b) ->
                Double.compare(
                    Math.abs(without(b, t, y) - value), Math.abs(without(a, t, y) - value)))
        .limit(INFLUENTIAL_SHOWN)
        .map(
            g -> {
              double other = without(g, t, y);
              return new Influence(pattern.sums().code(g), other, other * value < 0);
            })
        .toList();
  }

  private void fewClusters(double effective, List<String> warnings) {
    int clusters = freedom.clusters();
    if (clusters < FewClusters.FEWEST) {
      warnings.add(clusters + " clusters: too few for any test, a description only");
    } else if (clusters < FewClusters.SOME) {
      warnings.add(
          clusters
              + " clusters: ordinary clustered errors are too small; see the jackknife and the wild"
              + " bootstrap");
    } else if (clusters < FewClusters.ENOUGH) {
      warnings.add(clusters + " clusters: see the jackknife beside");
    }
    if (effective < EFFECTIVE_FEWEST && clusters >= EFFECTIVE_FEWEST) {
      warnings.add(
          String.format(
              Locale.UK,
              "the estimate rests on few clusters: %.1f effective of %d",
              effective,
              clusters));
    }
  }
}
