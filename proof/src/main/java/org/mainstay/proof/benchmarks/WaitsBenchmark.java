package org.mainstay.proof.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.mainstay.sums.statistics.survival.Counted;
import org.mainstay.sums.statistics.survival.Curve;
import org.mainstay.sums.statistics.survival.DayCounts;

/// Kaplan–Meier curves of a million waits in hundreds of groups, beside R's survival.
///
/// The data are those of `SyntheticData.java waits`, groups from 1. Reading them is not counted.
final class WaitsBenchmark {
  private static final double TARGET = 5;
  private static final int LAST_DAY = 400;
  private static final int[] AT = {42, 126};

  private final int[] days;
  private final int[] end;
  private final int[] group;

  WaitsBenchmark(Path data) throws IOException {
    days = Generated.ints(data.resolve("time.i32"));
    end = Generated.ints(data.resolve("event.i32"));
    group = Generated.ints(data.resolve("group.i32"));
  }

  /// Times the curves, beside R's by group.
  void run(int threads, int repeats, Peer peer, Scoreboard board) {
    int groups = groups();
    String what =
        String.format(Locale.ROOT, "Kaplan-Meier, %,d waits, %d groups", days.length, groups);
    Timed time =
        Timed.of(repeats, () -> Curve.all(counts(groups + 1, group, threads), threads)).time();
    board.timed(what, time, TARGET, peer.millis("survival: Kaplan-Meier by group"));
    int[] one = new int[days.length];
    Timed single = Timed.of(repeats, () -> Curve.of(counts(1, one, threads), 0)).time();
    board.timed(
        "Kaplan-Meier, one curve", single, TARGET, peer.millis("survival: Kaplan-Meier, one"));
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

  /// The file that `waits.R` compares with its own figures.
  String figures(int threads) {
    var text = new StringBuilder("group,day,survival,std_error\n");
    Curve[] curves = Curve.all(counts(groups() + 1, group, threads), threads);
    for (int of = 1; of < curves.length; of++) {
      append(text, Integer.toString(of), curves[of]);
    }
    append(text, "all", Curve.of(counts(1, new int[days.length], threads), 0));
    return text.toString();
  }

  private static void append(StringBuilder text, String name, Curve curve) {
    for (int day : AT) {
      var point = curve.at(day);
      text.append(name).append(',').append(day).append(',');
      text.append(point.survival()).append(',').append(point.se()).append('\n');
    }
  }
}
