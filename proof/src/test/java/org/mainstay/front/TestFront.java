package org.mainstay.front;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.util.Bytes;
import java.security.SecureRandom;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.mainstay.front.asking.Asking;
import org.mainstay.front.asking.AskingPages;
import org.mainstay.front.asking.BeginPages;
import org.mainstay.front.asking.CodePages;
import org.mainstay.front.asking.Codes;
import org.mainstay.front.asking.EqualityPages;
import org.mainstay.front.asking.NextSteps;
import org.mainstay.front.asking.Posting;
import org.mainstay.front.asking.SendingPages;
import org.mainstay.front.asking.Visits;
import org.mainstay.front.asking.draft.Drafts;
import org.mainstay.front.asking.equality.EqualityQuestions;
import org.mainstay.front.gathering.GroupsPages;
import org.mainstay.front.gathering.OwnGroupsPages;
import org.mainstay.front.helpnow.CrisisNumbers;
import org.mainstay.front.helpnow.HubWords;
import org.mainstay.front.helpnow.OpeningHours;
import org.mainstay.front.invitation.Invitations;
import org.mainstay.front.invitation.InvitePages;
import org.mainstay.front.invitation.InvitedPages;
import org.mainstay.front.yourpage.Patience;
import org.mainstay.front.yourpage.ReturnPages;
import org.mainstay.front.yourpage.Returned;
import org.mainstay.front.yourpage.Stays;
import org.mainstay.front.yourpage.YourPages;
import org.mainstay.front.yourpage.lost.LostPages;
import org.mainstay.front.yourpage.questions.ToFillPages;
import org.mainstay.front.yourpage.rights.ChangePages;
import org.mainstay.front.yourpage.rights.RecordPages;
import org.mainstay.front.yourpage.times.TimesPages;
import org.mainstay.inside.TestKeys;
import org.mainstay.letterbox.letter.Envelope;
import org.mainstay.letterbox.letter.Letter;
import org.mainstay.letterbox.letter.LetterOpener;
import org.mainstay.letterbox.letter.Post;
import org.mainstay.letterbox.letter.PostOffice;
import org.mainstay.letterbox.mailbox.DerivationKey;
import org.mainstay.letterbox.mailbox.Mailbox;
import org.mainstay.letterbox.mailbox.Pepper;
import org.mainstay.letterbox.mailbox.Reading;
import org.mainstay.letterbox.mailbox.ReturnCode;
import org.mainstay.letterbox.window.Directorates;
import org.mainstay.letterbox.window.OpenGatherings;
import org.mainstay.letterbox.window.Promises;
import org.mainstay.letterbox.window.Window;
import org.mainstay.proof.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The public rooms as one process serves them; a second one on the same database is a restart.
public final class TestFront {
  private static final KeysetHandle INSIDE = TestKeys.hpke();
  private static final SecureRandom CHANCE = new SecureRandom();
  private static final OffsetDateTime TAKEN_IN = OffsetDateTime.parse("2026-11-22T03:00:00Z");
  private static final Codes CODES = new TestCodes();

  public static final CrisisNumbers NUMBERS =
      CrisisNumbers.england(
          new CrisisNumbers.OwnLine("Hartwell crisis line", "01632 960 999", "day or night"),
          LocalDate.of(2026, 11, 3));

  public static final HubWords HUB =
      new HubWords(
          "Hartwell hub",
          "anyone who works in health and care in Hartwell",
          "01632 960 000",
          new OpeningHours(
              EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
              LocalTime.of(9, 0),
              LocalTime.of(17, 0),
              ZoneId.of("Europe/London"),
              Set.of()),
          new HubWords.Promises("We call in 2 days.", "We call in 1 hour.", "8 years.", "90 days."),
          new HubWords.Settings(true, "https://www.bbc.co.uk/weather", 12));

  private final JdbcClient front;
  private final TestClock clock;
  private final PostOffice office;
  private final Mailbox mailbox;

  private TestFront(DataSource source, TestClock clock) {
    this.front = JdbcClient.create(source);
    this.clock = clock;
    this.mailbox = new Mailbox(front);
    this.office =
        new PostOffice(
            front,
            new TransactionTemplate(new JdbcTransactionManager(source)),
            mailbox,
            new Envelope(TestKeys.publicHalf(INSIDE)),
            Bytes.copyFrom(new byte[32]),
            clock);
  }

  /// A front that works on this database, with the rights of the front.
  public static TestFront on(TestDatabase database, TestClock clock) {
    return new TestFront(database.front(), clock);
  }

  /// A front whose database does not answer.
  public static TestFront broken(TestClock clock) {
    return new TestFront(new NoDatabase(), clock);
  }

  public JdbcClient jdbc() {
    return front;
  }

  public Drafts drafts() {
    return new Drafts(front, clock);
  }

  public Window window() {
    return new Window(front);
  }

  public Promises promises() {
    return new Promises(front);
  }

  public Mailbox mailbox() {
    return mailbox;
  }

  public Visits visits() {
    return new Visits(drafts(), CHANCE, Optional::empty);
  }

  public AskingPages asking() {
    return new AskingPages(Asking.of(window(), HUB, NUMBERS), visits(), posting());
  }

  public BeginPages begin() {
    return new BeginPages(visits(), NUMBERS);
  }

  public SendingPages sending() {
    return new SendingPages(Asking.of(window(), HUB, NUMBERS), visits(), posting(), CODES, steps());
  }

  public EqualityPages equality() {
    return new EqualityPages(
        new EqualityQuestions(true), new Directorates(front), visits(), posting(), NUMBERS);
  }

  public CodePages code() {
    return new CodePages(visits(), CODES, steps(), HUB, NUMBERS);
  }

  public ReturnPages returning() {
    return new ReturnPages(
        CODES, mailbox, stays(), new Patience(clock, CHANCE, Patience.WRONG_A_MINUTE_MAX), NUMBERS);
  }

  public InvitePages inviting() {
    return new InvitePages(new Invitations(drafts(), CODES, CHANCE, clock), HUB, NUMBERS);
  }

  public InvitedPages invited() {
    var kept = new Invitations(drafts(), CODES, CHANCE, clock);
    return new InvitedPages(kept, visits(), new Patience(clock, CHANCE, 600), NUMBERS);
  }

  public YourPages yours() {
    return new YourPages(returned());
  }

  public TimesPages times() {
    return new TimesPages(returned());
  }

  public ToFillPages toFill() {
    return new ToFillPages(returned());
  }

  public RecordPages records() {
    return new RecordPages(returned());
  }

  public ChangePages changes() {
    return new ChangePages(returned(), window());
  }

  public GroupsPages groups() {
    return new GroupsPages(new OpenGatherings(front), HUB, NUMBERS, clock);
  }

  public OwnGroupsPages ownGroups() {
    return new OwnGroupsPages(returned(), new OpenGatherings(front));
  }

  public LostPages lost() {
    return new LostPages(
        office, new Patience(clock, CHANCE, Patience.LOST_A_MINUTE_MAX), NUMBERS, CHANCE);
  }

  public Returned returned() {
    return new Returned(new Returned.Desk(office, mailbox), stays(), HUB, NUMBERS, clock, CHANCE);
  }

  private Stays stays() {
    return new Stays(drafts(), CHANCE, clock);
  }

  private Posting posting() {
    return new Posting(office, CODES, HUB, clock);
  }

  private NextSteps steps() {
    return new NextSteps(HUB, window(), clock);
  }

  /// Every letter that was posted, opened as the inside opens it, oldest first.
  public static List<Letter> letters(TestDatabase database) {
    var once = new TransactionTemplate(new JdbcTransactionManager(database.inside()));
    var post = new Post(JdbcClient.create(database.inside()));
    var letters = new ArrayList<Letter>();
    boolean more = true;
    while (more) {
      more =
          Boolean.TRUE.equals(
              once.execute(
                  _ -> {
                    var next = post.next();
                    next.ifPresent(
                        posted -> {
                          letters.add(new LetterOpener(INSIDE).open(posted).letter());
                          post.takenIn(posted, TAKEN_IN);
                        });
                    return next.isPresent();
                  }));
    }
    return letters;
  }

  /// A clock that a test moves on.
  public static final class TestClock implements InstantSource {
    private Instant now = Instant.parse("2026-11-22T03:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    public void pass(Duration time) {
      now = now.plus(time);
    }
  }

  /// Codes with keys of the test's own.
  private record TestCodes(DerivationKey key, Pepper pepper) implements Codes {
    TestCodes() {
      this(DerivationKey.of(new byte[32]), Pepper.of(new byte[32]));
    }

    @Override
    public List<String> words(Bytes token) {
      return ReturnCode.derivedFrom(key, token).words();
    }

    @Override
    public Mailbox.Address address(Bytes token) {
      return ReturnCode.derivedFrom(key, token).address(pepper);
    }

    @Override
    public boolean isCodeOf(Bytes token, String typed) {
      return ReturnCode.read(typed) instanceof Reading.Read(var code)
          && code.equals(ReturnCode.derivedFrom(key, token));
    }

    @Override
    public Optional<Mailbox.Address> read(String typed) {
      return ReturnCode.read(typed) instanceof Reading.Read(var code)
          ? Optional.of(code.address(pepper))
          : Optional.empty();
    }
  }
}
