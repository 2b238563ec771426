package org.mainstay.proof.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.regex.Pattern;
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
public final class SurveyBenchmark {
  private static final double NANOS_IN_MILLI = 1e6;
  private static final double MILLIS = 1000;
  private static final String NOT_AN_OUTCOME = "absdays";
  private static final Pattern PEER =
      Pattern.compile("^collapse: (\\d+ regressions|joint).*wall min [\\d.]+ median ([\\d.]+)");

  private final List<Column> covariates = new ArrayList<>();
  private final List<Column> treatments = new ArrayList<>();
  private final List<Column> outcomes = new ArrayList<>();
  private final int[] organisations;

  private SurveyBenchmark(Path data) throws IOException {
    List<String> lines = Files.readAllLines(data.resolve("columns.txt"));
    for (String name : lines.get(0).split(" ", -1)) {
      covariates.add(Column.of(name, doubles(data.resolve("x_" + name + ".f64"))));
    }
    for (int t = 1; t <= Integer.parseInt(lines.get(1)); t++) {
      String two = String.format(Locale.ROOT, "%02d", t);
      treatments.add(Column.of("t" + two, doubles(data.resolve("t_" + two + ".f64"))));
    }
    for (String name : lines.get(2).split(" ", -1)) {
      if (!name.equals(NOT_AN_OUTCOME)) {
        outcomes.add(Column.of(name, doubles(data.resolve("y_" + name + ".f64"))));
      }
    }
    organisations = ints(data.resolve("org.i32"));
  }

  /// Times the study three ways on one thread and on several, then has `survey.R` time and check
  /// it.
  ///
  /// @param scripts the folder with `survey.R`
  /// @param data the folder with the columns; `product.csv` and `r.csv` are written there
  /// @param threads the most to use
  /// @param repeats timed runs, the median of which is printed
  /// @return whether R agrees; also yes where R is not installed, which is said
  public static boolean run(Path scripts, Path data, int threads, int repeats, PrintStream out)
      throws IOException, InterruptedException {
    var benchmark = new SurveyBenchmark(data);
    for (int t : threads == 1 ? new int[] {1} : new int[] {1, threads}) {
      benchmark.whole(t, repeats, out);
    }
    double singles = benchmark.time("all, one at a time, CR1", single(threads), repeats, out);
    double joint = benchmark.time("all together, CR1", single(threads).together(), repeats, out);
    benchmark.write(data.resolve("product.csv"), threads);
    return beside(scripts, data, new double[] {singles, joint}, out);
  }

  private void whole(int threads, int repeats, PrintStream out) {
    time("all, one at a time, CR1", single(threads), repeats, out);
    time("all together, CR1", single(threads).together(), repeats, out);
    var everything =
        single(threads)
            .with(ErrorType.CR1, ErrorType.CR3, ErrorType.WILD)
            .correcting(Family.EACH_OUTCOME, Correction.values());
    time("CR1, CR3, 999 wild, Romano-Wolf", draws(everything, false), repeats / 4 + 1, out);
    time("the same with wild intervals", draws(everything, true), repeats / 10 + 1, out);
  }

  private static Setting single(int threads) {
    return Setting.usual(1, threads);
  }

  private static Setting draws(Setting setting, boolean intervals) {
    return setting.drawing(new Setting.WildDraws(999, 1, Draws.Kind.RADEMACHER, intervals));
  }

  private List<Result> study(Setting setting) {
    return Study.of(new GroupedRows(outcomes, treatments, covariates, organisations), setting);
  }

  private double time(String what, Setting setting, int repeats, PrintStream out) {
    Supplier<List<Result>> work = () -> study(setting);
    long cold = System.nanoTime();
    int results = work.get().size();
    double first = (System.nanoTime() - cold) / NANOS_IN_MILLI;
    for (int i = 0; i < repeats; i++) {
      results = Math.min(results, work.get().size());
    }
    double[] millis = new double[repeats];
    for (int i = 0; i < repeats; i++) {
      long start = System.nanoTime();
      results = Math.min(results, work.get().size());
      millis[i] = (System.nanoTime() - start) / NANOS_IN_MILLI;
    }
    Arrays.sort(millis);
    out.println(
        String.format(
            Locale.ROOT,
            "%s: %d results, %d threads: first %.0f min %.1f median %.1f ms",
            what,
            results,
            setting.workers().threads(),
            first,
            millis[0],
            millis[repeats / 2]));
    return millis[repeats / 2];
  }

  /// The figures that `survey.R` compares with its own.
  private void write(Path file, int threads) throws IOException {
    var text = new StringBuilder("model,outcome,term,estimate,std_error\n");
    append(text, "single", study(single(threads)));
    append(text, "joint", study(single(threads).together()));
    appendCovariates(text, new Workers(threads));
    Files.writeString(file, text);
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

  private static boolean beside(Path scripts, Path data, double[] ours, PrintStream out)
      throws IOException, InterruptedException {
    var command =
        new ProcessBuilder(
            "Rscript",
            scripts.resolve("survey.R").toString(),
            data.toString(),
            data.resolve("r.csv").toString(),
            "--product",
            data.resolve("product.csv").toString());
    Process r;
    try {
      r = command.redirectErrorStream(true).start();
    } catch (IOException _) {
      out.println("Rscript is not installed: nothing to compare with");
      return true;
    }
    List<String> said = r.inputReader().lines().toList();
    said.forEach(out::println);
    ratio("one at a time", "regressions", said, ours[0], out);
    ratio("together", "joint", said, ours[1], out);
    return r.waitFor() == 0;
  }

  private static void ratio(
      String what, String peer, List<String> said, double ours, PrintStream out) {
    OptionalDouble seconds =
        said.stream()
            .map(PEER::matcher)
            .filter(m -> m.find() && m.group(1).endsWith(peer))
            .mapToDouble(m -> Double.parseDouble(m.group(2)))
            .findFirst();
    if (seconds.isPresent()) {
      out.println(
          String.format(
              Locale.ROOT,
              "%s: R with collapse takes %.0f times as long",
              what,
              MILLIS * seconds.getAsDouble() / ours));
    }
  }

  private static double[] doubles(Path file) throws IOException {
    var bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    double[] doubles = new double[bytes.remaining() / Double.BYTES];
    bytes.asDoubleBuffer().get(doubles);
    return doubles;
  }

  private static int[] ints(Path file) throws IOException {
    var bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    int[] ints = new int[bytes.remaining() / Integer.BYTES];
    bytes.asIntBuffer().get(ints);
    return ints;
  }
}
