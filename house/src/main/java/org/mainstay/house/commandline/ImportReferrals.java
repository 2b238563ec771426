package org.mainstay.house.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.mainstay.exchange.referrals.BroughtIn;
import org.mainstay.exchange.referrals.OldReferrals;
import org.mainstay.hatch.contribution.ContractCalendar;
import org.mainstay.hatch.contribution.Contributions;
import org.mainstay.house.database.Database;
import org.mainstay.house.database.Role;
import org.mainstay.house.keys.KeyFile;
import org.mainstay.house.keys.KeyFolder;
import org.mainstay.house.wiring.HatchRooms;
import org.mainstay.inside.counting.CountingKey;
import org.mainstay.inside.counting.KeyMark;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Brings in the first contacts of a hub's old system, within the bounds of everybody's.
@Command(
    name = "referrals",
    description = {
      "First contacts of a hub's old system; the house must be stopped.",
      "A CSV file with the columns id, employer, first_contact, and any of: sex, age (in years, on"
          + " the first day of the contract year) or age_band, ethnic_group, staff_group,"
          + " directorate, division, need, wait_days, sessions, outcome, work.",
      "One row is one person in one contract year. What is odd is named by row and column, and then"
          + " nothing is written. What is taken counts with the quarter that is open now. The same"
          + " file again adds nothing.",
      "Leave out whoever has asked this hub as well: nobody can tell that they are the same person,"
          + " and they would count twice in their year."
    })
final class ImportReferrals implements Verb {
  @Mixin private Settings settings = new Settings();

  @Option(names = "--in", required = true, description = "the file", paramLabel = "FILE")
  private Path file = Path.of("");

  @Option(
      names = "--year",
      description = "the contract year that all rows are to be of, by the year in which it begins",
      paramLabel = "YEAR")
  private Optional<Integer> year = Optional.empty();

  @Override
  public Integer call() throws IOException {
    if (!Files.isReadable(file)) {
      throw new Refused(
          "MAINSTAY-REFERRALS-001: there is no file to read at %s. Way out: say where it lies with --in"
              .formatted(file));
    }
    var clock = Clock.systemUTC();
    var random = new SecureRandom();
    var house = settings.house(clock);
    var places = house.places();
    var keys = KeyFolder.open(places.keys(), places.data(), KeyFile.ofInside(), random);
    try (var database = Database.open(house.database(), random, Settings::progress)) {
      var key = new CountingKey(keys.plain(KeyFile.COUNTING).toByteArray());
      new KeyMark(JdbcClient.create(database.dataSource(Role.INSIDE))).belongsTo(key);
      var calendar = new ContractCalendar(HatchRooms.YEAR_BEGINS, clock);
      var hatch = database.dataSource(Role.HATCH);
      var contributions =
          new Contributions(
              JdbcClient.create(hatch),
              new TransactionTemplate(new JdbcTransactionManager(hatch)),
              calendar);
      long began = System.nanoTime();
      var only = year.map(OptionalInt::of).orElseGet(OptionalInt::empty);
      var broughtIn = new OldReferrals(contributions, calendar, key).bringIn(file, only);
      return said(broughtIn, System.nanoTime() - began);
    }
  }

  private static int said(BroughtIn broughtIn, long nanos) {
    return switch (broughtIn) {
      case BroughtIn.Done done -> said(done, nanos / 1e9);
      case BroughtIn.Refused(var findings) -> {
        System.err.println(
            "MAINSTAY-REFERRALS-002: the file is not as it must be, and nothing of it was written. Way out: put right what is named here, and bring it again");
        findings.forEach(System.err::println);
        yield Main.REFUSED;
      }
    };
  }

  private static int said(BroughtIn.Done done, double seconds) {
    System.out.printf(
        Locale.UK,
        "%,d rows in %.1f s (%,.0f a second): %,d first contacts were new, %,d had been counted"
            + " before.%n",
        done.rows(),
        seconds,
        done.rows() / Math.max(seconds, 0.001),
        done.counted(),
        done.before());
    done.refused()
        .forEach((words, times) -> System.err.printf(Locale.UK, "%s (%,d times)%n", words, times));
    return done.refused().isEmpty() ? Main.DONE : Main.REFUSED;
  }
}
