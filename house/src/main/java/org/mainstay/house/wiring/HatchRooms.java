package org.mainstay.house.wiring;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.Month;
import javax.sql.DataSource;
import org.mainstay.hatch.agreement.Agreements;
import org.mainstay.hatch.agreement.InForce;
import org.mainstay.hatch.book.DueReleases;
import org.mainstay.hatch.book.Freezing;
import org.mainstay.hatch.book.Plans;
import org.mainstay.hatch.book.Proposals;
import org.mainstay.hatch.book.Releases;
import org.mainstay.hatch.book.Signing;
import org.mainstay.hatch.contribution.ContractCalendar;
import org.mainstay.hatch.contribution.Contributions;
import org.mainstay.hatch.ledger.BookEnd;
import org.mainstay.hatch.ledger.Caps;
import org.mainstay.hatch.ledger.Ledger;
import org.mainstay.hatch.ledger.Witness;
import org.mainstay.hatch.noticeboard.PinnedPlans;
import org.mainstay.hatch.noticeboard.PinnedReleases;
import org.mainstay.hatch.roster.Rosters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The rooms of the hatch on its own connection, as the house and the command line use them.
public record HatchRooms(
    ContractCalendar calendar,
    Rosters rosters,
    Agreements agreements,
    Contributions contributions,
    Ledger ledger,
    Plans plans,
    Proposals proposals,
    Releases releases,
    DueReleases due,
    PinnedPlans pinnedPlans,
    PinnedReleases pinnedReleases,
    BookEnd end) {
  /// The month in which a contract year begins, the same for every employer of the hub.
  public static final Month YEAR_BEGINS = Month.APRIL;

  /// Makes them.
  ///
  /// @param database the hatch's own
  /// @param signing the hub's pair of keys
  /// @param witness what is kept outside the database
  public static HatchRooms of(
      DataSource database, KeyPair signing, Witness witness, InstantSource clock) {
    var hatch = JdbcClient.create(database);
    var manager = new JdbcTransactionManager(database);
    var transactions = new TransactionTemplate(manager);
    var calendar = new ContractCalendar(YEAR_BEGINS, clock);
    var rosters = new Rosters(hatch, transactions, clock);
    var agreements = new Agreements(hatch, transactions, clock);
    var contributions = new Contributions(hatch, transactions, calendar);
    var ledger = new Ledger(hatch, Caps.USUAL, clock, witness);
    var end = new BookEnd(hatch);
    var plans = new Plans(hatch, transactions, contributions, calendar);
    var pinnedPlans = new PinnedPlans(hatch);
    var releases =
        new Releases(
            hatch,
            manager,
            new Releases.Sources(plans, new InForce(hatch), ledger, end, contributions, calendar),
            drbg()::nextBytes,
            Signing.with(signing.getPrivate()));
    return new HatchRooms(
        calendar,
        rosters,
        agreements,
        contributions,
        ledger,
        plans,
        new Proposals(rosters, plans, pinnedPlans, calendar, new Freezing(calendar)),
        releases,
        new DueReleases(hatch, plans, releases, calendar),
        pinnedPlans,
        new PinnedReleases(hatch),
        end);
  }

  /// Seeded by the machine's own source of chance, and by it again while it works.
  private static SecureRandom drbg() {
    try {
      return SecureRandom.getInstance("DRBG");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has a DRBG", e);
    }
  }
}
