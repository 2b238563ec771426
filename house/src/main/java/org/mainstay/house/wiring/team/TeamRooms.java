package org.mainstay.house.wiring.team;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.house.jobs.Job;
import org.mainstay.inside.huddle.learning.LearningPages;
import org.mainstay.inside.huddle.learning.Themes;
import org.mainstay.inside.huddle.meeting.pages.MeetingPages;
import org.mainstay.inside.huddle.skills.Skills;
import org.mainstay.inside.huddle.week.Hours;
import org.mainstay.inside.huddle.week.WeekPages;
import org.mainstay.inside.huddle.week.Weeks;
import org.mainstay.inside.team.communities.Communities;
import org.mainstay.inside.team.communities.CommunityPages;
import org.mainstay.inside.team.communities.PostPages;
import org.mainstay.inside.team.communities.Posts;
import org.mainstay.inside.team.communities.Talk;
import org.mainstay.inside.team.reflecting.ReflectingPages;
import org.mainstay.inside.team.reflecting.Reflections;
import org.mainstay.inside.team.supervision.ContractPages;
import org.mainstay.inside.team.supervision.Contracts;
import org.mainstay.inside.team.supervision.Sessions;
import org.mainstay.inside.team.supervision.Supervision;
import org.mainstay.inside.team.supervision.SupervisionPages;
import org.mainstay.inside.team.supervision.SupervisionRules;
import org.mainstay.inside.team.survey.Questionnaire;
import org.mainstay.inside.team.survey.Slips;
import org.mainstay.inside.team.survey.SurveyPages;
import org.mainstay.inside.team.survey.Waves;
import org.mainstay.inside.team.words.TeamWords;
import org.mainstay.inside.trail.Acting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The team's own health: supervision, reflective practice, learning, communities, survey and week.
@Configuration(proxyBeanMethods = false)
@Import({
  TeamWords.class,
  Contracts.class,
  Sessions.class,
  Supervision.class,
  SupervisionPages.class,
  ContractPages.class,
  Reflections.class,
  ReflectingPages.class,
  Themes.class,
  LearningPages.class,
  MeetingPages.Own.class,
  Posts.class,
  Talk.class,
  CommunityPages.class,
  PostPages.class,
  Waves.class,
  SurveyPages.class,
  Hours.class,
  Weeks.class,
  WeekPages.class
})
public class TeamRooms {
  private static final Duration A_DAY = Duration.ofDays(1);

  /// A wave is closed by its date, whether or not somebody looks.
  @Bean
  Job closeSurveys(Waves waves, TransactionTemplate insideOnce) {
    return Job.every(
        A_DAY,
        "close-surveys",
        () ->
            Acting.as(
                Acting.HOUSE, () -> insideOnce.executeWithoutResult(ignored -> waves.closeDue())));
  }

  @Bean
  SupervisionRules supervisionRules(Handbook handbook) {
    return new SupervisionRules(handbook.team().supervision());
  }

  @Bean
  Skills skills(JdbcClient inside, Handbook handbook, TeamWords words) {
    return new Skills(inside, handbook.team().skills(), words);
  }

  @Bean
  Communities communities(JdbcClient inside, Handbook handbook, TeamWords words, Clock clock) {
    return new Communities(inside, handbook.team().localities(), words, clock);
  }

  @Bean
  Questionnaire questionnaire(Handbook handbook) {
    return handbook.team().survey();
  }

  @Bean
  Slips slips(JdbcClient inside, TeamWords words, SecureRandom chance) {
    return new Slips(inside, words, chance);
  }
}
