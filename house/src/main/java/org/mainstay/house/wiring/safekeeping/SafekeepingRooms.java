package org.mainstay.house.wiring.safekeeping;

import com.google.crypto.tink.Aead;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.mainstay.house.backup.Erased;
import org.mainstay.house.backup.Health;
import org.mainstay.house.database.Database;
import org.mainstay.house.jobs.Job;
import org.mainstay.house.keys.KeyFolder;
import org.mainstay.inside.team.backups.BackupPages;
import org.mainstay.inside.team.backups.BackupView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The nightly backup, its weekly trial, and the list of the erased.
@Configuration(proxyBeanMethods = false)
public class SafekeepingRooms {
  private static final Logger LOG = LoggerFactory.getLogger(SafekeepingRooms.class);
  private static final Duration LIST_PAUSE = Duration.ofSeconds(2);
  private static final Duration NEVER = Duration.ofDays(36_500);

  @Bean
  Erased erased(Safekeeping safekeeping, Database database, KeyFolder keys) {
    return safekeeping.erased(database, keys);
  }

  @Bean
  BackupPages backupPages(Safekeeping safekeeping, Clock clock) {
    var health = new Health(safekeeping.settings(), clock.getZone());
    return new BackupPages(
        () ->
            health.at(clock.instant()).stream()
                .map(line -> new BackupView.Line(line.about(), line.isWell(), line.words()))
                .toList());
  }

  @Bean
  Job listErased(Erased erased) {
    return Job.every(LIST_PAUSE, "list-erased", erased::writeDown);
  }

  @Bean
  Job backUp(
      Safekeeping safekeeping, Database database, Erased erased, Aead kek, SecureRandom random) {
    return safekeeping
        .settings()
        .at()
        .map(
            (LocalTime at) ->
                Job.daily(
                    at,
                    "back-up",
                    () -> {
                      var made =
                          safekeeping.backup(
                              database, java.util.Optional.empty(), random, ignored -> {});
                      erased.writeDown();
                      LOG.info("A backup of {} rows was made", made.made().rows());
                      if (safekeeping.isProofDue()) {
                        safekeeping
                            .prove(kek, random, ignored -> {})
                            .ifPresent(
                                it -> LOG.info("It was restored on trial: {}", it.isProven()));
                      }
                    }))
        .orElseGet(() -> Job.every(NEVER, "back-up-never", () -> {}));
  }
}
