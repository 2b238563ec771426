package org.mainstay.house.wiring;

import java.time.LocalTime;
import org.mainstay.house.jobs.Job;
import org.mainstay.house.keys.KeyFile;
import org.mainstay.house.keys.KeyFolder;
import org.mainstay.inside.counting.CopiedFigures;
import org.mainstay.inside.counting.Counting;
import org.mainstay.inside.counting.CountingKey;
import org.mainstay.inside.counting.campaigns.WeekCampaignPages;
import org.mainstay.inside.counting.campaigns.WeeklyCounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The night's work that makes contributions of facts.
@Configuration(proxyBeanMethods = false)
@Import({
  Counting.Rooms.class,
  Counting.Hatch.class,
  Counting.class,
  CopiedFigures.class,
  WeeklyCounts.class,
  WeekCampaignPages.class
})
class CountingWiring {
  /// Long before the hour of any release, and when nobody is at work.
  private static final LocalTime AT_NIGHT = LocalTime.of(2, 40);

  @Bean
  CountingKey countingKey(KeyFolder keys) {
    return new CountingKey(keys.plain(KeyFile.COUNTING).toByteArray());
  }

  @Bean
  Job countPeople(Counting counting) {
    return Job.daily(AT_NIGHT, "count-people", counting::count);
  }
}
