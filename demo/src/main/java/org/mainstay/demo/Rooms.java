package org.mainstay.demo;

import org.mainstay.front.asking.Codes;
import org.mainstay.inside.assessment.Goals;
import org.mainstay.inside.assessment.Measures;
import org.mainstay.inside.counting.PresentWait;
import org.mainstay.inside.huddle.Allocations;
import org.mainstay.inside.huddle.Days;
import org.mainstay.inside.huddle.Decisions;
import org.mainstay.inside.people.People;
import org.mainstay.inside.referral.ContactAttempts;
import org.mainstay.inside.referral.Intake;
import org.mainstay.inside.referral.Messages;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.safety.Concerns;
import org.mainstay.inside.support.Contacts;
import org.mainstay.inside.support.Notes;
import org.mainstay.inside.support.ending.Endings;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.work.EmploymentRecords;
import org.mainstay.letterbox.letter.PostOffice;
import org.mainstay.letterbox.window.Window;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// The product's own rooms, through which the demonstration's life is lived.
record Rooms(Door door, Arrival arrival, Care care, Huddle huddle, TransactionOperations inside) {

  /// Where people come in.
  record Door(PostOffice office, Codes codes, Intake intake) {}

  /// Who is there and who has come.
  record Arrival(
      Team team, People people, Referrals referrals, Messages messages, Concerns concerns) {}

  /// What is done for somebody.
  record Care(
      ContactAttempts attempts,
      Measures measures,
      Goals goals,
      Contacts contacts,
      Notes notes,
      Endings endings,
      EmploymentRecords work) {}

  /// Where the team decides, and what it tells the public.
  record Huddle(
      Allocations allocations,
      Decisions decisions,
      Days days,
      PresentWait presentWait,
      Window window) {}

  /// The rooms of a house that runs.
  static Rooms of(ApplicationContext beans) {
    return new Rooms(
        new Door(
            beans.getBean(PostOffice.class),
            beans.getBean(Codes.class),
            beans.getBean(Intake.class)),
        new Arrival(
            beans.getBean(Team.class),
            beans.getBean(People.class),
            beans.getBean(Referrals.class),
            beans.getBean(Messages.class),
            beans.getBean(Concerns.class)),
        new Care(
            beans.getBean(ContactAttempts.class),
            beans.getBean(Measures.class),
            beans.getBean(Goals.class),
            beans.getBean(Contacts.class),
            beans.getBean(Notes.class),
            beans.getBean(Endings.class),
            beans.getBean(EmploymentRecords.class)),
        new Huddle(
            beans.getBean(Allocations.class),
            beans.getBean(Decisions.class),
            beans.getBean(Days.class),
            beans.getBean(PresentWait.class),
            new Window(beans.getBean("inside", JdbcClient.class))),
        beans.getBean("insideOnce", TransactionOperations.class));
  }
}
