package org.mainstay.house.jobs;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mainstay.proof.Eventually;
import org.mainstay.proof.TestDatabase;

class JobsTest {
  private static final TestDatabase DATABASE = TestDatabase.fresh();

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @Test
  void a_job_whose_process_was_killed_is_taken_up_again() {
    DATABASE.asAdmin(
        """
        insert into house_jobs.scheduled_tasks
               (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
        values ('take-in', 'recurring', now() - interval '2 minutes', true, 'house',
                now() - interval '2 minutes', 1)
        """);
    var done = new AtomicInteger();
    var jobs =
        new Jobs(
            DATABASE.inside(),
            List.of(Job.every(Duration.ofHours(1), "take-in", done::incrementAndGet)),
            ZoneId.of("Europe/London"));
    jobs.start();
    try {
      Eventually.holds(Duration.ofSeconds(40), "it is done", () -> done.get() == 1);
    } finally {
      jobs.stop();
    }
  }
}
