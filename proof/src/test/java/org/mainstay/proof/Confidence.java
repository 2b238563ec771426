package org.mainstay.proof;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.util.Bytes;
import com.google.crypto.tink.util.SecretBytes;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.mainstay.inside.TestClock;
import org.mainstay.inside.TestKeys;
import org.mainstay.inside.assessment.Assessments;
import org.mainstay.inside.assessment.Goals;
import org.mainstay.inside.assessment.Measures;
import org.mainstay.inside.people.People;
import org.mainstay.inside.referral.Aliases;
import org.mainstay.inside.referral.CaseHeads;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.ContactAttempts;
import org.mainstay.inside.referral.Intake;
import org.mainstay.inside.referral.Messages;
import org.mainstay.inside.referral.Opens;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.referral.Requests;
import org.mainstay.inside.referral.Times;
import org.mainstay.inside.referral.WorkingHours;
import org.mainstay.inside.safety.ConcernNotices;
import org.mainstay.inside.safety.Concerns;
import org.mainstay.inside.safety.ConcernsInWords;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.ActingTransactions;
import org.mainstay.inside.trail.Trail;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.letterbox.letter.Asked;
import org.mainstay.letterbox.letter.Easier;
import org.mainstay.letterbox.letter.Envelope;
import org.mainstay.letterbox.letter.Identity;
import org.mainstay.letterbox.letter.Invited;
import org.mainstay.letterbox.letter.Letter;
import org.mainstay.letterbox.letter.LetterOpener;
import org.mainstay.letterbox.letter.Post;
import org.mainstay.letterbox.letter.PostOffice;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.letterbox.mailbox.Mailbox;
import org.mainstay.letterbox.window.Window;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The confidential rooms on a fresh database, with a team of three and a way to post requests.
public final class Confidence implements AutoCloseable {
  /// A Monday, 9:40 in London.
  public static final Instant MONDAY = Instant.parse("2026-03-02T09:40:00Z");

  public final TestDatabase database = TestDatabase.fresh();
  public final TestClock clock = new TestClock(MONDAY);
  public final JdbcClient inside = JdbcClient.create(database.inside());
  public final TransactionTemplate transactions =
      new TransactionTemplate(new ActingTransactions(database.inside(), clock));

  public final Worker sam = worker(1, "Sam Carter", Role.LEAD);
  public final Worker jo = worker(2, "Jo Mistry", Role.CLINICIAN);
  public final Worker amina = worker(3, "Amina Khan", Role.PEER_WORKER);

  public final Team team = new Team(inside, new Window(inside));
  public final Trail trail = new Trail(inside, clock);
  public final People people;
  public final Referrals referrals;
  public final Messages messages;
  public final Requests requests;
  public final Concerns concerns;
  public final Measures measures;
  public final Goals goals;
  public final Assessments assessments;
  public final ContactAttempts attempts;
  public final ConcernNotices notices = new ConcernNotices(inside, transactions);
  public final Times times = new Times(clock);
  public final WorkingHours hours =
      new WorkingHours(clock.getZone(), LocalTime.of(9, 0), LocalTime.of(17, 0), Set.of());
  public final ConcernsInWords inWords;
  public final CaseHeads heads;
  public final Cases cases;

  private final AnnotationConfigApplicationContext events =
      new AnnotationConfigApplicationContext();
  private final PostOffice front;
  private final Intake intake;
  private byte posted;

  public Confidence() {
    var keys = TestKeys.hpke();
    var mailbox = new Mailbox(inside);
    people = new People(inside, TestKeys.kek(), trail, team, new People.Ways(mailbox, clock));
    referrals = new Referrals(inside, people, trail, new Aliases(new Random(7)), clock);
    messages = new Messages(inside, people, clock);
    requests = new Requests(inside, people, clock);
    concerns = new Concerns(inside, people, team, trail, clock);
    measures = new Measures(inside, people, referrals, concerns, clock);
    goals = new Goals(inside, people, clock);
    assessments = new Assessments(inside, people, clock);
    attempts = new ContactAttempts(inside, people, clock);
    inWords = new ConcernsInWords(concerns, team, times);
    heads = new CaseHeads(team, inWords, times, Opens.EVERYTHING);
    cases = new Cases(referrals, people, heads);
    listen();
    front = postOffice(TestKeys.publicHalf(keys));
    intake =
        new Intake(
            new Post(inside),
            new LetterOpener(keys),
            people,
            new Intake.Desk(referrals, messages, events, (_, _) -> false),
            transactions,
            clock);
    does(sam, () -> List.of(sam, jo, amina).forEach(team::join));
  }

  /// A request as a person may send it.
  public static final class Asking {
    private Asked.SafeNow safeNow = Asked.SafeNow.YES;
    private Map<Integer, Integer> phq9 = Map.of(1, 1, 2, 1);
    private Map<Integer, Integer> gad7 = Map.of();
    private String words = "";
    private Identity.SafeContact contact =
        new Identity.SafeContact(Identity.Way.PHONE, "07700 900123", false, List.of(), "");
    private List<UUID> shutOut = List.of();
    private Invited invited = Invited.BY_NOBODY;

    public Asking safe(Asked.SafeNow answer) {
      safeNow = answer;
      return this;
    }

    public Asking phq9(Map<Integer, Integer> answers) {
      phq9 = answers;
      return this;
    }

    public Asking gad7(Map<Integer, Integer> answers) {
      gad7 = answers;
      return this;
    }

    public Asking saying(String text) {
      words = text;
      return this;
    }

    public Asking reached(Identity.Way way, boolean voicemail) {
      contact = new Identity.SafeContact(way, "07700 900123", voicemail, List.of(), "");
      return this;
    }

    public Asking shuttingOut(Worker... workers) {
      shutOut = List.of(workers).stream().map(w -> w.id().value()).toList();
      return this;
    }

    public Asking invited(Invited by) {
      invited = by;
      return this;
    }

    private Letter.Request letter(String name) {
      var identity =
          new Identity(
              name, new Identity.Employer("RRV", "A trust"), "nurse", contact, shutOut, "");
      var wants = List.of(Asked.Want.SOMEONE_TO_TALK_TO);
      var asked = new Asked(wants, words, phq9, gad7, safeNow, Easier.NOTHING, invited);
      return new Letter.Request(identity, asked);
    }
  }

  /// Posts a request at the front and takes it in; the referral as the house sees it.
  public Referral receive(Asking asking) {
    posted++;
    return receiveAgain(asking);
  }

  /// The last person who was received sends a request again, under the same code.
  public Referral receiveAgain(Asking asking) {
    var address = address();
    front.post(address, address.lookup(), asking.letter("Wren " + posted), List.of());
    intake.takeInAll();
    return asHouse(
        () -> referrals.latestOf(people.byLookup(address.lookup()).orElseThrow()).orElseThrow());
  }

  /// What the last person who was received finds in their mailbox.
  public List<BoxItem> mailbox() {
    return new Mailbox(JdbcClient.create(database.front())).open(address());
  }

  private Mailbox.Address address() {
    byte[] secret = new byte[32];
    secret[0] = posted;
    return new Mailbox.Address(
        Bytes.copyFrom(secret), SecretBytes.copyFrom(secret, InsecureSecretKeyAccess.get()));
  }

  /// Does this as that worker, in one transaction.
  public <T> T as(Worker worker, Callable<T> work) {
    return as(worker.id(), work);
  }

  /// Does this as the house itself.
  public <T> T asHouse(Callable<T> work) {
    return as(Acting.HOUSE, work);
  }

  /// Does this as that worker, in one transaction, with nothing to give back.
  public void does(Worker worker, Runnable work) {
    as(
        worker,
        () -> {
          work.run();
          return true;
        });
  }

  private <T> T as(WorkerId worker, Callable<T> work) {
    return Acting.as(
        worker,
        () -> {
          T result =
              transactions.execute(
                  ignored -> {
                    try {
                      return work.call();
                    } catch (RuntimeException e) {
                      throw e;
                    } catch (Exception e) {
                      throw new IllegalStateException(e);
                    }
                  });
          if (result == null) {
            throw new IllegalStateException("nothing came back");
          }
          return result;
        });
  }

  @Override
  public void close() {
    events.close();
    database.close();
  }

  private void listen() {
    events.registerBean(Requests.class, () -> requests);
    events.registerBean(Concerns.class, () -> concerns);
    events.registerBean(Measures.class, () -> measures);
    events.refresh();
  }

  private PostOffice postOffice(KeysetHandle insidePublic) {
    var source = database.front();
    return new PostOffice(
        JdbcClient.create(source),
        new TransactionTemplate(new JdbcTransactionManager(source)),
        new Mailbox(JdbcClient.create(source)),
        new Envelope(insidePublic),
        Bytes.copyFrom(new byte[32]),
        clock);
  }

  private static Worker worker(int number, String name, Role role) {
    return new Worker(new WorkerId(new UUID(0, number)), name, role, "A trust", "listening");
  }
}
