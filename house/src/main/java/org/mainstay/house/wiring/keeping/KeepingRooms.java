package org.mainstay.house.wiring.keeping;

import java.time.Clock;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.inside.people.LastWords;
import org.mainstay.inside.people.LegalHolds;
import org.mainstay.inside.people.People;
import org.mainstay.inside.support.demands.CopiedDemands;
import org.mainstay.inside.support.demands.DemandPages;
import org.mainstay.inside.support.demands.Demands;
import org.mainstay.inside.support.holding.HoldPages;
import org.mainstay.inside.support.holding.Holding;
import org.mainstay.inside.support.retention.DueRecords;
import org.mainstay.inside.support.retention.Retention;
import org.mainstay.inside.support.retention.RetentionPages;
import org.mainstay.inside.support.retention.Rounds;
import org.mainstay.inside.support.rights.ClockPages;
import org.mainstay.inside.support.rights.Holds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Which records are kept because the law needs them, and which have been kept long enough.
@Configuration(proxyBeanMethods = false)
@Import({
  LegalHolds.class,
  Holding.class,
  HoldPages.class,
  ClockPages.class,
  Demands.class,
  CopiedDemands.class,
  DemandPages.class,
  RetentionPages.class
})
public class KeepingRooms {
  @Bean
  DueRecords dueRecords(JdbcClient inside, Handbook handbook, Clock clock) {
    return new DueRecords(inside, handbook.teamSide().records(), clock);
  }

  @Bean
  Retention retention(
      JdbcClient inside, DueRecords due, Holds holds, People people, LastWords last, Clock clock) {
    return new Retention(due, new Rounds(inside, clock), holds, people, last);
  }
}
