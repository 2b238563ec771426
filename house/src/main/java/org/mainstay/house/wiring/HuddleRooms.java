package org.mainstay.house.wiring;

import com.google.crypto.tink.Aead;
import java.time.Clock;
import java.time.Duration;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.house.jobs.Job;
import org.mainstay.inside.assessment.AssessmentPages;
import org.mainstay.inside.assessment.Assessments;
import org.mainstay.inside.assessment.GoalPages;
import org.mainstay.inside.assessment.MeasurePages;
import org.mainstay.inside.assessment.MeasureWords;
import org.mainstay.inside.huddle.AllocatePages;
import org.mainstay.inside.huddle.Allocations;
import org.mainstay.inside.huddle.Board;
import org.mainstay.inside.huddle.BoardPages;
import org.mainstay.inside.huddle.DayPages;
import org.mainstay.inside.huddle.Days;
import org.mainstay.inside.huddle.DecisionPages;
import org.mainstay.inside.huddle.Decisions;
import org.mainstay.inside.huddle.Places;
import org.mainstay.inside.huddle.copied.CopiedDecisions;
import org.mainstay.inside.huddle.copied.CopiedSuggestions;
import org.mainstay.inside.huddle.suggesting.NeedPages;
import org.mainstay.inside.huddle.suggesting.Needs;
import org.mainstay.inside.huddle.suggesting.Overrides;
import org.mainstay.inside.huddle.suggesting.ProfilePages;
import org.mainstay.inside.huddle.suggesting.Profiles;
import org.mainstay.inside.huddle.suggesting.Suggesting;
import org.mainstay.inside.huddle.suggesting.SuggestionPages;
import org.mainstay.inside.study.desk.ResultPages;
import org.mainstay.inside.study.desk.Results;
import org.mainstay.inside.study.desk.StudyPages;
import org.mainstay.inside.study.desk.Uploads;
import org.mainstay.inside.study.desk.Workbench;
import org.mainstay.inside.trail.Acting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// The first conversation, the huddle, and the analyst's desk.
@Configuration(proxyBeanMethods = false)
@Import({
  Assessments.class,
  MeasureWords.class,
  AssessmentPages.class,
  MeasurePages.class,
  GoalPages.class,
  Places.class,
  Board.Sources.class,
  Board.class,
  BoardPages.Words.class,
  BoardPages.class,
  Decisions.class,
  CopiedDecisions.class,
  DecisionPages.class,
  Allocations.class,
  Profiles.class,
  ProfilePages.class,
  Needs.class,
  NeedPages.class,
  Suggesting.class,
  Overrides.class,
  SuggestionPages.class,
  CopiedSuggestions.class,
  AllocatePages.class,
  DayPages.class,
  Results.class,
  StudyPages.class,
  ResultPages.class
})
class HuddleRooms {
  private static final Duration AN_HOUR = Duration.ofHours(1);

  // The closing of a day looks once more as the house itself, apart from whoever closes it.
  // Its close() closes the day of a huddle, not the bean.
  @Bean(destroyMethod = "")
  Days days(
      JdbcClient inside,
      Board.Sources sources,
      PlatformTransactionManager insideTransactions,
      Clock clock) {
    var apart = new TransactionTemplate(insideTransactions);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    return new Days(inside, sources, apart, clock);
  }

  @Bean
  Uploads uploads(JdbcClient inside, Aead kek, Clock clock, Handbook handbook) {
    return new Uploads(inside, kek, clock, handbook.retention().analystFiles());
  }

  @Bean
  Workbench workbench(Uploads uploads, Results results, TransactionTemplate insideOnce) {
    return new Workbench(uploads, results, insideOnce, HouseSettings.VERSION);
  }

  @Bean
  Job clearOldStudies(Uploads uploads, TransactionTemplate insideOnce) {
    return Job.every(
        AN_HOUR,
        "clear-old-studies",
        () ->
            Acting.as(
                Acting.HOUSE, () -> insideOnce.executeWithoutResult(ignored -> uploads.clear())));
  }
}
