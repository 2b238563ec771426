package org.mainstay.sums.statistics.matrix;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/// A fixed number of threads that share a numbered list of tasks.
///
/// Each task writes only to its own place, so results are the same for any number of threads.
public record Workers(int threads) {
  /// The most threads anybody may ask for.
  public static final int THREADS_MAX = 256;

  public Workers {
    if (threads < 1 || threads > THREADS_MAX) {
      throw new IllegalArgumentException("threads must be 1.." + THREADS_MAX + ", got " + threads);
    }
  }

  /// Runs the tasks 0..tasks-1, lowest first, and returns when all are done.
  ///
  /// The first failure of a task is thrown here; what was not begun by then is left undone.
  public void run(int tasks, IntConsumer task) {
    int helpers = Math.min(threads, tasks) - 1;
    if (helpers <= 0) {
      for (int i = 0; i < tasks; i++) {
        task.accept(i);
      }
      return;
    }
    var next = new AtomicInteger();
    var failures = new ConcurrentLinkedQueue<Throwable>();
    Runnable share = () -> share(next, tasks, task, failures);
    var started = new Thread[helpers];
    for (int h = 0; h < helpers; h++) {
      started[h] = Thread.ofPlatform().daemon().start(share);
    }
    share.run();
    for (Thread helper : started) {
      joined(helper);
    }
    for (Throwable failure : failures) {
      if (failure instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) failure;
    }
  }

  private static void share(
      AtomicInteger next, int tasks, IntConsumer task, Queue<Throwable> failures) {
    try {
      for (int i = next.getAndIncrement(); i < tasks; i = next.getAndIncrement()) {
        task.accept(i);
      }
    } catch (RuntimeException | Error failure) {
      failures.add(failure);
      next.set(tasks);
    }
  }

  private static void joined(Thread helper) {
    boolean interrupted = false;
    while (true) {
      try {
        helper.join();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
