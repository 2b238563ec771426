package org.mainstay.house.wiring;

import java.time.Clock;
import java.util.List;
import org.mainstay.front.helpnow.CrisisNumbers;
import org.mainstay.front.helpnow.HubWords;
import org.mainstay.front.selfcheck.BrowserAnswers;
import org.mainstay.front.selfcheck.SelfCheckPages;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.house.keys.KeyFile;
import org.mainstay.house.keys.KeyFolder;
import org.mainstay.house.web.RouteTable;
import org.mainstay.letterbox.mailbox.Seal;
import org.mainstay.ui.nhsuk.layout.Link;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Check how you are feeling: it has a key and words, and no way to a database.
@Configuration(proxyBeanMethods = false)
class SelfCheckWiring {
  private static final String FINDING = "/find";

  @Bean
  SelfCheckPages selfCheckPages(
      KeyFolder keys,
      Handbook handbook,
      HubWords hub,
      CrisisNumbers numbers,
      RouteTable routes,
      Clock clock) {
    var key = Seal.keyFor("mainstay/selfcheck/1", keys.plain(KeyFile.IDEMPOTENCY));
    return new SelfCheckPages(
        new BrowserAnswers(key, clock), handbook.selfCheck(), hub, numbers, ways(routes));
  }

  /// Where else to go from the result, as far as this house has it.
  private static List<Link> ways(RouteTable routes) {
    boolean finding = routes.routes().stream().anyMatch(it -> it.name().equals("GET " + FINDING));
    return finding ? List.of(Link.to(FINDING, "Find support near you")) : List.of();
  }
}
