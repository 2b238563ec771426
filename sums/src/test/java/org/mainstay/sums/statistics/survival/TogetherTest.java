package org.mainstay.sums.statistics.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/// Work done at once is done when it is said to be done.
class TogetherTest {
  @Test
  void every_part_is_done_the_first_in_this_thread() {
    var done = new ConcurrentHashMap<Integer, Thread>();
    var all = new CountDownLatch(3);
    Runnable[] parts = new Runnable[3];
    for (int i = 0; i < 3; i++) {
      int part = i;
      parts[i] =
          () -> {
            all.countDown();
            waitFor(all);
            done.put(part, Thread.currentThread());
          };
    }

    Together.run(parts);

    assertThat(done).containsOnlyKeys(0, 1, 2).containsEntry(0, Thread.currentThread());
    assertThat(done.values()).doesNotHaveDuplicates();
  }

  @Test
  void a_request_to_stop_is_kept_for_the_caller() {
    Thread.currentThread().interrupt();
    var done = new ConcurrentHashMap<Integer, Boolean>();

    Together.run(() -> done.put(0, true), () -> done.put(1, true));

    assertThat(done).containsOnlyKeys(0, 1);
    assertThat(Thread.interrupted()).isTrue();
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
