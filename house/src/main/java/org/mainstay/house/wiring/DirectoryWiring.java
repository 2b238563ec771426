package org.mainstay.house.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.house.jobs.Job;
import org.mainstay.inside.support.directory.DirectoryPages;
import org.mainstay.inside.trail.Acting;
import org.mainstay.letterbox.window.directory.Deliveries;
import org.mainstay.letterbox.window.directory.Upkeep;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The directory as the team keeps it, and the entries that the handbook gives it.
@Configuration(proxyBeanMethods = false)
@Import(DirectoryPages.class)
class DirectoryWiring {
  private static final Duration A_DAY = Duration.ofDays(1);

  @Bean
  Upkeep upkeep(JdbcClient inside) {
    return new Upkeep(inside);
  }

  @Bean
  Deliveries deliveries(JdbcClient inside) {
    return new Deliveries(inside);
  }

  @Bean
  DirectoryPages.Months freshMonths(Handbook handbook) {
    return new DirectoryPages.Months(handbook.finding().staleMonths());
  }

  @Bean
  Job showHandbookEntries(
      HouseSettings settings,
      Handbook handbook,
      Deliveries deliveries,
      TransactionTemplate insideOnce,
      Clock clock) {
    Path folder = settings.places().handbook();
    var entries = new HandbookEntries(folder, handbook, deliveries, clock);
    return Job.every(
        A_DAY,
        "show-handbook-entries",
        () ->
            Acting.as(
                Acting.HOUSE, () -> insideOnce.executeWithoutResult(ignored -> entries.show())));
  }
}
