package org.mainstay.inside;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.util.Bytes;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.inside.assessment.Goals;
import org.mainstay.inside.assessment.Measures;
import org.mainstay.inside.huddle.Allocations;
import org.mainstay.inside.huddle.Board;
import org.mainstay.inside.huddle.Days;
import org.mainstay.inside.huddle.Decisions;
import org.mainstay.inside.huddle.Places;
import org.mainstay.inside.huddle.alerts.Alerts;
import org.mainstay.inside.messages.MessageWords;
import org.mainstay.inside.messages.Outbox;
import org.mainstay.inside.messages.SafeHours;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.Aliases;
import org.mainstay.inside.referral.CaseHeads;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.Holder;
import org.mainstay.inside.referral.Intake;
import org.mainstay.inside.referral.Messages;
import org.mainstay.inside.referral.Moved;
import org.mainstay.inside.referral.Opens;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralReceived;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.referral.Reminders;
import org.mainstay.inside.referral.Requests;
import org.mainstay.inside.referral.Stage;
import org.mainstay.inside.referral.Times;
import org.mainstay.inside.safety.Concerns;
import org.mainstay.inside.safety.ConcernsInWords;
import org.mainstay.inside.support.Contacts;
import org.mainstay.inside.support.Notes;
import org.mainstay.inside.support.ending.Endings;
import org.mainstay.inside.support.onward.OnwardReferrals;
import org.mainstay.inside.support.onward.OnwardReminders;
import org.mainstay.inside.support.teams.TeamQuestions;
import org.mainstay.inside.support.teams.TestTeamQuestions;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.ActingTransactions;
import org.mainstay.inside.trail.Trail;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.inside.work.EmploymentRecords;
import org.mainstay.inside.work.FollowUpReminders;
import org.mainstay.letterbox.letter.Asked;
import org.mainstay.letterbox.letter.Envelope;
import org.mainstay.letterbox.letter.Identity;
import org.mainstay.letterbox.letter.Letter;
import org.mainstay.letterbox.letter.LetterOpener;
import org.mainstay.letterbox.letter.Post;
import org.mainstay.letterbox.letter.PostOffice;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.letterbox.mailbox.Mailbox;
import org.mainstay.letterbox.window.Window;
import org.mainstay.proof.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// The confidential rooms on a database of their own, with a small team and a clock that is moved.
public final class TestInside implements AutoCloseable {
  public final Worker amina = worker(1, "Amina Khan", Role.PEER_WORKER, "sleep and loneliness");
  public final Worker sam = worker(2, "Sam Carter", Role.CLINICIAN, "low mood and worry");
  public final Worker lena = worker(3, "Lena Frost", Role.LEAD, "everything that is stuck");

  public final TestDatabase database = TestDatabase.fresh();
  public final TestClock clock = new TestClock(Instant.parse("2026-11-02T09:00:00Z"));
  public final Counted counted = new Counted(database.inside());
  public final JdbcClient inside = JdbcClient.create(counted);
  public final Window window = new Window(inside);
  public final Team team = new Team(inside, window);
  public final Trail trail = new Trail(inside, clock);
  public final MessageWords words = Handbook.read(Path.of("../handbook")).messages();
  public final SafeHours safeHours = new SafeHours(clock.getZone(), words.hours());
  public final Outbox outbox = new Outbox(inside, safeHours, words, clock);
  public final KeysetHandle kek = TestKeys.kekKeys();
  public final Alerts alerts = new Alerts(inside, team, TestTeam.words(this), clock);
  private final People.Ways ways = new People.Ways(new Mailbox(inside), outbox, alerts, clock);
  public final People people = new People(inside, TestKeys.aead(kek), trail, team, ways);
  public final Referrals referrals =
      new Referrals(inside, people, trail, new Aliases(new Random(1)), clock);
  public final Messages messages = new Messages(inside, people, clock);
  public final Requests requests = new Requests(inside, people, clock);
  public final Concerns concerns = new Concerns(inside, people, team, trail, clock);
  public final Measures measures = new Measures(inside, people, referrals, concerns, clock);
  public final Goals goals = new Goals(inside, people, clock);
  public final Notes notes = new Notes(inside, people, clock);
  public final Contacts contacts = new Contacts(inside, people, trail, referrals, notes, clock);
  public final TestOwnPage own = new TestOwnPage(this);
  public final TestCaseWork flow = new TestCaseWork(this);
  public final OnwardReferrals onward =
      new OnwardReferrals(inside, people, trail, referrals, clock);
  public final Endings endings =
      new Endings(
          inside,
          people,
          new Endings.Case(referrals, contacts, measures, concerns, onward, outbox),
          clock);
  public final TestWork work = new TestWork(this);
  public final EmploymentRecords employment = work.records;
  public final List<Reminders> reminders =
      List.of(
          new OnwardReminders(onward, clock),
          new FollowUpReminders(employment),
          own.news,
          flow.stepReminders,
          flow.pauseReminders);
  public final Decisions decisions =
      new Decisions(inside, people, trail, concerns, flow.steps, clock);
  public final Allocations allocations = new Allocations(referrals, people, team, decisions, clock);
  public final TestSuggesting suggests = new TestSuggesting(this);
  public final Places places = new Places(inside, clock);
  public final Board.Sources sources =
      new Board.Sources(referrals, messages, concerns, contacts, team, reminders);
  public final Board board = new Board(sources, places, clock);
  public final Times times = new Times(clock);
  public final Cases cases =
      new Cases(
          referrals,
          people,
          new CaseHeads(team, new ConcernsInWords(concerns, team, times), times, Opens.EVERYTHING));

  private final ActingTransactions transactions = new ActingTransactions(counted, clock);
  public final TransactionTemplate once = new TransactionTemplate(transactions);
  public final Days days = new Days(inside, sources, apart(), clock);
  public final TestMeeting meets = new TestMeeting(this);

  private final KeysetHandle keys = TestKeys.hpke();
  public final TeamQuestions teamQuestions =
      TestTeamQuestions.of(inside, new LetterOpener(keys), clock);
  private int posted;
  private int letters;

  public TestInside() {
    as(
        Acting.HOUSE,
        () -> {
          for (Worker worker : List.of(amina, sam, lena)) {
            team.join(worker);
          }
          return "";
        });
  }

  /// Does this as that worker, in one transaction, as a page does.
  public <T> T as(WorkerId worker, Supplier<T> work) {
    return Acting.as(
        worker,
        () -> {
          T done = once.execute(ignored -> work.get());
          if (done == null) {
            throw new IllegalStateException("nothing came of it");
          }
          return done;
        });
  }

  public <T> T as(Worker worker, Supplier<T> work) {
    return as(worker.id(), work);
  }

  /// Somebody asks for support at the front, and the letter is taken in.
  public Referral asks(String calledName, Asked asked, List<UUID> excluded) {
    return asks(++posted, new Letter.Request(identity(calledName, excluded), asked));
  }

  /// The n-th person asks for support, for the first time or again.
  public Referral asks(int number, Letter.Request request) {
    posts(number, request);
    var lookup = TestKeys.address(number).lookup();
    var person = as(Acting.HOUSE, () -> people.byLookup(lookup).orElseThrow());
    return as(Acting.HOUSE, () -> referrals.latestOf(person).orElseThrow());
  }

  /// The n-th person posts a letter, and it is taken in.
  public void posts(int number, Letter letter) {
    var token = Bytes.copyFrom(ByteBuffer.allocate(Integer.BYTES).putInt(++letters).array());
    office().post(TestKeys.address(number), token, letter, List.of());
    takeIn();
  }

  public Referral asks(String calledName) {
    return asks(calledName, wellEnough(), List.of());
  }

  public void writes(int number, String text) {
    posts(number, new Letter.Message(text));
  }

  /// What the person who asked as the n-th finds in their mailbox.
  public List<BoxItem> mailbox(int number) {
    return new Mailbox(JdbcClient.create(database.front())).open(TestKeys.address(number));
  }

  public Referral assessed(Referral referral) {
    return as(lena, () -> moved(referral, Stage.ASSESSED));
  }

  /// The same referral in support of Amina.
  public Referral inSupport(Referral referral) {
    var assessed = assessed(referral);
    var allocated =
        as(lena, () -> allocations.allocate(assessed, new Holder.Named(amina.id()), "They get on"));
    var now = ((Moved.Done) allocated).now();
    return as(amina, () -> moved(now, Stage.IN_SUPPORT));
  }

  public Referral fresh(Referral referral) {
    return as(Acting.HOUSE, () -> referrals.find(referral.id()).orElseThrow());
  }

  public static Asked wellEnough() {
    return asked(Map.of(), Map.of(), Asked.SafeNow.YES);
  }

  public static Asked asked(
      Map<Integer, Integer> phq9, Map<Integer, Integer> gad7, Asked.SafeNow safe) {
    return new Asked(List.of(Asked.Want.SOMEONE_TO_TALK_TO), "", phq9, gad7, safe);
  }

  /// What is opened for a purpose by a worker.
  public <T> T opened(Worker worker, Referral referral, Function<OpenRecord, T> use) {
    return as(
        worker, () -> use.apply(people.open(referral.person(), Purpose.SUPPORT).orElseThrow()));
  }

  @Override
  public void close() {
    database.close();
  }

  private Referral moved(Referral referral, Stage to) {
    return ((Moved.Done) referrals.move(referral, to, referral.holder(), "as agreed")).now();
  }

  private void takeIn() {
    var desk = new Intake.Desk(referrals, messages, this::heard, teamQuestions);
    new Intake(new Post(inside), new LetterOpener(keys), people, desk, once, clock).takeInAll();
  }

  private void heard(Object event) {
    if (event instanceof ReferralReceived received) {
      requests.received(received);
      concerns.received(received);
      measures.received(received);
    }
    own.heard(event);
    flow.heard(event);
    work.heard(event);
  }

  private PostOffice office() {
    var front = JdbcClient.create(database.front());
    return new PostOffice(
        front,
        new TransactionTemplate(new JdbcTransactionManager(database.front())),
        new Mailbox(front),
        new Envelope(TestKeys.publicHalf(keys)),
        Bytes.copyFrom(new byte[32]),
        clock);
  }

  private static Identity identity(String calledName, List<UUID> excluded) {
    return new Identity(
        calledName,
        new Identity.Employer("", "Somewhere"),
        "",
        new Identity.SafeContact(Identity.Way.HERE_ONLY, "", false, List.of(), ""),
        excluded,
        "");
  }

  private static Worker worker(int number, String name, Role role, String helpsWith) {
    return new Worker(new WorkerId(new UUID(0, number)), name, role, "Hub", helpsWith);
  }

  public TransactionTemplate apart() {
    var template = new TransactionTemplate(transactions);
    template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    return template;
  }
}
