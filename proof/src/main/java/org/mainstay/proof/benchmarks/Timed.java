package org.mainstay.proof.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.Supplier;

/// How long a piece of work takes once it is warm: on the wall, and of the processors, as the
/// wall's time doubles when somebody else is at work.
///
/// @param first the very first time, compilation included, in milliseconds as all here
/// @param least the shortest of the timed runs
/// @param median the middle one
/// @param processors the median of what all processors together spent on it, not a number where
///   that is another process's
record Timed(double first, double least, double median, double processors) {
  private static final double NANOS_IN_MILLI = 1e6;

  /// What was worked out last, and how long it took.
  record Of<T>(T result, Timed time) {}

  /// Does the work once, half as often again to warm up, and then with the clock running.
  static <T> Of<T> of(int repeats, Supplier<T> work) {
    long began = System.nanoTime();
    T result = work.get();
    double first = (System.nanoTime() - began) / NANOS_IN_MILLI;
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
    return new Of<>(result, new Timed(first, wall[0], wall[repeats / 2], processors[repeats / 2]));
  }
}
