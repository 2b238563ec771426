package org.mainstay.house.wiring;

import org.mainstay.hatch.noticeboard.Noticeboard;
import org.mainstay.hatch.noticeboard.PinnedPlans;
import org.mainstay.hatch.noticeboard.PinnedReleases;
import org.mainstay.house.database.Database;
import org.mainstay.house.database.Role;
import org.mainstay.house.wiring.academy.AcademyRooms;
import org.mainstay.outside.commissioner.CommissionerPages;
import org.mainstay.outside.employer.EmployerPages;
import org.mainstay.outside.employer.book.Books;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The open rooms, on a connection that reads the noticeboard and nothing else.
@Configuration(proxyBeanMethods = false)
@Import({Noticeboard.class, EmployerPages.class, CommissionerPages.class, AcademyRooms.class})
class OutsideWiring {
  @Bean
  JdbcClient outside(Database database) {
    return JdbcClient.create(database.dataSource(Role.OUTSIDE));
  }

  @Bean
  PinnedPlans pinnedPlans(JdbcClient outside) {
    return new PinnedPlans(outside);
  }

  @Bean
  PinnedReleases pinnedReleases(JdbcClient outside) {
    return new PinnedReleases(outside);
  }

  @Bean
  Books books(PinnedPlans pinnedPlans, PinnedReleases pinnedReleases) {
    return new Books(pinnedPlans, pinnedReleases);
  }
}
