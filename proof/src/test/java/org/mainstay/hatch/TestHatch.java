package org.mainstay.hatch;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.time.Month;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.mainstay.hatch.agreement.Agreements;
import org.mainstay.hatch.agreement.InForce;
import org.mainstay.hatch.book.BookPlan;
import org.mainstay.hatch.book.Period;
import org.mainstay.hatch.book.Plans;
import org.mainstay.hatch.book.Released;
import org.mainstay.hatch.book.Releases;
import org.mainstay.hatch.book.Signing;
import org.mainstay.hatch.contribution.ContractCalendar;
import org.mainstay.hatch.contribution.ContributionKey;
import org.mainstay.hatch.contribution.Contributions;
import org.mainstay.hatch.contribution.FirstContact;
import org.mainstay.hatch.contribution.Taken;
import org.mainstay.hatch.ledger.BookEnd;
import org.mainstay.hatch.ledger.Caps;
import org.mainstay.hatch.ledger.Ledger;
import org.mainstay.hatch.noticeboard.PinnedRelease;
import org.mainstay.hatch.noticeboard.PinnedReleases;
import org.mainstay.inside.TestClock;
import org.mainstay.proof.TestDatabase;
import org.mainstay.sums.disclosure.noise.RandomBytes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The rooms of the hatch on a real database, a month before the contract year of 2027 begins.
public final class TestHatch implements AutoCloseable {
  public static final int YEAR = 2027;

  public final TestDatabase database = TestDatabase.fresh();
  public final TestClock clock = new TestClock(Instant.parse("2027-03-01T09:00:00Z"));
  public final KeyPair keys = pair();
  public final JdbcClient hatch = JdbcClient.create(database.hatch());
  public final PinnedReleases board = new PinnedReleases(JdbcClient.create(database.outside()));
  public final ContractCalendar calendar = calendar(clock);
  public final Contributions contributions = contributions(calendar);
  public final Plans plans = new Plans(hatch, transactions(), contributions, calendar);
  public final Agreements agreements = new Agreements(hatch, transactions(), clock);
  public final TestWitness witness = new TestWitness();
  public final Ledger ledger = new Ledger(hatch, Caps.USUAL, clock, witness);

  private final JdbcTransactionManager manager = new JdbcTransactionManager(database.hatch());

  private static KeyPair pair() {
    try {
      return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  public static ContractCalendar calendar(TestClock clock) {
    return new ContractCalendar(Month.APRIL, clock);
  }

  private TransactionTemplate transactions() {
    return new TransactionTemplate(new JdbcTransactionManager(database.hatch()));
  }

  /// Intake by a calendar of its own, such as one whose clock was set back.
  public Contributions contributions(ContractCalendar calendar) {
    return new Contributions(hatch, transactions(), calendar);
  }

  /// Bytes that are the same for the same seed.
  public static RandomBytes seeded(long seed) {
    return new Random(seed)::nextBytes;
  }

  public Releases releases(RandomBytes random) {
    return releases(random, Signing.with(keys.getPrivate()));
  }

  public Releases releases(RandomBytes random, Signing signing) {
    var sources =
        new Releases.Sources(
            plans, new InForce(hatch), ledger, new BookEnd(hatch), contributions, calendar);
    return new Releases(hatch, manager, sources, random, signing);
  }

  /// Proposes a plan, to which two people agree.
  public BookPlan agreed(BookPlan plan) {
    String hash = plans.propose(plan);
    plans.agree(hash, Plans.Part.HUB_LEAD, new UUID(0, 1));
    plans.agree(hash, Plans.Part.STAFF_REPRESENTATIVE, new UUID(0, 2));
    plan.about().parties().forEach(party -> TestAgreements.signed(agreements, plan, party));
    return plan;
  }

  /// Moves the clock to a quarter of the year: 5 is when it is over.
  public void quarter(int quarter) {
    Instant then = Instant.parse("2027-04-20T09:00:00Z").plus(Duration.ofDays(92L * (quarter - 1)));
    clock.passes(Duration.between(clock.instant(), then));
  }

  /// Moves the clock to a moment that has not passed.
  public void until(String moment) {
    clock.passes(Duration.between(clock.instant(), Instant.parse(moment)));
  }

  public static ContributionKey key(int person) {
    var bytes = new byte[ContributionKey.BYTES];
    new Random(person).nextBytes(bytes);
    return new ContributionKey(bytes);
  }

  public Taken comes(int person, String population, String... words) {
    return contributions.take(
        new FirstContact(key(person), YEAR, population, new TreeSet<>(Set.of(words))));
  }

  /// What was pinned, or a failure.
  public static PinnedRelease pinned(Released released) {
    return switch (released) {
      case Released.Pinned(var release) -> release;
      case Released.Refused(var code, var words) -> throw new AssertionError(code + " " + words);
    };
  }

  /// The noisy numbers of a table as the hatch keeps them.
  public java.util.List<Long> noisy(BookPlan plan, Period period, String table) {
    return hatch
        .sql(
            """
            select noisy
              from hatch_book.noisy_cell
             where plan_hash = ? and period = ? and table_code = ?
             order by number
            """)
        .params(plan.hash(), period.code(), table)
        .query(Long.class)
        .list();
  }

  public long rows(String table) {
    return Long.parseLong(database.column("select count(*) from " + table).getFirst());
  }

  @Override
  public void close() {
    database.close();
  }
}
