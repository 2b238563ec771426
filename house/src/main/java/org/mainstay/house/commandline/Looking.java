package org.mainstay.house.commandline;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import org.mainstay.hatch.agreement.Agreements;
import org.mainstay.hatch.book.Plans;
import org.mainstay.hatch.contribution.ContractCalendar;
import org.mainstay.hatch.contribution.Contributions;
import org.mainstay.hatch.ledger.Caps;
import org.mainstay.hatch.ledger.Ledger;
import org.mainstay.hatch.ledger.Standing;
import org.mainstay.hatch.ledger.Witness;
import org.mainstay.hatch.noticeboard.PinnedPlans;
import org.mainstay.hatch.noticeboard.PinnedReleases;
import org.mainstay.house.commandline.book.AgreementText;
import org.mainstay.house.database.Database;
import org.mainstay.house.database.DatabaseFault;
import org.mainstay.house.database.DatabaseSettings;
import org.mainstay.house.database.Role;
import org.mainstay.house.wiring.HatchRooms;
import org.mainstay.inside.safety.ConcernNotices;
import org.mainstay.inside.trail.ActingTransactions;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/// What the doctor may learn from the database of a house that stands: numbers alone.
final class Looking implements AutoCloseable {
  private final Database database;

  private Looking(Database database) {
    this.database = database;
  }

  /// No database answers here, or it has no tables yet.
  static final class NotThere extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /// Looks without starting anything.
  static Looking at(DatabaseSettings settings) throws NotThere {
    return new Looking(Database.look(settings, new SecureRandom()).orElseThrow(NotThere::new));
  }

  /// Open concerns of people who shut the whole team out.
  int concernsWithoutReader() throws NotThere {
    try {
      var inside = database.dataSource(Role.INSIDE);
      return new ConcernNotices(
              JdbcClient.create(inside),
              new TransactionTemplate(new ActingTransactions(inside, InstantSource.system())))
          .withoutReader();
    } catch (DataAccessException | TransactionException | DatabaseFault _) {
      throw new NotThere();
    }
  }

  /// How the ledger stands to what is kept beside the keys.
  Standing ledger(Witness witness) throws NotThere {
    try {
      var hatch = JdbcClient.create(database.dataSource(Role.HATCH));
      return new Ledger(hatch, Caps.USUAL, InstantSource.system(), witness).standing();
    } catch (DataAccessException | DatabaseFault _) {
      throw new NotThere();
    }
  }

  /// Books whose agreement is missing or ends soon, a line each.
  List<String> agreements() throws NotThere {
    try {
      var source = database.dataSource(Role.HATCH);
      var hatch = JdbcClient.create(source);
      var transactions = new TransactionTemplate(new JdbcTransactionManager(source));
      var clock = InstantSource.system();
      var calendar = new ContractCalendar(HatchRooms.YEAR_BEGINS, clock);
      var contributions = new Contributions(hatch, transactions, calendar);
      return new AgreementText(
              new PinnedPlans(hatch),
              new PinnedReleases(hatch),
              new Plans(hatch, transactions, contributions, calendar),
              new Agreements(hatch, transactions, clock))
          .lacking();
    } catch (DataAccessException | TransactionException | DatabaseFault _) {
      throw new NotThere();
    }
  }

  /// Whether the server archives its write-ahead log.
  boolean isArchived() throws NotThere {
    try {
      return !JdbcClient.create(database.dataSource(Role.INSIDE))
          .sql("show archive_mode")
          .query(String.class)
          .single()
          .equals("off");
    } catch (DataAccessException | DatabaseFault _) {
      throw new NotThere();
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
