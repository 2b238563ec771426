package org.mainstay.sums.statistics.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each task is done once, whoever does it.
class WorkersTest {
  @ParameterizedTest
  @CsvSource({"1, 0", "1, 7", "2, 1", "2, 1000", "5, 3", "256, 300", "3, 0"})
  void each_task_is_done_once(int threads, int tasks) {
    var done = new AtomicIntegerArray(Math.max(tasks, 1));

    new Workers(threads).run(tasks, done::incrementAndGet);

    for (int i = 0; i < tasks; i++) {
      assertThat(done.get(i)).as("task %d", i).isEqualTo(1);
    }
    if (tasks == 0) {
      assertThat(done.get(0)).isZero();
    }
  }

  @Test
  void two_workers_work_at_the_same_time() {
    var both = new CountDownLatch(2);

    new Workers(2)
        .run(
            2,
            i -> {
              both.countDown();
              awaited(both);
            });

    assertThat(both.getCount()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void a_task_that_fails_fails_the_run(int threads) {
    assertThatThrownBy(
            () ->
                new Workers(threads)
                    .run(
                        20,
                        i -> {
                          if (i == 3) {
                            throw new IllegalArgumentException("row 3");
                          }
                        }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("row 3");
  }

  @Test
  void an_error_in_a_helper_is_thrown_as_itself() {
    var both = new CountDownLatch(2);

    assertThatThrownBy(
            () ->
                new Workers(2)
                    .run(
                        2,
                        i -> {
                          both.countDown();
                          awaited(both);
                          throw new AssertionError("broken");
                        }))
        .isInstanceOf(AssertionError.class)
        .hasMessage("broken");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 257})
  void too_few_or_too_many_threads_are_refused(int threads) {
    assertThatThrownBy(() -> new Workers(threads))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("threads must be 1..256, got " + threads);
  }

  @Test
  void an_interrupted_caller_waits_for_the_work_and_stays_interrupted() {
    var done = new AtomicIntegerArray(50);
    Thread.currentThread().interrupt();

    new Workers(3).run(50, done::incrementAndGet);

    assertThat(Thread.interrupted()).isTrue();
    for (int i = 0; i < 50; i++) {
      assertThat(done.get(i)).isEqualTo(1);
    }
  }

  private static void awaited(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
