package org.mainstay.house.wiring.keeping;

import java.time.Clock;
import java.time.LocalDate;
import org.mainstay.front.helpnow.held.HeldPages;
import org.mainstay.front.helpnow.held.HeldView;
import org.mainstay.front.helpnow.held.Kinds;
import org.mainstay.front.helpnow.held.Tables;
import org.mainstay.house.database.Database;
import org.mainstay.house.database.Role;
import org.mainstay.house.handbook.Handbook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the hub holds, at the front, on its own connection.
@Configuration(proxyBeanMethods = false)
public class HeldFront {
  @Bean
  HeldPages heldPages(Database database, Handbook handbook, Clock clock) {
    var today = LocalDate.now(clock);
    return new HeldPages(
        Kinds.ofTheHouse(),
        new Tables(JdbcClient.create(database.dataSource(Role.FRONT))),
        handbook.teamSide().records().classes().stream()
            .map(one -> new HeldView.Kept(one.name(), one.timeToThem(), one.isConfirmed(today)))
            .toList());
  }
}
