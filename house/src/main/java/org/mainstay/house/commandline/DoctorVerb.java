package org.mainstay.house.commandline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.mainstay.hatch.ledger.Standing;
import org.mainstay.house.backup.BackupSettings;
import org.mainstay.house.backup.Health;
import org.mainstay.house.database.DatabaseSettings;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.house.handbook.HandbookFault;
import org.mainstay.house.handbook.WordFiles;
import org.mainstay.house.handbook.WordFiles.WordFile;
import org.mainstay.house.keys.KeyFault;
import org.mainstay.house.keys.KeyFile;
import org.mainstay.house.keys.KeyFolder;
import org.mainstay.house.keys.LedgerWitness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Looks an installation over and says what is wrong, without changing anything.
@Command(name = "doctor", description = "Looks an installation over and says what is wrong.")
final class DoctorVerb implements Verb {
  private static final long FREE_BYTES_MIN = 2L << 30;

  @Mixin private Settings settings = new Settings();

  private int findings;

  @Override
  public Integer call() {
    var clock = Clock.system(ZoneId.systemDefault());
    var house = settings.house(clock);
    var places = house.places();
    handbook(places.handbook(), LocalDate.now(clock));
    keys(places.keys(), places.data());
    disk(places.data());
    concerns(house.database());
    ledger(house.database(), places.keys());
    agreements(house.database());
    backups(house.backup(), clock);
    archive(house.database());
    System.out.println(
        findings == 0 ? "Nothing is wrong." : findings + " to put right; see the lines above.");
    return findings == 0 ? Main.DONE : Main.REFUSED;
  }

  private void handbook(Path folder, LocalDate today) {
    try {
      var handbook = Handbook.read(folder);
      if (handbook.isStale(today)) {
        found(
            "MAINSTAY-DOCTOR-001: the crisis numbers were last checked on %s. Way out: ring each, then set the date in crisis.yaml"
                .formatted(handbook.crisis().checked()));
      } else {
        fine("The handbook reads well; the crisis numbers were checked lately.");
      }
      WordFiles.read(folder, handbook).stream().filter(WordFile::offered).forEach(this::language);
    } catch (HandbookFault fault) {
      found(String.valueOf(fault.getMessage()));
    }
  }

  private void language(WordFile file) {
    fine(
        "People can read the public pages in %s; %d texts of it are still English."
            .formatted(file.catalogue().language().name(), file.empty()));
  }

  private void keys(Path folder, Path data) {
    if (!KeyFolder.exists(folder)) {
      fine("There are no keys yet: the first start makes them.");
      return;
    }
    try {
      KeyFolder.open(folder, data, KeyFile.ofInside(), new SecureRandom());
      fine("The keys are whole, and nobody else can read them.");
    } catch (KeyFault fault) {
      found(String.valueOf(fault.getMessage()));
    }
  }

  private void disk(Path data) {
    Path there = data.toAbsolutePath();
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    if (there.toFile().getUsableSpace() < FREE_BYTES_MIN) {
      found(
          "MAINSTAY-DOCTOR-002: less than 2 GiB are free at %s. Way out: make room; below 512 MiB no letter is taken"
              .formatted(there));
    } else {
      fine("There is room on the disk.");
    }
  }

  /// The one thing that nobody of the team can see on any screen of theirs.
  private void concerns(DatabaseSettings settings) {
    try (var database = Looking.at(settings)) {
      int unread = database.concernsWithoutReader();
      if (unread > 0) {
        found(
            ("MAINSTAY-DOCTOR-003: open concerns that nobody of the team may see: %d. Either each"
                    + " person shut everybody of the team out, or nobody is in it. Way out: today,"
                    + " ask a trained colleague whom they cannot have meant, such as one of a"
                    + " neighbouring hub, to join (./mainstay account add); the concern stands on"
                    + " their first page")
                .formatted(unread));
      } else {
        fine("Every open concern has a reader.");
      }
    } catch (Looking.NotThere _) {
      fine("The database does not answer, so open concerns were not looked at.");
    }
  }

  /// What was told must stay accounted for, whatever backup the database came from.
  private void ledger(DatabaseSettings settings, Path keys) {
    try (var database = Looking.at(settings)) {
      switch (database.ledger(new LedgerWitness(keys))) {
        case Standing.Abreast() -> fine("The ledger has every debit that was made.");
        case Standing.Behind(long number) ->
            found(
                ("MAINSTAY-DOCTOR-004: debit %d was made and is not in this database, so nothing is"
                        + " released. Way out: restore a backup that has every debit")
                    .formatted(number));
      }
    } catch (KeyFault fault) {
      found(String.valueOf(fault.getMessage()));
    } catch (Looking.NotThere _) {
      fine("The database does not answer, so the ledger was not looked at.");
    }
  }

  /// Without an agreement in force a release is refused at its hour: better said before.
  private void agreements(DatabaseSettings settings) {
    try (var database = Looking.at(settings)) {
      var lacking = database.agreements();
      lacking.forEach(
          line ->
              found(
                  "MAINSTAY-DOCTOR-005: %s. Way out: a lead writes an agreement at /team/agreements, and two sign it"
                      .formatted(line)));
      if (lacking.isEmpty()) {
        fine("Every book to be released has a data-sharing agreement that does not end soon.");
      }
    } catch (Looking.NotThere _) {
      fine("The database does not answer, so agreements were not looked at.");
    }
  }

  private void backups(BackupSettings settings, Clock clock) {
    for (var line : new Health(settings, clock.getZone()).at(clock.instant())) {
      if (line.isWell()) {
        fine(line.words());
      } else {
        found(line.words());
      }
    }
  }

  /// Without one, what was written since the newest backup is lost with the machine.
  private void archive(DatabaseSettings settings) {
    try (var database = Looking.at(settings)) {
      fine(
          database.isArchived()
              ? "The database archives its log: with a base copy it goes back to any moment."
              : "The database keeps no archive, so what is written after the newest backup could be"
                  + " lost; docs/operations.md says how to keep one.");
    } catch (Looking.NotThere _) {
      fine("The database does not answer, so its archive was not looked at.");
    }
  }

  private void found(String words) {
    findings++;
    System.err.println(words);
  }

  private static void fine(String words) {
    System.out.println(words);
  }
}
