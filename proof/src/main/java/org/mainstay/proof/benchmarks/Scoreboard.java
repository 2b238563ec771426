package org.mainstay.proof.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// What was measured in one run: our time beside the target and beside the peer's.
final class Scoreboard {
  private final List<String> lines = new ArrayList<>();
  private final PrintStream out;
  private int missed;
  private boolean agrees = true;

  Scoreboard(PrintStream out) {
    this.out = out;
  }

  PrintStream out() {
    return out;
  }

  /// Writes down a time that has a target.
  ///
  /// @param target in milliseconds, not a number where none was set
  /// @param peer the peer's milliseconds, when there is one
  void timed(String what, Timed time, double target, OptionalDouble peer) {
    boolean missed = time.median() > target;
    this.missed += missed ? 1 : 0;
    String verdict = missed ? "MISSED" : Double.isNaN(target) ? "" : "held";
    String beside =
        peer.isPresent()
            ? String.format(
                Locale.ROOT, "%9.0f %7.0f", peer.getAsDouble(), peer.getAsDouble() / time.median())
            : String.format(Locale.ROOT, "%9s %7s", "-", "-");
    String processors =
        Double.isNaN(time.processors())
            ? "-"
            : String.format(Locale.ROOT, "%.1f", time.processors());
    lines.add(
        String.format(
            Locale.ROOT,
            "%-48s %8.0f %8.1f %8.1f %8s %8s %-6s %s",
            what,
            time.first(),
            time.least(),
            time.median(),
            processors,
            Double.isNaN(target) ? "-" : String.format(Locale.ROOT, "%.0f", target),
            verdict,
            beside));
    out.println(lines.getLast());
  }

  /// Writes down whether the peer found the same figures.
  void compared(Peer peer) {
    agrees &= peer.agrees();
  }

  /// Prints all that was measured.
  ///
  /// @return whether every figure agreed; a target that was missed is printed, not failed, as
  ///   machines differ
  boolean close() {
    out.println();
    out.println(
        String.format(
            Locale.ROOT,
            "%-48s %8s %8s %8s %8s %8s %-6s %9s %7s",
            "milliseconds",
            "first",
            "least",
            "median",
            "cpu",
            "target",
            "",
            "R",
            "R/ours"));
    lines.forEach(out::println);
    out.println(missed + " targets missed; figures " + (agrees ? "agree" : "DIFFER"));
    return agrees;
  }
}
