package org.mainstay.house.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;

/// Does the house's jobs at their times, through the database, so that none is done twice at once.
public final class Jobs implements SmartLifecycle {
  private static final String TABLE = "house_jobs.scheduled_tasks";
  private static final int THREADS = 2;

  /// A job whose process was killed is taken up again a minute later.
  private static final Duration HEARTBEAT = Duration.ofSeconds(10);

  private static final int HEARTBEATS_MISSED_MAX = 6;

  private final Scheduler scheduler;
  private volatile boolean running;

  /// @param inside the inside's own connections
  /// @param zone whose clock the hub lives by
  public Jobs(DataSource inside, List<Job> jobs, ZoneId zone) {
    List<RecurringTask<?>> tasks =
        jobs.stream().<RecurringTask<?>>map(job -> task(job, zone)).toList();
    this.scheduler =
        Scheduler.create(inside)
            .startTasks(tasks)
            .tableName(TABLE)
            .threads(THREADS)
            .pollingInterval(Duration.ofSeconds(2))
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(HEARTBEATS_MISSED_MAX)
            .shutdownMaxWait(Duration.ofSeconds(2))
            .schedulerName(() -> "house")
            .build();
  }

  private static RecurringTask<Void> task(Job job, ZoneId zone) {
    return Tasks.recurring(job.name(), schedule(job.when(), zone))
        .execute((_, _) -> job.work().run());
  }

  private static Schedule schedule(Job.When when, ZoneId zone) {
    return switch (when) {
      case Job.When.Every(var pause) -> FixedDelay.of(pause);
      case Job.When.Daily(var at) -> new Daily(zone, at);
    };
  }

  /// Begins, once everything the jobs need stands.
  @Override
  public void start() {
    scheduler.start();
    running = true;
  }

  /// Lets what runs come to its end, and starts nothing more.
  @Override
  public void stop() {
    scheduler.stop();
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
