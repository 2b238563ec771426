package org.mainstay.house.commandline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.mainstay.exchange.directory.Brought;
import org.mainstay.exchange.directory.DirectoryImport;
import org.mainstay.exchange.roster.RosterFile;
import org.mainstay.hatch.roster.Roster;
import org.mainstay.house.database.Database;
import org.mainstay.house.database.Role;
import org.mainstay.letterbox.window.directory.Deliveries;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Brings in what a hub has elsewhere; each word is a class in the one list of them.
@Command(
    name = "import",
    description = "Brings in what a hub has elsewhere.",
    subcommands = {
      ImportVerb.OfRosters.class,
      ImportReferrals.class,
      ImportVerb.OfDirectories.class,
      ImportCoverage.class
    })
final class ImportVerb implements Verb {
  @Override
  public Integer call() {
    System.err.println(
        "MAINSTAY-COMMANDLINE-007: import wants a word for what. Way out: ./mainstay import --help");
    return Main.WRONG_USE;
  }

  /// How many staff employers have.
  @Command(
      name = "roster",
      description = "How many staff employers have, and of which groups.",
      footer = {
        "",
        "FILE is CSV with the columns employer, employer_name, directorate, division,",
        "sex, age_band, ethnic_group, staff_group and headcount, in any order. Without",
        "headcount each row is one employee, and nothing in it may say who that is.",
        "Sex is Male or Female; age is in years or bands; ethnic_group is an NHS code",
        "(the first letter counts) or White, Mixed, Asian, Black or Other; staff_group",
        "is as the Electronic Staff Record has it, in full or cut short.",
        "A file with a fault brings nothing in and ends with 1. The latest roster",
        "counts until a plan is made from it."
      })
  static final class OfRosters implements Verb {
    @Mixin private Settings settings = new Settings();

    @Option(names = "--in", required = true, paramLabel = "FILE", description = "CSV or Parquet")
    private Path in = Path.of("");

    @Option(
        names = "--year",
        paramLabel = "Y",
        description = "the contract year it is for, named after its April (default: the next)")
    private Optional<Integer> year = Optional.empty();

    @Override
    public Integer call() {
      // A file that is refused needs no database.
      if (RosterFile.read(in, 0) instanceof RosterFile.Read.Refused(var message)) {
        System.err.println(message);
        return Main.REFUSED;
      }
      try (var door = HatchDoor.open(settings)) {
        int meant = year.orElseGet(door::nextYear);
        return switch (RosterFile.read(in, meant)) {
          case RosterFile.Read.Refused(var message) -> {
            System.err.println(message);
            yield Main.REFUSED;
          }
          case RosterFile.Read.Whole(var rosters, var notes) -> {
            notes.forEach(System.err::println);
            door.rooms().rosters().bring(rosters);
            say(rosters, meant);
            yield Main.DONE;
          }
        };
      }
    }

    private static void say(List<Roster> rosters, int year) {
      for (Roster roster : rosters) {
        System.out.println(
            String.format(
                Locale.UK,
                "%s, %s: %,d staff, directorates: %d",
                roster.employer(),
                roster.name(),
                roster.frame().staff(),
                roster.frame().directorates().size()));
      }
      System.out.println(
          "Brought in for the contract year %d, employers: %d".formatted(year, rosters.size()));
    }
  }

  /// A directory of services, whole or not at all.
  @Command(
      name = "directory",
      description = {
        "A directory of services, for Find support near you; the house must be stopped.",
        "FILE is JSON of Open Referral UK 3.0 (a page of /services, a list of services, or one"
            + " service), or CSV with the columns id, name, organisation, description, url, email,"
            + " phone, text, text_word, status, eligibility, fees, assured_date, last_modified, place,"
            + " address, town, region, postcode, latitude, longitude, area, needs, hours; id and name"
            + " are needed. Several needs or areas stand with ; between them; hours are such as"
            + " Mo-Fr 09:00-17:00; Sa 10:00-12:00, or 24 hours.",
        "What is odd is named by row and field. A service without id or name, or an id that is there"
            + " twice, refuses the whole file. The same file again changes nothing. What the source has"
            + " no more becomes inactive; one page of several makes nothing inactive."
      })
  static final class OfDirectories implements Verb {
    @Mixin private Settings settings = new Settings();

    @Option(names = "--in", required = true, description = "JSON or CSV", paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(
        names = "--source",
        defaultValue = "imported",
        description = "whose directory it is, the same every time (default: imported)",
        paramLabel = "NAME")
    private String source = "imported";

    @Option(names = "--dry-run", description = "says what would happen, and changes nothing")
    private boolean dry;

    @Override
    public Integer call() {
      if (!Files.isReadable(file)) {
        throw new Refused(
            "MAINSTAY-DIRECTORY-001: there is no file to read at %s. Way out: say where it lies with --in"
                .formatted(file));
      }
      var clock = Clock.systemUTC();
      try (var database =
          Database.open(settings.house(clock).database(), new SecureRandom(), Settings::progress)) {
        var inside = database.dataSource(Role.INSIDE);
        var bringing =
            new DirectoryImport(new Deliveries(JdbcClient.create(inside)), LocalDate.now(clock));
        var once = new TransactionTemplate(new JdbcTransactionManager(inside));
        return said(Objects.requireNonNull(once.execute(status -> bring(bringing, status))));
      }
    }

    private Brought bring(DirectoryImport bringing, TransactionStatus status) {
      if (dry) {
        status.setRollbackOnly();
      }
      try {
        return bringing.bring(file, source);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private int said(Brought brought) {
      return switch (brought) {
        case Brought.Refused(var findings) -> {
          System.err.println(
              "MAINSTAY-DIRECTORY-002: the file cannot be used, and nothing of it was written. Way out: put right what is named here, and bring it again");
          findings.forEach(System.err::println);
          yield Main.REFUSED;
        }
        case Brought.Done(var rows, var counts, var whole, List<String> notes) -> {
          notes.forEach(System.err::println);
          if (!whole) {
            System.err.println(
                "This is one page, or one service: nothing was made inactive. Way out: bring all of it in one file");
          }
          System.out.printf(
              Locale.UK,
              "%s%,d services: %,d new, %,d changed, %,d as before; %,d are gone and inactive now.%n",
              dry ? "Nothing was changed. It would be: " : "",
              rows,
              counts.fresh(),
              counts.changed(),
              counts.same(),
              counts.gone());
          yield Main.DONE;
        }
      };
    }
  }
}
