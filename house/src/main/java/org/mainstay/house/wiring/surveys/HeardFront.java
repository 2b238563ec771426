package org.mainstay.house.wiring.surveys;

import org.mainstay.front.helpnow.CrisisNumbers;
import org.mainstay.front.survey.heard.HeardPages;
import org.mainstay.front.survey.heard.TakeBackPages;
import org.mainstay.house.database.Database;
import org.mainstay.house.database.Role;
import org.mainstay.letterbox.heard.HeardBoard;
import org.mainstay.letterbox.heard.TakenBack;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What was heard, at the front, on its own connection.
@Configuration(proxyBeanMethods = false)
public class HeardFront {
  @Bean
  HeardPages heardPages(Database database, CrisisNumbers numbers) {
    return new HeardPages(new HeardBoard(front(database)), numbers);
  }

  @Bean
  TakeBackPages takeBackPages(Database database, CrisisNumbers numbers) {
    return new TakeBackPages(new TakenBack(front(database)), numbers);
  }

  private static JdbcClient front(Database database) {
    return JdbcClient.create(database.dataSource(Role.FRONT));
  }
}
