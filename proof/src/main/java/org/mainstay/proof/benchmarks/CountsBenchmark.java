package org.mainstay.proof.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
public final class CountsBenchmark {
  private final CountDesign asked;

  private CountsBenchmark(Path data) throws IOException {
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

  /// Times the fit on one thread and on several, and writes `poisson.csv` with its figures.
  ///
  /// @param scripts the folder with `SyntheticData.java` and `survey.R`
  /// @param data the folder with the columns, made when they are not there
  /// @param threads the most to use
  /// @param repeats timed runs, the median of which is printed
  public static void run(Path scripts, Path data, int threads, int repeats, PrintStream out)
      throws IOException, InterruptedException {
    Generated.into(scripts, data, "org.i32", List.of("survey"), out);
    var benchmark = new CountsBenchmark(data);
    for (int t : threads == 1 ? new int[] {1} : new int[] {1, threads}) {
      String what =
          String.format(
              Locale.ROOT, "Poisson, %,d rows, %d threads", benchmark.asked.design().rows(), t);
      Timed.print(what, repeats, out, () -> benchmark.fit(t));
    }
    Files.writeString(data.resolve("poisson.csv"), benchmark.figures(threads));
  }

  private CountAnswer.Fit fit(int threads) {
    return switch (Poisson.fit(asked, new Workers(threads))) {
      case CountAnswer.Fit fit -> fit;
      case CountAnswer.Refused refused -> throw new IllegalStateException(refused.because());
    };
  }

  /// Lines for the file that `survey.R --poisson --product` compares with its own figures.
  private String figures(int threads) {
    var text = new StringBuilder("model,outcome,term,estimate,std_error\n");
    for (RateRatio term : fit(threads).terms()) {
      text.append("poisson,absdays,").append(term.column()).append(',');
      text.append(term.estimate()).append(',').append(term.error()).append('\n');
    }
    return text.toString();
  }
}
