package org.mainstay.house.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.mainstay.exchange.referrals.BroughtIn;
import org.mainstay.exchange.referrals.OldReferrals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Brings in the first contacts of a hub's old system, within the bounds of everybody's.
@Command(
    name = "referrals",
    description = {
      "First contacts of a hub's old system.",
      "A CSV file with the columns id, employer, first_contact, and any of: sex, age (in years, on"
          + " the first day of the contract year) or age_band, ethnic_group, staff_group,"
          + " directorate, division, need, wait_days, sessions, outcome, work.",
      "Sex, age, ethnic group and staff group are read as import roster reads them, so that people"
          + " and staff meet in the same groups. A blank cell, or one that says not known or not"
          + " stated, counts as not stated; any other word that is not known is odd.",
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
    try (var door = HatchDoor.open(settings)) {
      var rooms = door.rooms();
      var old = new OldReferrals(rooms.contributions(), rooms.calendar(), door.counting());
      long began = System.nanoTime();
      var only = year.map(OptionalInt::of).orElseGet(OptionalInt::empty);
      var broughtIn = old.bringIn(file, only);
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
