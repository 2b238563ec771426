package org.mainstay.proof.simulation;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.mainstay.inside.assessment.Measures;
import org.mainstay.inside.huddle.Allocations;
import org.mainstay.inside.huddle.Board;
import org.mainstay.inside.huddle.Days;
import org.mainstay.inside.huddle.Decisions;
import org.mainstay.inside.huddle.Places;
import org.mainstay.inside.messages.Outbox;
import org.mainstay.inside.messages.SafeHours;
import org.mainstay.inside.people.Onlooker;
import org.mainstay.inside.people.People;
import org.mainstay.inside.referral.Aliases;
import org.mainstay.inside.referral.ContactAttempts;
import org.mainstay.inside.referral.Intake;
import org.mainstay.inside.referral.Messages;
import org.mainstay.inside.referral.ReferralReceived;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.referral.Reminders;
import org.mainstay.inside.referral.Requests;
import org.mainstay.inside.referral.came.FromOwnPage;
import org.mainstay.inside.referral.came.ShutOutAgain;
import org.mainstay.inside.referral.came.Wrote;
import org.mainstay.inside.safety.ConcernWords.ReadInTime;
import org.mainstay.inside.safety.Concerns;
import org.mainstay.inside.safety.waiting.PassingOn;
import org.mainstay.inside.support.Contacts;
import org.mainstay.inside.support.Notes;
import org.mainstay.inside.support.ending.Endings;
import org.mainstay.inside.support.offering.Offers;
import org.mainstay.inside.support.offering.OwnBookings;
import org.mainstay.inside.support.onward.OnwardReferrals;
import org.mainstay.inside.support.onward.OnwardReminders;
import org.mainstay.inside.support.ownpage.News;
import org.mainstay.inside.support.ownpage.OwnChanges;
import org.mainstay.inside.support.pathways.CaseSteps;
import org.mainstay.inside.support.pathways.Pathways;
import org.mainstay.inside.support.pathways.StepReminders;
import org.mainstay.inside.support.pauses.PauseReminders;
import org.mainstay.inside.support.pauses.Pauses;
import org.mainstay.inside.support.questions.MeasureAsks;
import org.mainstay.inside.support.questions.OwnAnswers;
import org.mainstay.inside.support.repeating.Diary;
import org.mainstay.inside.support.repeating.Repeats;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.trail.ActingTransactions;
import org.mainstay.inside.trail.Trail;
import org.mainstay.inside.work.EmploymentRecords;
import org.mainstay.inside.work.FollowUpReminders;
import org.mainstay.inside.work.WorkAsks;
import org.mainstay.inside.work.employment.Episodes;
import org.mainstay.letterbox.letter.Post;
import org.mainstay.letterbox.letter.PostOffice;
import org.mainstay.letterbox.mailbox.Mailbox;
import org.mainstay.letterbox.window.Window;
import org.mainstay.proof.simulation.faults.Faults;
import org.mainstay.proof.simulation.faults.FaultySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// The rooms themselves, wired as the house wires them, on connections that meet faults.
final class Rooms {
  final Team team;
  final People people;
  final Referrals referrals;
  final Messages messages;
  final Concerns concerns;
  final Measures measures;
  final ContactAttempts attempts;
  final Contacts contacts;
  final OnwardReferrals onward;
  final Endings endings;
  final News news;
  final Offers offers;
  final MeasureAsks asks;
  final Decisions decisions;
  final Allocations allocations;
  final Board board;
  final Days days;
  final PassingOn passing;
  final Intake intake;
  final PostOffice postOffice;
  final Mailbox mailbox;
  final TransactionTemplate once;
  final Pathways pathways;
  final Course course;

  /// Within so much working time a concern is read, or it is passed on.
  private static final Duration READ_WITHIN = Duration.ofHours(1);

  /// The rooms in which a case takes another course, and what reminds of them.
  record Course(CaseSteps steps, Pauses pauses, Repeats repeats, List<Reminders> reminders) {}

  /// What the rooms stand on.
  record Footing(Ground ground, Faults faults, VirtualClock clock) {}

  /// @param chance draws the names of cases
  /// @param hears whether the room of concerns is told of a request
  Rooms(Footing footing, RandomGenerator chance, Predicate<Object> hears) {
    var clock = footing.clock();
    var source = new FaultySource(footing.ground().inside(), footing.faults());
    var inside = JdbcClient.create(source);
    var transactions = new ActingTransactions(source, clock);
    once = new TransactionTemplate(transactions);
    var words = footing.ground().words();
    var outbox = new Outbox(inside, new SafeHours(clock.getZone(), words.hours()), words, clock);
    var trail = new Trail(inside, clock);
    team = new Team(inside, new Window(inside));
    var ways = new People.Ways(new Mailbox(inside), outbox, Onlooker.NOBODY, clock);
    people = new People(inside, footing.ground().keys().hub(), trail, team, ways);
    referrals = new Referrals(inside, people, trail, new Aliases(chance), clock);
    messages = new Messages(inside, people, clock);
    concerns = new Concerns(inside, people, team, trail, clock);
    measures = new Measures(inside, people, referrals, concerns, clock);
    attempts = new ContactAttempts(inside, people, clock);
    var notes = new Notes(inside, people, clock);
    contacts = new Contacts(inside, people, trail, referrals, notes, clock);
    onward = new OnwardReferrals(inside, people, trail, referrals, clock);
    var about = new Endings.Case(referrals, contacts, measures, concerns, onward, outbox);
    endings = new Endings(inside, people, about, clock);
    news = new News(inside, clock);
    offers = new Offers(inside, people, trail, contacts, clock);
    asks = new MeasureAsks(inside, people, clock);
    pathways = footing.ground().pathways();
    course = course(inside, footing, trail, outbox);
    decisions = new Decisions(inside, people, trail, concerns, course.steps(), clock);
    allocations = new Allocations(referrals, people, team, decisions, clock);
    var sources = sources(inside, trail, clock);
    board = new Board(sources, new Places(inside, clock), clock);
    days = new Days(inside, sources, apart(transactions), clock);
    passing = new PassingOn(concerns, new ReadInTime(Rota.HOURS, READ_WITHIN), clock);
    intake = intake(footing, inside, hears);
    var front = new FaultySource(footing.ground().front(), footing.faults());
    mailbox = new Mailbox(JdbcClient.create(front));
    postOffice = postOffice(footing, front);
  }

  private Course course(JdbcClient inside, Footing footing, Trail trail, Outbox outbox) {
    var clock = footing.clock();
    var steps = new CaseSteps(inside, pathways, people, trail, clock);
    var about = new Pauses.About(referrals, concerns, contacts);
    var pauses = new Pauses(inside, people, trail, about, footing.ground().pauseLimit(), clock);
    var diary = new Diary(contacts, team, Rota.HOURS);
    return new Course(
        steps,
        pauses,
        new Repeats(inside, contacts, diary, outbox, clock),
        List.of(new PauseReminders(pauses), new StepReminders(steps, referrals, team, clock)));
  }

  private Board.Sources sources(JdbcClient inside, Trail trail, VirtualClock clock) {
    var employment =
        new EmploymentRecords(
            inside,
            endings,
            new WorkAsks(inside, people, clock),
            new Episodes(inside, people, trail, clock),
            trail,
            clock);
    return new Board.Sources(
        referrals,
        messages,
        concerns,
        contacts,
        team,
        Stream.concat(
                Stream.of(
                    new OnwardReminders(onward, clock), new FollowUpReminders(employment), news),
                course.reminders().stream())
            .toList());
  }

  private Intake intake(Footing footing, JdbcClient inside, Predicate<Object> hears) {
    var requests = new Requests(inside, people, footing.clock());
    var clock = footing.clock();
    var bookings = new OwnBookings(offers, contacts, referrals, people, news, clock);
    var answers = new OwnAnswers(asks, measures, concerns, referrals, news);
    var changes = new OwnChanges(people, referrals, concerns, team, news, clock);
    Consumer<Object> heard =
        event -> {
          if (event instanceof ReferralReceived received) {
            requests.received(received);
            if (hears.test(received)) {
              concerns.received(received);
            }
            measures.received(received);
          }
          if (event instanceof ShutOutAgain again) {
            changes.came(again);
          }
          if (event instanceof Wrote wrote) {
            course.pauses().came(wrote);
          }
          if (event instanceof FromOwnPage own) {
            course.pauses().came(own);
            bookings.came(own);
            answers.came(own);
            changes.came(own);
          }
        };
    var desk = new Intake.Desk(referrals, messages, heard::accept, (_, _) -> false);
    return new Intake(
        new Post(inside), footing.ground().keys().opener(), people, desk, once, clock);
  }

  private PostOffice postOffice(Footing footing, DataSource front) {
    return new PostOffice(
        JdbcClient.create(front),
        new TransactionTemplate(new JdbcTransactionManager(front)),
        mailbox,
        footing.ground().keys().envelope(),
        footing.ground().keys().idempotency(),
        footing.clock());
  }

  private static TransactionTemplate apart(ActingTransactions transactions) {
    var template = new TransactionTemplate(transactions);
    template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    return template;
  }
}
