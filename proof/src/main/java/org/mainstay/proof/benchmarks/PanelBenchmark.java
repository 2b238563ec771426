package org.mainstay.proof.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
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

/// Eighteen million rows of staff followed over waves who move between trusts, beside R with
/// collapse.
///
/// The data are those of `SyntheticData.java panel`, sorted by person. Timed from columns in
/// memory: levels, both readings of the rows, errors and tests. Reading the files is not counted.
public final class PanelBenchmark {
  private final Column outcome;
  private final List<Column> columns;
  private final Factor person;
  private final Factor wave;
  private final Factor trust;

  private PanelBenchmark(Path data) throws IOException {
    outcome = column(data, "y");
    columns = List.of(column(data, "t"), column(data, "x1"), column(data, "x2"));
    person = Factor.of("person", Generated.ints(data.resolve("pid.i32")));
    wave = Factor.of("wave", Generated.ints(data.resolve("wave.i32")));
    trust = Factor.of("trust", Generated.ints(data.resolve("trust.i32")));
  }

  private static Column column(Path data, String name) throws IOException {
    return Column.of(name, Generated.doubles(data.resolve(name + ".f64")));
  }

  /// Times three sets of effects on one thread and on several.
  ///
  /// @param scripts the folder with `SyntheticData.java` and `panel.R`
  /// @param data the folder with the columns, made when they are not there
  /// @param threads the most to use
  /// @param repeats timed runs, the median of which is printed
  public static void run(Path scripts, Path data, int threads, int repeats, PrintStream out)
      throws IOException, InterruptedException {
    Generated.into(scripts, data, "pid.i32", List.of("panel"), out);
    new PanelBenchmark(data).time(threads, repeats, out);
  }

  /// Fits a panel small enough for R to finish, has `panel.R` do the same, and compares.
  ///
  /// @param staff how many people, each in up to twelve waves
  /// @return whether R agrees; also yes where R is not installed, which is said
  public static boolean beside(Path scripts, Path data, int staff, int threads, PrintStream out)
      throws IOException, InterruptedException {
    List<String> words = List.of("panel", "--staff", Integer.toString(staff));
    Generated.into(scripts, data, "pid.i32", words, out);
    var benchmark = new PanelBenchmark(data);
    benchmark.time(threads, 5, out);
    Path ours = Files.writeString(data.resolve("product.csv"), benchmark.figures(threads));
    try {
      Process r =
          new ProcessBuilder(
                  "Rscript",
                  scripts.resolve("panel.R").toString(),
                  data.toString(),
                  data.resolve("r.csv").toString(),
                  "--product",
                  ours.toString())
              .redirectErrorStream(true)
              .start();
      r.getInputStream().transferTo(out);
      return r.waitFor() == 0;
    } catch (IOException _) {
      out.println("Rscript is not installed: nothing to compare with");
      return true;
    }
  }

  private List<List<Factor>> effects() {
    return List.of(List.of(trust, wave), List.of(person, wave), List.of(person, wave, trust));
  }

  private PanelAnswer.Fit fit(List<Factor> effects, int threads) {
    return switch (Panel.fit(Design.of(outcome, columns, effects, trust), new Workers(threads))) {
      case PanelAnswer.Fit fit -> fit;
      case PanelAnswer.Refused refused -> throw new IllegalStateException(refused.because());
    };
  }

  private void time(int threads, int repeats, PrintStream out) {
    for (List<Factor> effects : effects()) {
      for (int t : threads == 1 ? new int[] {1} : new int[] {1, threads}) {
        String what =
            String.format(
                Locale.ROOT, "%s, %,d rows, %d threads", named(effects), outcome.rows(), t);
        Timed.print(what, repeats, out, () -> fit(effects, t));
      }
    }
  }

  private static String named(List<Factor> effects) {
    return String.join("+", effects.stream().map(Factor::name).toList());
  }

  private String figures(int threads) {
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
