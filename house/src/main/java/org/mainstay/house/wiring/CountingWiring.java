package org.mainstay.house.wiring;

import java.time.Clock;
import java.time.LocalTime;
import java.time.Month;
import org.mainstay.hatch.contribution.ContractCalendar;
import org.mainstay.hatch.contribution.Contributions;
import org.mainstay.house.database.Database;
import org.mainstay.house.database.Role;
import org.mainstay.house.jobs.Job;
import org.mainstay.house.keys.KeyFile;
import org.mainstay.house.keys.KeyFolder;
import org.mainstay.inside.counting.Counting;
import org.mainstay.inside.counting.CountingKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The night's work that makes contributions of facts.
@Configuration(proxyBeanMethods = false)
@Import({Counting.Rooms.class, Counting.Hatch.class, Counting.class})
class CountingWiring {
  /// Long before the hour of any release, and when nobody is at work.
  private static final LocalTime AT_NIGHT = LocalTime.of(2, 40);

  @Bean
  CountingKey countingKey(KeyFolder keys) {
    return new CountingKey(keys.plain(KeyFile.COUNTING).toByteArray());
  }

  @Bean
  ContractCalendar contractCalendar(Clock clock) {
    return new ContractCalendar(Month.APRIL, clock);
  }

  @Bean
  Contributions contributions(Database database, ContractCalendar calendar) {
    var hatch = database.dataSource(Role.HATCH);
    return new Contributions(
        JdbcClient.create(hatch),
        new TransactionTemplate(new JdbcTransactionManager(hatch)),
        calendar);
  }

  @Bean
  Job countPeople(Counting counting) {
    return Job.daily(AT_NIGHT, "count-people", counting::count);
  }
}
