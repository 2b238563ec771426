package org.mainstay.proof.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;

/// Work done over and over, first to warm up, then with the clock running: on the wall, and of the
/// processors, as the wall's time doubles when somebody else is at work.
final class Timed {
  private static final double NANOS_IN_MILLI = 1e6;

  private Timed() {}

  /// Prints the shortest and the median time; answers the last result.
  static <T> T print(String what, int repeats, PrintStream out, Supplier<T> work) {
    T result = work.get();
    for (int i = 0; i < repeats / 2 + 1; i++) {
      result = work.get();
    }
    var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    double[] wall = new double[repeats];
    double[] processors = new double[repeats];
    for (int i = 0; i < repeats; i++) {
      long used = machine.getProcessCpuTime();
      long start = System.nanoTime();
      result = work.get();
      wall[i] = (System.nanoTime() - start) / NANOS_IN_MILLI;
      processors[i] = (machine.getProcessCpuTime() - used) / NANOS_IN_MILLI;
    }
    Arrays.sort(wall);
    Arrays.sort(processors);
    out.println(
        String.format(
            Locale.ROOT,
            "%s: min %.1f median %.1f ms, processors %.1f ms",
            what,
            wall[0],
            wall[repeats / 2],
            processors[repeats / 2]));
    return result;
  }
}
