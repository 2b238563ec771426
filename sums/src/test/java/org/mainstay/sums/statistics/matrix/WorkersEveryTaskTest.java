package org.mainstay.sums.statistics.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who does which task, in which order, and what happens when one fails.
@Timeout(20)
class WorkersEveryTaskTest {
  @ParameterizedTest
  @CsvSource({"1, 1", "1, 9", "2, 1", "64, 1"})
  void alone_or_with_one_task_the_caller_does_everything_in_order(int threads, int tasks) {
    List<Integer> done = new ArrayList<>();
    Set<Thread> who = ConcurrentHashMap.newKeySet();

    new Workers(threads)
        .run(
            tasks,
            i -> {
              done.add(i);
              who.add(Thread.currentThread());
            });

    assertThat(done).containsExactlyElementsOf(IntStream.range(0, tasks).boxed().toList());
    assertThat(who).containsExactly(Thread.currentThread());
  }

  @ParameterizedTest
  @CsvSource({"2, 2", "3, 3", "8, 8", "5, 3", "3, 20"})
  void as_many_work_together_as_there_are_threads_or_tasks(int threads, int tasks) {
    int together = Math.min(threads, tasks);
    var barrier = new CyclicBarrier(together);
    Set<Thread> who = ConcurrentHashMap.newKeySet();

    new Workers(threads)
        .run(
            tasks,
            i -> {
              if (i < together) {
                met(barrier);
                who.add(Thread.currentThread());
              }
            });

    assertThat(who).hasSize(together).contains(Thread.currentThread());
  }

  @ParameterizedTest
  @CsvSource({"2, 100", "4, 100", "16, 40", "200, 500"})
  void never_more_work_than_there_are_threads(int threads, int tasks) {
    var now = new AtomicInteger();
    var most = new AtomicInteger();

    new Workers(threads)
        .run(
            tasks,
            i -> {
              most.accumulateAndGet(now.incrementAndGet(), Math::max);
              now.decrementAndGet();
            });

    assertThat(most.get()).isBetween(1, threads);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8, 256})
  void places_filled_by_anybody_hold_the_same(int threads) {
    long[] squares = new long[1000];

    new Workers(threads).run(1000, i -> squares[i] = (long) i * i);

    assertThat(squares)
        .containsExactly(IntStream.range(0, 1000).mapToLong(i -> (long) i * i).toArray());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void all_is_done_when_the_run_returns(int threads) {
    var done = new AtomicInteger();

    new Workers(threads).run(200, i -> done.incrementAndGet());

    assertThat(done.get()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5})
  void alone_a_failure_leaves_the_later_tasks_undone(int failing) {
    List<Integer> begun = new ArrayList<>();

    assertThatThrownBy(() -> new Workers(1).run(9, i -> failed(i, failing, begun)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("task " + failing);
    assertThat(begun).hasSize(failing + 1);
  }

  private static void failed(int task, int failing, List<Integer> begun) {
    begun.add(task);
    if (task == failing) {
      throw new IllegalStateException("task " + task);
    }
  }

  @Test
  void after_a_failure_helpers_begin_nothing_more() {
    int tasks = 1_000_000;
    var begun = new AtomicInteger();
    var failed = new CountDownLatch(1);

    assertThatThrownBy(
            () ->
                new Workers(2)
                    .run(
                        tasks,
                        i -> {
                          begun.incrementAndGet();
                          if (i == 0) {
                            failed.countDown();
                            throw new IllegalStateException("first");
                          }
                          awaited(failed);
                        }))
        .hasMessage("first");
    assertThat(begun.get()).isLessThan(tasks);
  }

  @Test
  void a_failure_is_thrown_only_when_the_others_have_ended_their_tasks() {
    var both = new CyclicBarrier(2);
    var failing = new CountDownLatch(1);
    var ended = new AtomicInteger();

    assertThatThrownBy(
            () ->
                new Workers(2)
                    .run(
                        2,
                        i -> {
                          met(both);
                          if (i == 0) {
                            failing.countDown();
                            throw new IllegalStateException("first");
                          }
                          awaited(failing);
                          ended.incrementAndGet();
                        }))
        .hasMessage("first");
    assertThat(ended.get()).isEqualTo(1);
  }

  @Test
  void of_two_failures_one_is_thrown_as_it_is() {
    var both = new CyclicBarrier(2);

    assertThatThrownBy(
            () ->
                new Workers(2)
                    .run(
                        2,
                        i -> {
                          met(both);
                          throw new IllegalArgumentException("task " + i);
                        }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching("task [01]");
  }

  @Test
  void after_a_failure_the_same_workers_work_again() {
    var workers = new Workers(3);
    var done = new AtomicInteger();
    assertThatThrownBy(
            () ->
                workers.run(
                    5,
                    i -> {
                      throw new IllegalStateException("broken");
                    }))
        .hasMessage("broken");

    workers.run(5, i -> done.incrementAndGet());

    assertThat(done.get()).isEqualTo(5);
  }

  @Test
  void a_task_may_ask_workers_itself() {
    var done = new AtomicInteger();

    new Workers(2).run(3, i -> new Workers(2).run(4, j -> done.incrementAndGet()));

    assertThat(done.get()).isEqualTo(12);
  }

  @Test
  void helpers_do_not_keep_the_house_from_closing() {
    Set<Boolean> daemons = ConcurrentHashMap.newKeySet();
    var both = new CyclicBarrier(2);
    Thread caller = Thread.currentThread();

    new Workers(2)
        .run(
            2,
            i -> {
              met(both);
              if (!Thread.currentThread().equals(caller)) {
                daemons.add(Thread.currentThread().isDaemon());
              }
            });

    assertThat(daemons).containsExactly(true);
  }

  @ParameterizedTest
  @ValueSource(ints = {-5, -1, 0})
  void no_tasks_are_done_at_once(int tasks) {
    var done = new AtomicInteger();

    new Workers(4).run(tasks, i -> done.incrementAndGet());

    assertThat(done.get()).isZero();
  }

  @Test
  void workers_are_equal_when_they_are_as_many() {
    assertThat(new Workers(3)).isEqualTo(new Workers(3)).isNotEqualTo(new Workers(4));
    assertThat(new Workers(3).threads()).isEqualTo(3);
    assertThat(new Workers(1).threads()).isEqualTo(1);
    assertThat(new Workers(256).threads()).isEqualTo(Workers.THREADS_MAX);
  }

  @Test
  void a_caller_nobody_interrupted_is_not_interrupted_afterwards() {
    new Workers(2).run(10, i -> {});

    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  private static void met(CyclicBarrier barrier) {
    try {
      barrier.await(10, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException(e);
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
