package org.mainstay.house.wiring;

import org.mainstay.inside.assessment.Goals;
import org.mainstay.inside.assessment.Measures;
import org.mainstay.inside.people.People;
import org.mainstay.inside.referral.Aliases;
import org.mainstay.inside.referral.CaseHeads;
import org.mainstay.inside.referral.ContactAttempts;
import org.mainstay.inside.referral.Intake;
import org.mainstay.inside.referral.Messages;
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
import org.mainstay.inside.support.onward.OnwardPages;
import org.mainstay.inside.support.onward.OnwardReferrals;
import org.mainstay.inside.support.onward.OnwardReminders;
import org.mainstay.inside.support.questions.QuestionPages;
import org.mainstay.inside.support.questions.Questions;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.trail.Trail;
import org.mainstay.letterbox.letter.Post;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

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
  People.Ways.class,
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
  Questions.class,
  QuestionPages.class,
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
  Endings.Case.class,
  Endings.class,
  EndingPages.class
})
class InsideRooms {}
