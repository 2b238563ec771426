package org.mainstay.house.wiring.work;

import java.time.Duration;
import org.mainstay.house.jobs.Job;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.work.AskRounds;
import org.mainstay.inside.work.CopiedWork;
import org.mainstay.inside.work.EmploymentRecords;
import org.mainstay.inside.work.FollowUpReminders;
import org.mainstay.inside.work.OwnWork;
import org.mainstay.inside.work.WorkAsks;
import org.mainstay.inside.work.WorkPages;
import org.mainstay.inside.work.employer.Consents;
import org.mainstay.inside.work.employer.CopiedEmployer;
import org.mainstay.inside.work.employer.EmployerPages;
import org.mainstay.inside.work.employer.OwnConsents;
import org.mainstay.inside.work.employer.Talks;
import org.mainstay.inside.work.employment.CopiedEmployment;
import org.mainstay.inside.work.employment.Episodes;
import org.mainstay.inside.work.employment.OfferToEverybody;
import org.mainstay.inside.work.employment.PlanSteps;
import org.mainstay.inside.work.employment.SheetPages;
import org.mainstay.inside.work.employment.Sheets;
import org.mainstay.inside.work.employment.SupportPages;
import org.mainstay.inside.work.outcomes.CopiedOutcomes;
import org.mainstay.inside.work.outcomes.JobOutcomes;
import org.mainstay.inside.work.outcomes.OutcomePages;
import org.mainstay.inside.work.results.WorkResultPages;
import org.mainstay.inside.work.results.WorkRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/// Work: employment support, what may be told an employer, and whether people got back to it.
@Configuration(proxyBeanMethods = false)
@Import({
  WorkAsks.class,
  EmploymentRecords.class,
  AskRounds.class,
  OwnWork.class,
  CopiedWork.class,
  FollowUpReminders.class,
  WorkPages.class,
  Episodes.class,
  Sheets.class,
  PlanSteps.class,
  OfferToEverybody.class,
  CopiedEmployment.class,
  SupportPages.class,
  SheetPages.class,
  Consents.class,
  Talks.class,
  OwnConsents.class,
  CopiedEmployer.class,
  EmployerPages.class,
  JobOutcomes.class,
  CopiedOutcomes.class,
  OutcomePages.class,
  WorkRows.class,
  WorkResultPages.class
})
public class WorkRooms {
  private static final Duration OFTEN = Duration.ofMinutes(10);

  @Bean
  Job askAboutWork(AskRounds asks, OfferToEverybody offers, TransactionTemplate insideOnce) {
    return Job.every(
        OFTEN,
        "ask-about-work",
        () ->
            Acting.as(
                Acting.HOUSE,
                () ->
                    insideOnce.executeWithoutResult(
                        _ -> {
                          offers.round();
                          asks.round();
                        })));
  }
}
