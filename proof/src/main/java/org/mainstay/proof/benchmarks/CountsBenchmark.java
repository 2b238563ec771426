package org.mainstay.proof.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mainstay.sums.statistics.counts.CountAnswer;
import org.mainstay.sums.statistics.counts.CountDesign;
import org.mainstay.sums.statistics.counts.Poisson;
import org.mainstay.sums.statistics.counts.RateRatio;
import org.mainstay.sums.statistics.design.Column;
import org.mainstay.sums.statistics.design.Design;
import org.mainstay.sums.statistics.design.Factor;
import org.mainstay.sums.statistics.matrix.Workers;

/// Days absent of 46,336 workers on 23 columns in 233 organisations: Poisson with absorbed effects.
///
/// The data are those of `SyntheticData.java survey`. Timed from columns in memory; reading the
/// files is not counted.
final class CountsBenchmark {
  private static final double TARGET = 30;

  private final CountDesign asked;

  CountsBenchmark(Path data) throws IOException {
    String names = Files.readAllLines(data.resolve("columns.txt")).getFirst();
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("t01", Generated.doubles(data.resolve("t_01.f64"))));
    for (String name : names.split(" ", -1)) {
      columns.add(Column.of(name, Generated.doubles(data.resolve("x_" + name + ".f64"))));
    }
    Factor organisation = Factor.of("organisation", Generated.ints(data.resolve("org.i32")));
    Column days = Column.of("absdays", Generated.doubles(data.resolve("y_absdays.f64")));
    asked = CountDesign.of(Design.of(days, columns, List.of(organisation), organisation));
  }

  /// Times the fit, beside R's `glm` with a column for each organisation.
  void run(int threads, int repeats, Peer peer, Scoreboard board) {
    Timed time = Timed.of(repeats, () -> fit(threads)).time();
    board.timed("Poisson, 23 columns and organisations", time, TARGET, peer.millis("glm: Poisson"));
  }

  private CountAnswer.Fit fit(int threads) {
    return switch (Poisson.fit(asked, new Workers(threads))) {
      case CountAnswer.Fit fit -> fit;
      case CountAnswer.Refused refused -> throw new IllegalStateException(refused.because());
    };
  }

  /// The lines that `survey.R --poisson` compares with its own, without a header.
  String figures(int threads) {
    var text = new StringBuilder();
    for (RateRatio term : fit(threads).terms()) {
      text.append("poisson,absdays,").append(term.column()).append(',');
      text.append(term.estimate()).append(',').append(term.error()).append('\n');
    }
    return text.toString();
  }
}
