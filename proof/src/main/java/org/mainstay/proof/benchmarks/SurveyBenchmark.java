package org.mainstay.proof.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.mainstay.sums.statistics.matrix.Workers;
import org.mainstay.sums.statistics.regression.Correction;
import org.mainstay.sums.statistics.regression.ErrorType;
import org.mainstay.sums.statistics.regression.Family;
import org.mainstay.sums.statistics.regression.Result;
import org.mainstay.sums.statistics.regression.Setting;
import org.mainstay.sums.statistics.regression.Study;
import org.mainstay.sums.statistics.regression.bootstrap.Draws;
import org.mainstay.sums.statistics.regression.fit.Convention;
import org.mainstay.sums.statistics.regression.fit.TogetherFit;
import org.mainstay.sums.statistics.regression.gram.Column;
import org.mainstay.sums.statistics.regression.gram.GroupedRows;
import org.mainstay.sums.statistics.regression.gram.Passes;

/// Ninety programmes with four outcomes in 233 organisations, beside R doing the same.
///
/// The data are those of `SyntheticData.java survey`. Timed from columns in memory: the first look
/// at them, all sums, estimates, errors, tests and corrections. Reading the files is not counted.
final class SurveyBenchmark {
  private static final String NOT_AN_OUTCOME = "absdays";
  private static final double SINGLES = 30;
  private static final double TOGETHER = 50;
  private static final double EVERYTHING = 1000;
  private static final int DRAWS = 999;

  private final List<Column> covariates = new ArrayList<>();
  private final List<Column> treatments = new ArrayList<>();
  private final List<Column> outcomes = new ArrayList<>();
  private final int[] organisations;

  SurveyBenchmark(Path data) throws IOException {
    List<String> lines = Files.readAllLines(data.resolve("columns.txt"));
    for (String name : lines.get(0).split(" ", -1)) {
      covariates.add(Column.of(name, Generated.doubles(data.resolve("x_" + name + ".f64"))));
    }
    for (int t = 1; t <= Integer.parseInt(lines.get(1)); t++) {
      String two = String.format(Locale.ROOT, "%02d", t);
      treatments.add(Column.of("t" + two, Generated.doubles(data.resolve("t_" + two + ".f64"))));
    }
    for (String name : lines.get(2).split(" ", -1)) {
      if (!name.equals(NOT_AN_OUTCOME)) {
        outcomes.add(Column.of(name, Generated.doubles(data.resolve("y_" + name + ".f64"))));
      }
    }
    organisations = Generated.ints(data.resolve("org.i32"));
  }

  /// Times the study three ways, beside R.
  void run(int threads, int repeats, Peer peer, Scoreboard board) {
    int all = treatments.size() * outcomes.size();
    var usual = Setting.usual(1, threads);
    board.timed(
        all + " regressions with cluster errors",
        time(usual, repeats),
        SINGLES,
        peer.millis("collapse: " + all));
    board.timed(
        "joint model, all programmes together",
        time(usual.together(), repeats),
        TOGETHER,
        peer.millis("collapse: joint"));
    var everything =
        usual
            .with(ErrorType.CR1, ErrorType.CR3, ErrorType.WILD)
            .correcting(Family.EACH_OUTCOME, Correction.values())
            .drawing(new Setting.WildDraws(DRAWS, 1, Draws.Kind.RADEMACHER, false));
    board.timed(
        "the same with CR3, 999 wild draws, Romano-Wolf",
        time(everything, repeats / 2 + 1),
        EVERYTHING,
        OptionalDouble.empty());
  }

  private Timed time(Setting setting, int repeats) {
    return Timed.of(repeats, () -> study(setting)).time();
  }

  private List<Result> study(Setting setting) {
    return Study.of(new GroupedRows(outcomes, treatments, covariates, organisations), setting);
  }

  /// The lines that `survey.R` compares with its own, without a header.
  String figures(int threads) {
    var text = new StringBuilder();
    append(text, "single", study(Setting.usual(1, threads)));
    append(text, "joint", study(Setting.usual(1, threads).together()));
    appendCovariates(text, new Workers(threads));
    return text.toString();
  }

  private static void append(StringBuilder text, String model, List<Result> results) {
    for (Result result : results) {
      if (result instanceof Result.Estimated found) {
        text.append(model).append(',').append(found.outcome()).append(',');
        text.append(found.treatment()).append(',').append(found.value()).append(',');
        text.append(found.inferences().getFirst().error()).append('\n');
      }
    }
  }

  /// The covariates of the joint model, which R prints too.
  private void appendCovariates(StringBuilder text, Workers workers) {
    var rows = new GroupedRows(outcomes, treatments, covariates, organisations);
    var fit = TogetherFit.of(Passes.over(rows, true, false, workers).getFirst().sums(), workers);
    double root = Math.sqrt(fit.freedom(Convention.NESTED).factor());
    for (int y = 0; y < outcomes.size(); y++) {
      for (int j = 0; j < covariates.size(); j++) {
        text.append("joint,").append(outcomes.get(y).name()).append(',');
        text.append(covariates.get(j).name()).append(',').append(fit.covariateSlope(j, y));
        text.append(',').append(root * fit.covariatePlainError(j, y)).append('\n');
      }
    }
  }
}
