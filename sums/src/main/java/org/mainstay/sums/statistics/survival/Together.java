package org.mainstay.sums.statistics.survival;

/// Work that is done at once, the first part in the thread that asks.
final class Together {
  private Together() {}

  static void run(Runnable... parts) {
    var others = new Thread[parts.length - 1];
    for (int i = 0; i < others.length; i++) {
      others[i] = Thread.ofPlatform().start(parts[i + 1]);
    }
    parts[0].run();
    for (Thread other : others) {
      joined(other);
    }
  }

  private static void joined(Thread other) {
    boolean stopped = false;
    while (other.isAlive()) {
      try {
        other.join();
      } catch (InterruptedException _) {
        stopped = true;
      }
    }
    if (stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
