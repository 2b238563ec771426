package org.mainstay.house.wiring;

import java.time.Duration;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.house.jobs.Job;
import org.mainstay.inside.assessment.Goals;
import org.mainstay.inside.assessment.Measures;
import org.mainstay.inside.people.Erasures;
import org.mainstay.inside.people.LastWords;
import org.mainstay.inside.people.People;
import org.mainstay.inside.posters.Posters;
import org.mainstay.inside.posters.PostersPages;
import org.mainstay.inside.referral.Aliases;
import org.mainstay.inside.referral.CaseHeads;
import org.mainstay.inside.referral.ContactAttempts;
import org.mainstay.inside.referral.Intake;
import org.mainstay.inside.referral.Messages;
import org.mainstay.inside.referral.Opens;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.referral.Requests;
import org.mainstay.inside.referral.Times;
import org.mainstay.inside.referral.arriving.NewRequestsPages;
import org.mainstay.inside.referral.arriving.RequestPages;
import org.mainstay.inside.referral.reaching.AttemptPages;
import org.mainstay.inside.referral.reaching.AttemptWords;
import org.mainstay.inside.referral.reaching.MessagePages;
import org.mainstay.inside.safety.ConcernNotices;
import org.mainstay.inside.safety.ConcernPages;
import org.mainstay.inside.safety.ConcernWords;
import org.mainstay.inside.safety.Concerns;
import org.mainstay.inside.safety.ConcernsInWords;
import org.mainstay.inside.support.Afterwards;
import org.mainstay.inside.support.CasePages;
import org.mainstay.inside.support.ContactPages;
import org.mainstay.inside.support.Contacts;
import org.mainstay.inside.support.Notes;
import org.mainstay.inside.support.ending.EndingPages;
import org.mainstay.inside.support.ending.Endings;
import org.mainstay.inside.support.glass.CopiedGlass;
import org.mainstay.inside.support.glass.GlassPages;
import org.mainstay.inside.support.glass.Glasses;
import org.mainstay.inside.support.lostcode.LostCodePages;
import org.mainstay.inside.support.lostcode.LostCodes;
import org.mainstay.inside.support.offering.OfferPages;
import org.mainstay.inside.support.offering.Offers;
import org.mainstay.inside.support.offering.OwnBookings;
import org.mainstay.inside.support.onward.OnwardPages;
import org.mainstay.inside.support.onward.OnwardReferrals;
import org.mainstay.inside.support.onward.OnwardReminders;
import org.mainstay.inside.support.ownpage.News;
import org.mainstay.inside.support.ownpage.NewsPages;
import org.mainstay.inside.support.ownpage.OwnChanges;
import org.mainstay.inside.support.questions.AskPages;
import org.mainstay.inside.support.questions.EachContact;
import org.mainstay.inside.support.questions.MeasureAsks;
import org.mainstay.inside.support.questions.OwnAnswers;
import org.mainstay.inside.support.rights.CopiedAnswers;
import org.mainstay.inside.support.rights.CopiedDealings;
import org.mainstay.inside.support.rights.CopiedPerson;
import org.mainstay.inside.support.rights.CopiedRequests;
import org.mainstay.inside.support.rights.CopiedSupport;
import org.mainstay.inside.support.rights.CopyPages;
import org.mainstay.inside.support.rights.ErasePages;
import org.mainstay.inside.support.rights.Holds;
import org.mainstay.inside.support.rights.RecordCopy;
import org.mainstay.inside.support.rights.Wishes;
import org.mainstay.inside.support.teams.ConsultationPages;
import org.mainstay.inside.support.teams.Consultations;
import org.mainstay.inside.support.teams.TeamQuestionPages;
import org.mainstay.inside.support.teams.TeamQuestions;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.Trail;
import org.mainstay.letterbox.letter.Post;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/// The confidential rooms, each named once: what one needs stands in its constructor.
///
/// Every connection that is handed to them is the inside's, because there is no other bean of that
/// kind: the front keeps its own to itself.
@Configuration(proxyBeanMethods = false)
@Import({
  // Who acts, who is in the team, who people are.
  Trail.class,
  Team.class,
  People.class,
  // Letters become referrals.
  Post.class,
  Aliases.class,
  Referrals.class,
  Messages.class,
  Intake.Desk.class,
  Intake.class,
  Requests.class,
  ContactAttempts.class,
  Times.class,
  CaseHeads.class,
  org.mainstay.inside.referral.Cases.class,
  NewRequestsPages.Signs.class,
  NewRequestsPages.class,
  RequestPages.class,
  AttemptWords.class,
  AttemptPages.class,
  MessagePages.class,
  // What is asked without a person.
  Consultations.class,
  TeamQuestions.class,
  ConsultationPages.class,
  TeamQuestionPages.class,
  // Concerns and assessment.
  Concerns.class,
  ConcernsInWords.class,
  ConcernWords.class,
  ConcernNotices.class,
  ConcernPages.Desk.class,
  ConcernPages.class,
  Measures.class,
  Goals.class,
  // Support and its ending.
  Notes.class,
  Contacts.class,
  Afterwards.class,
  CasePages.Contents.class,
  CasePages.class,
  ContactPages.class,
  OnwardReferrals.class,
  OnwardReminders.class,
  OnwardPages.class,
  News.class,
  NewsPages.class,
  Offers.class,
  OwnBookings.class,
  OfferPages.class,
  MeasureAsks.class,
  EachContact.class,
  OwnAnswers.class,
  AskPages.class,
  OwnChanges.class,
  LostCodes.class,
  LostCodePages.class,
  Wishes.class,
  CopiedPerson.class,
  CopiedRequests.class,
  CopiedAnswers.Rooms.class,
  CopiedAnswers.class,
  CopiedSupport.Rooms.class,
  CopiedSupport.class,
  CopiedDealings.class,
  RecordCopy.class,
  Holds.class,
  CopyPages.class,
  ErasePages.class,
  Glasses.class,
  GlassPages.class,
  CopiedGlass.class,
  Erasures.class,
  Endings.Case.class,
  Endings.class,
  EndingPages.class,
  // What the hub prints.
  PostersPages.class
})
class InsideRooms {
  private static final Duration ONCE_A_DAY = Duration.ofDays(1);

  @Bean
  LastWords lastWords(Handbook handbook) {
    return new LastWords(handbook.retention().lastWordsDays());
  }

  @Bean
  Opens opens(Handbook handbook) {
    return handbook.roles().opens();
  }

  @Bean
  Posters posters(Handbook handbook) {
    return new PrintedWords(handbook).posters();
  }

  @Bean
  Job forgetTeamQuestions(
      TeamQuestions questions, Handbook handbook, TransactionTemplate insideOnce) {
    int months = handbook.retention().teamQuestionsMonths();
    return Job.every(
        ONCE_A_DAY,
        "forget-team-questions",
        () ->
            Acting.as(
                Acting.HOUSE,
                () -> insideOnce.executeWithoutResult(_ -> questions.forgetOld(months))));
  }
}
