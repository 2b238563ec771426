package org.mainstay.proof.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.mainstay.sums.statistics.design.Column;
import org.mainstay.sums.statistics.design.Design;
import org.mainstay.sums.statistics.design.Factor;
import org.mainstay.sums.statistics.design.Term;
import org.mainstay.sums.statistics.matrix.Workers;
import org.mainstay.sums.statistics.panel.Panel;
import org.mainstay.sums.statistics.panel.PanelAnswer;

/// Staff followed over waves who move between trusts, beside R with collapse.
///
/// The data are those of `SyntheticData.java panel`, sorted by person. Timed from columns in
/// memory: levels, both readings of the rows, errors and tests. Reading the files is not counted.
final class PanelBenchmark {
  private final Column outcome;
  private final List<Column> columns;
  private final Factor person;
  private final Factor wave;
  private final Factor trust;

  PanelBenchmark(Path data) throws IOException {
    outcome = column(data, "y");
    columns = List.of(column(data, "t"), column(data, "x1"), column(data, "x2"));
    person = Factor.of("person", Generated.ints(data.resolve("pid.i32")));
    wave = Factor.of("wave", Generated.ints(data.resolve("wave.i32")));
    trust = Factor.of("trust", Generated.ints(data.resolve("trust.i32")));
  }

  private static Column column(Path data, String name) throws IOException {
    return Column.of(name, Generated.doubles(data.resolve(name + ".f64")));
  }

  private List<List<Factor>> effects() {
    return List.of(List.of(trust, wave), List.of(person, wave), List.of(person, wave, trust));
  }

  /// Times three sets of effects.
  ///
  /// @param targets in milliseconds, one for each set; not a number where none was set
  void run(int threads, int repeats, double[] targets, Peer peer, Scoreboard board) {
    for (int i = 0; i < targets.length; i++) {
      List<Factor> effects = effects().get(i);
      Timed time = Timed.of(repeats, () -> fit(effects, threads)).time();
      String what = String.format(Locale.ROOT, "%s, %,d rows", named(effects), outcome.rows());
      board.timed(what, time, targets[i], peer.millis("collapse: " + named(effects) + " "));
    }
  }

  private PanelAnswer.Fit fit(List<Factor> effects, int threads) {
    return switch (Panel.fit(Design.of(outcome, columns, effects, trust), new Workers(threads))) {
      case PanelAnswer.Fit fit -> fit;
      case PanelAnswer.Refused refused -> throw new IllegalStateException(refused.because());
    };
  }

  private static String named(List<Factor> effects) {
    return String.join("+", effects.stream().map(Factor::name).toList());
  }

  /// The file that `panel.R` compares with its own figures.
  String figures(int threads) {
    var text = new StringBuilder("model,term,estimate,std_error\n");
    for (List<Factor> effects : effects()) {
      for (Term term : fit(effects, threads).terms()) {
        text.append(named(effects)).append(',').append(term.column()).append(',');
        text.append(term.estimate()).append(',').append(term.error()).append('\n');
      }
    }
    return text.toString();
  }
}
