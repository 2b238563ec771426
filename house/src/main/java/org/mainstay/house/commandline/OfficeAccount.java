package org.mainstay.house.commandline;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.aead.AeadConfig2026;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import javax.sql.DataSource;
import org.mainstay.hatch.roster.Rosters;
import org.mainstay.house.database.Database;
import org.mainstay.house.database.DatabaseSettings;
import org.mainstay.house.database.Role;
import org.mainstay.house.keys.KeyFile;
import org.mainstay.house.keys.KeyFolder;
import org.mainstay.house.signin.Entrance;
import org.mainstay.house.signin.outside.OfficeAccounts;
import org.mainstay.house.signin.outside.OfficeSignIn;
import org.mainstay.house.wiring.HouseSettings;
import org.mainstay.outside.office.Holder;
import org.mainstay.outside.office.OfficeRole;
import org.mainstay.outside.office.OfficeStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes and ends sign-ins of those who keep something outside: it touches no account of the team
/// and no key but the outside's own.
final class OfficeAccount {
  private final HouseSettings house;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  OfficeAccount(HouseSettings house, Clock clock) {
    this.house = house;
    this.clock = clock;
  }

  /// Adds it.
  ///
  /// @param employer the roster's code, blank for a commissioner or the hub lead
  /// @return empty if the name is taken
  Optional<OfficeSignIn.Handed> add(String signInName, OfficeRole role, String employer) {
    return with(
        (signIn, database) ->
            signIn.add(
                UUID.randomUUID(),
                signInName,
                role,
                keeps(role, employer, database.dataSource(Role.HATCH))));
  }

  /// Ends one.
  ///
  /// @return whether there was one
  boolean end(String signInName) {
    return with((signIn, _) -> signIn.end(signInName));
  }

  private <T> T with(BiFunction<OfficeSignIn, Database, T> work) {
    var places = house.places();
    if (house.database() instanceof DatabaseSettings.Embedded && !KeyFolder.exists(places.keys())) {
      // A database without the house's own keys would keep it from ever starting.
      throw new Refused(
          "MAINSTAY-COMMANDLINE-015: no house has stood in %s yet. Way out: ./mainstay run once, or bring a roster in"
              .formatted(places.data()));
    }
    var keys = KeyFolder.open(places.keys(), places.data(), KeyFile.ofOutside(), random);
    try (var database = Database.open(house.database(), random, Settings::progress)) {
      var accounts = new OfficeAccounts(store(database.dataSource(Role.OUTSIDE)), aead(keys));
      return work.apply(new OfficeSignIn(accounts, new Entrance(clock, random)), database);
    }
  }

  private Holder.Keeps keeps(OfficeRole role, String employer, DataSource hatch) {
    if (role.isOfAnEmployer() == employer.isBlank()) {
      throw new Refused(
          "MAINSTAY-COMMANDLINE-013: an HR_LEAD is bound to an employer, and nobody else of the"
              + " office is. Way out: give --employer with a code of the roster for HR_LEAD alone");
    }
    if (!role.isOfAnEmployer()) {
      return new Holder.Keeps.OfTheHub();
    }
    return new Rosters(JdbcClient.create(hatch), transactions(hatch), clock)
        .employers().stream()
            .filter(one -> one.code().equals(employer))
            .findFirst()
            .map(one -> new Holder.Keeps.OfEmployer(one.code(), one.name()))
            .orElseThrow(
                () ->
                    new Refused(
                        "MAINSTAY-COMMANDLINE-014: no employer of the roster has the code %s. Way out: ./mainstay import roster brings employers in"
                            .formatted(employer)));
  }

  private static OfficeStore store(DataSource outside) {
    return new OfficeStore(JdbcClient.create(outside), transactions(outside));
  }

  private static TransactionTemplate transactions(DataSource source) {
    return new TransactionTemplate(new JdbcTransactionManager(source));
  }

  private static Aead aead(KeyFolder keys) {
    try {
      return keys.officeCodes().getPrimitive(AeadConfig2026.get(), Aead.class);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the key of the office is no AEAD keyset", e);
    }
  }
}
