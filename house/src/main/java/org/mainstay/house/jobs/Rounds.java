package org.mainstay.house.jobs;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Does the jobs of a process that has no table of jobs, by the clock alone.
///
/// Nothing keeps two machines from doing the same job at once: only for jobs that may be done
/// twice.
public final class Rounds implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);
  private static final Duration STOP_MAX = Duration.ofSeconds(2);

  private final Map<Job, Instant> due = new LinkedHashMap<>();
  private final InstantSource clock;
  private final ZoneId zone;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("rounds").daemon().factory());
  private volatile boolean running;

  /// @param zone whose clock the hub lives by
  public Rounds(List<Job> jobs, InstantSource clock, ZoneId zone) {
    this.clock = clock;
    this.zone = zone;
    var now = clock.instant();
    jobs.forEach(job -> due.put(job, first(job.when(), now)));
  }

  private Instant first(Job.When when, Instant now) {
    return switch (when) {
      case Job.When.Every ignored -> now;
      case Job.When.Daily daily -> next(daily, now);
    };
  }

  private Instant next(Job.When when, Instant ended) {
    return switch (when) {
      case Job.When.Every(var pause) -> ended.plus(pause);
      case Job.When.Daily(var at) -> {
        var today = ended.atZone(zone).with(at);
        yield (today.toInstant().isAfter(ended) ? today : today.plusDays(1)).toInstant();
      }
    };
  }

  /// Does whatever is due now; a job that fails is tried again when it is due again.
  void round() {
    for (var entry : due.entrySet()) {
      if (!clock.instant().isBefore(entry.getValue())) {
        done(entry.getKey());
        entry.setValue(next(entry.getKey().when(), clock.instant()));
      }
    }
  }

  private static void done(Job job) {
    try {
      job.work().run();
    } catch (RuntimeException e) {
      // Its message may hold words; its kind does not.
      LOG.warn("MAINSTAY-JOBS-001: {} was not done: {}", job.name(), e.getClass().getName());
    }
  }

  /// Begins to look at the clock.
  @Override
  public void start() {
    var _ =
        thread.scheduleWithFixedDelay(
            this::round, 0, BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
    running = true;
  }

  /// Lets what runs come to its end, and starts nothing more.
  @Override
  public void stop() {
    running = false;
    thread.shutdown();
    try {
      if (!thread.awaitTermination(STOP_MAX.toMillis(), TimeUnit.MILLISECONDS)) {
        thread.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
