package org.mainstay.house.commandline;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mainstay.exchange.roster.RosterFile;
import org.mainstay.hatch.roster.Roster;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Brings in what a hub has elsewhere; each word is a class in the one list of them.
@Command(
    name = "import",
    description = "Brings in what a hub has elsewhere.",
    subcommands = {ImportVerb.OfRosters.class, ImportReferrals.class, ImportDirectory.class})
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
}
