package org.mainstay.house.wiring;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mainstay.exchange.directory.Feed;
import org.mainstay.front.finding.FindPages;
import org.mainstay.front.finding.Needs;
import org.mainstay.house.handbook.Finding;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.house.web.FeedPages;
import org.mainstay.letterbox.window.directory.Directory;
import org.mainstay.letterbox.window.directory.Term;
import org.mainstay.letterbox.window.directory.Terms;
import org.mainstay.letterbox.window.directory.Where;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Find support near you, and the same directory as a feed: the front's own connection reads them.
@Configuration(proxyBeanMethods = false)
class FindingWiring {
  @Bean
  FindPages findPages(FrontWiring.Counter counter, Handbook handbook, Clock clock) {
    return new FindPages(new Directory(counter.front()), needs(handbook.finding()), clock);
  }

  @Bean
  FeedPages feedPages(FrontWiring.Counter counter) {
    return new FeedPages(new Feed(new Directory(counter.front()), new Terms(counter.front())));
  }

  static Needs needs(Finding finding) {
    return new Needs(
        finding.needs().stream().map(FindingWiring::need).toList(),
        keys(finding.helplines().stream()),
        finding.staleMonths(),
        finding.places().stream()
            .map(
                place ->
                    new Needs.Known(
                        place.name(),
                        new HashSet<>(place.outward()),
                        new Where.At(place.latitude(), place.longitude())))
            .toList());
  }

  private static Needs.Need need(Finding.Need need) {
    return new Needs.Need(
        need.name(),
        need.words(),
        keys(Stream.concat(Stream.of(need.name()), need.terms().stream())));
  }

  private static Set<String> keys(Stream<String> terms) {
    return terms.map(Term::keyOf).collect(Collectors.toSet());
  }
}
