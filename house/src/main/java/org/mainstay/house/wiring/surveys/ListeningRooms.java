package org.mainstay.house.wiring.surveys;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import org.mainstay.house.jobs.Job;
import org.mainstay.inside.study.engagement.Engagement;
import org.mainstay.inside.study.engagement.pages.ListeningPages;
import org.mainstay.inside.study.engagement.pages.ProjectPages;
import org.mainstay.inside.study.engagement.pages.TalkPages;
import org.mainstay.inside.study.engagement.pages.said.ChangePages;
import org.mainstay.inside.study.engagement.pages.said.QuotePages;
import org.mainstay.inside.study.engagement.pages.said.ThemePages;
import org.mainstay.inside.team.words.TeamWords;
import org.mainstay.inside.trail.Acting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Listening to staff: talks, what was heard, what was changed, and what is taken back.
@Configuration(proxyBeanMethods = false)
@Import({
  ListeningPages.class,
  ProjectPages.class,
  TalkPages.class,
  ThemePages.class,
  QuotePages.class,
  ChangePages.class
})
public class ListeningRooms {
  private static final Duration BETWEEN_CLEARINGS = Duration.ofMinutes(1);

  @Bean
  Engagement engagement(JdbcClient inside, TeamWords words, SecureRandom chance, Clock clock) {
    return new Engagement(inside, words, chance, clock);
  }

  /// Whoever takes their words back does not wait long.
  @Bean
  Job clearWordsTakenBack(Engagement engagement, TransactionTemplate insideOnce) {
    return Job.every(
        BETWEEN_CLEARINGS,
        "clear-words-taken-back",
        () ->
            Acting.as(
                Acting.HOUSE, () -> insideOnce.executeWithoutResult(_ -> engagement.clear())));
  }
}
