package org.mainstay.proof.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.mainstay.sums.statistics.survival.Counted;
import org.mainstay.sums.statistics.survival.Curve;
import org.mainstay.sums.statistics.survival.DayCounts;

/// Kaplan–Meier curves of a million waits in hundreds of groups, beside R's survival.
///
/// The data are those of `SyntheticData.java waits`: `time.i32`, `event.i32`, `group.i32`, groups
/// from 1. Reading them is not counted.
public final class WaitsBenchmark {
  private static final int LAST_DAY = 400;
  private static final int[] AT = {42, 126};
  private static final int WARM_UP = 40;
  private static final double NANOS_IN_MILLI = 1e6;

  private final int[] days;
  private final int[] end;
  private final int[] group;

  private WaitsBenchmark(int[] days, int[] end, int[] group) {
    this.days = days;
    this.end = end;
    this.group = group;
  }

  /// Times the curves on one thread and on several, then has `waits.R` time and check the same.
  ///
  /// @param scripts the folder with `waits.R`
  /// @param data the folder with the three columns; `product.csv` and `r.csv` are written there
  /// @param threads the most to use
  /// @param repeats timed runs, the median of which is printed
  /// @return whether R agrees; also yes where R is not installed, which is said
  public static boolean run(Path scripts, Path data, int threads, int repeats, PrintStream out)
      throws IOException, InterruptedException {
    var benchmark =
        new WaitsBenchmark(
            ints(data.resolve("time.i32")),
            ints(data.resolve("event.i32")),
            ints(data.resolve("group.i32")));
    benchmark.time(1, repeats, out);
    benchmark.time(threads, repeats, out);
    benchmark.write(data.resolve("product.csv"), threads);
    var command =
        new ProcessBuilder(
            "Rscript",
            scripts.resolve("waits.R").toString(),
            data.toString(),
            data.resolve("r.csv").toString(),
            "--product",
            data.resolve("product.csv").toString());
    try {
      Process r = command.redirectErrorStream(true).start();
      r.getInputStream().transferTo(out);
      return r.waitFor() == 0;
    } catch (IOException _) {
      out.println("Rscript is not installed: nothing to compare with");
      return true;
    }
  }

  private void time(int threads, int repeats, PrintStream out) {
    for (int i = 0; i < WARM_UP; i++) {
      curves(threads);
    }
    var nanos = new long[repeats];
    for (int i = 0; i < repeats; i++) {
      long start = System.nanoTime();
      curves(threads);
      nanos[i] = System.nanoTime() - start;
    }
    Arrays.sort(nanos);
    out.println(
        String.format(
            Locale.ROOT,
            "Kaplan-Meier, %,d waits, %d groups, %d threads: min %.2f median %.2f ms",
            days.length,
            groups(),
            threads,
            nanos[0] / NANOS_IN_MILLI,
            nanos[repeats / 2] / NANOS_IN_MILLI));
  }

  private Curve[] curves(int threads) {
    return Curve.all(counts(groups() + 1, group, threads), threads);
  }

  private DayCounts counts(int groups, int[] of, int threads) {
    var shape = new DayCounts.Shape(groups, 1, LAST_DAY);
    return switch (DayCounts.of(shape, of, days, end, threads)) {
      case DayCounts counts -> counts;
      case Counted.Refused refused -> throw new IllegalStateException(refused.why());
    };
  }

  private int groups() {
    return Arrays.stream(group).max().orElse(0);
  }

  /// The figures that `waits.R` compares with its own.
  private void write(Path file, int threads) throws IOException {
    var text = new StringBuilder("group,day,survival,std_error\n");
    Curve[] curves = curves(threads);
    for (int of = 1; of < curves.length; of++) {
      write(text, Integer.toString(of), curves[of]);
    }
    write(text, "all", Curve.of(counts(1, new int[days.length], threads), 0));
    Files.writeString(file, text);
  }

  private static void write(StringBuilder text, String name, Curve curve) {
    for (int day : AT) {
      var point = curve.at(day);
      text.append(name).append(',').append(day).append(',');
      text.append(point.survival()).append(',').append(point.se()).append('\n');
    }
  }

  private static int[] ints(Path file) throws IOException {
    var bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    var ints = new int[bytes.remaining() / Integer.BYTES];
    bytes.asIntBuffer().get(ints);
    return ints;
  }
}
