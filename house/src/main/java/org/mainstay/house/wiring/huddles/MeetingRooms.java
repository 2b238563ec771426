package org.mainstay.house.wiring.huddles;

import java.time.Clock;
import java.time.Duration;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.house.jobs.Job;
import org.mainstay.inside.huddle.copied.CopiedHuddles;
import org.mainstay.inside.huddle.handover.HandoverPages;
import org.mainstay.inside.huddle.meeting.GoingHome;
import org.mainstay.inside.huddle.meeting.Huddles;
import org.mainstay.inside.huddle.meeting.Items;
import org.mainstay.inside.huddle.meeting.Meeting;
import org.mainstay.inside.huddle.meeting.MissedReminders;
import org.mainstay.inside.huddle.meeting.Presence;
import org.mainstay.inside.huddle.meeting.Questions;
import org.mainstay.inside.huddle.meeting.Rules;
import org.mainstay.inside.huddle.meeting.Script;
import org.mainstay.inside.huddle.meeting.Told;
import org.mainstay.inside.huddle.meeting.pages.HuddlePages;
import org.mainstay.inside.huddle.meeting.pages.MeetingPages;
import org.mainstay.inside.huddle.meeting.pages.MinutesPages;
import org.mainstay.inside.huddle.meeting.pages.QuestionPages;
import org.mainstay.inside.huddle.meeting.pages.TalkPages;
import org.mainstay.inside.huddle.meeting.pages.Talking;
import org.mainstay.inside.huddle.undoing.TakeBackPages;
import org.mainstay.inside.huddle.undoing.TakingBack;
import org.mainstay.inside.referral.WorkingHours;
import org.mainstay.inside.safety.ConcernWords.ReadInTime;
import org.mainstay.inside.safety.waiting.PassingOn;
import org.mainstay.inside.trail.Acting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// The huddles as they are held.
@Configuration(proxyBeanMethods = false)
@Import({
  Rules.class,
  Items.class,
  Questions.class,
  Presence.class,
  Meeting.class,
  GoingHome.class,
  Told.class,
  MissedReminders.class,
  PassingOn.class,
  CopiedHuddles.class,
  HandoverPages.class,
  HuddlePages.class,
  MeetingPages.class,
  Talking.Words.class,
  Talking.class,
  TalkPages.class,
  TakingBack.Rooms.class,
  TakingBack.class,
  TakeBackPages.class,
  MinutesPages.class,
  QuestionPages.class
})
public class MeetingRooms {
  private static final Duration A_MINUTE = Duration.ofMinutes(1);

  @Bean
  ReadInTime readInTime(WorkingHours hours, Handbook handbook) {
    return new ReadInTime(hours, handbook.waits().concernReadWithin());
  }

  @Bean
  Job passConcernsOn(PassingOn passing, TransactionTemplate insideOnce) {
    return Job.every(
        A_MINUTE,
        "pass-concerns-on",
        () ->
            Acting.as(
                Acting.HOUSE, () -> insideOnce.executeWithoutResult(ignored -> passing.round())));
  }

  @Bean
  Script script(Handbook handbook) {
    return handbook.huddles();
  }

  // The house itself puts an agenda together, apart from whoever begins the huddle.
  @Bean
  Huddles huddles(
      JdbcClient inside, Items items, PlatformTransactionManager insideTransactions, Clock clock) {
    var apart = new TransactionTemplate(insideTransactions);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    return new Huddles(inside, items, apart, clock);
  }
}
