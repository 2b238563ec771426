package org.mainstay.house.wiring.surveys;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.mainstay.hatch.roster.Rosters;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.house.jobs.Job;
import org.mainstay.house.keys.KeyFolder;
import org.mainstay.inside.study.surveys.Surveys;
import org.mainstay.inside.study.surveys.pages.Offered;
import org.mainstay.inside.study.surveys.pages.ReachWords;
import org.mainstay.inside.study.surveys.pages.RunPages;
import org.mainstay.inside.study.surveys.pages.SurveysPages;
import org.mainstay.inside.study.surveys.pages.WavePages;
import org.mainstay.inside.team.words.TeamWords;
import org.mainstay.inside.trail.Acting;
import org.mainstay.letterbox.survey.Replies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Surveys inside: begun, counted in tens, closed, read.
@Configuration(proxyBeanMethods = false)
@Import({SurveysPages.class, RunPages.class, WavePages.class, ListeningRooms.class})
public class SurveyRooms {
  private static final Duration BETWEEN_CLOSINGS = Duration.ofMinutes(30);
  private static final Duration BETWEEN_MIXINGS = Duration.ofMinutes(10);

  @Bean
  Replies replies(JdbcClient inside, KeyFolder keys) {
    return new Replies(inside, keys.insidePrivate());
  }

  @Bean
  Surveys surveys(
      JdbcClient inside, Replies replies, TeamWords words, SecureRandom chance, Clock clock) {
    return new Surveys(inside, replies, words, chance, clock);
  }

  @Bean
  Offered offeredSurveys(Handbook handbook) {
    return new Offered(handbook.surveys().all());
  }

  @Bean
  ReachWords reachWords(Surveys surveys, Rosters rosters) {
    return new ReachWords(surveys, new RosterHeadcounts(rosters));
  }

  @Bean
  Job closeStaffSurveys(Surveys surveys, TransactionTemplate insideOnce) {
    return Job.every(
        BETWEEN_CLOSINGS, "close-staff-surveys", () -> once(insideOnce, surveys::closeDue));
  }

  /// Once a night: whoever looks twice on a day sees the same.
  @Bean
  Job countSurveyReach(Surveys surveys, TransactionTemplate insideOnce) {
    return Job.daily(
        LocalTime.of(3, 20), "count-survey-reach", () -> once(insideOnce, surveys.reach()::count));
  }

  /// Rows that just came lie in the order of their coming until this is done.
  @Bean
  Job mixReplies(Replies replies, TransactionTemplate insideOnce) {
    return Job.every(BETWEEN_MIXINGS, "mix-survey-replies", () -> once(insideOnce, replies::mix));
  }

  private static void once(TransactionTemplate insideOnce, Runnable work) {
    Acting.as(Acting.HOUSE, () -> insideOnce.executeWithoutResult(_ -> work.run()));
  }
}
