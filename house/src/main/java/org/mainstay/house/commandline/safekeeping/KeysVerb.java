package org.mainstay.house.commandline.safekeeping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mainstay.house.commandline.files.Mainstay;
import org.mainstay.house.database.Role;
import org.mainstay.house.keys.KekRotation;
import org.mainstay.house.keys.KeyFile;
import org.mainstay.house.keys.KeyFolder;
import org.mainstay.house.keys.Recovery;
import org.mainstay.house.wiring.HouseSettings;
import org.mainstay.inside.people.Rewrapping;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.ActingTransactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes keys safe against loss, changes them, and brings them back.
@Command(
    name = "keys",
    description = {
      "rotate   gives the hub a new key, while people read; older backups still open",
      "sheet    prints three sheets, of which any two bring the keys back, and a sealed copy",
      "copy     makes the sealed copy anew, for the same sheets: after each rotation",
      "recover  brings the folder of keys back, from the sealed copy and two sheets",
      "give     gives one side (--side front or outside) the few keys that it may hold"
    },
    footer = {
      "",
      "Without keys nobody can be read, by anybody: keep the sheets with three people, and the",
      "sealed copy somewhere else than the backups."
    })
public final class KeysVerb implements Callable<Integer> {
  private static final int ROUNDS_MAX = 10;

  /// What can be done with keys.
  enum Action {
    ROTATE,
    SHEET,
    COPY,
    RECOVER,
    GIVE
  }

  @Mixin private HouseOptions options;

  @Parameters(index = "0", paramLabel = "WHAT", description = "${COMPLETION-CANDIDATES}")
  private Action action = Action.COPY;

  @Option(
      names = "--to",
      paramLabel = "DIR",
      description = "where the sealed copy goes (sheet, copy), or the side's keys (give)")
  private Optional<Path> to = Optional.empty();

  @Option(names = "--copy", paramLabel = "FILE", description = "the sealed copy (recover)")
  private Optional<Path> copy = Optional.empty();

  @Option(
      names = "--owner",
      paramLabel = "USER",
      description = "the account of the machine that alone may read them (give)")
  private Optional<String> owner = Optional.empty();

  /// @param options that say which house it is
  public KeysVerb(HouseOptions options) {
    this.options = options;
  }

  @Override
  public Integer call() {
    var house = options.house(Clock.systemUTC());
    return switch (action) {
      case ROTATE -> rotate(house);
      case SHEET -> sheet(house);
      case COPY -> {
        System.out.println("Made " + Recovery.copy(house.places().keys(), named(to, "--to")));
        yield Mainstay.DONE;
      }
      case RECOVER -> recover(house);
      case GIVE -> give(house);
    };
  }

  private int give(HouseSettings house) {
    var side =
        house
            .side()
            .alone()
            .orElseThrow(
                () ->
                    new picocli.CommandLine.ParameterException(
                        new picocli.CommandLine(this), "name --side front or --side outside"));
    Path folder = named(to, "--to");
    int files = side.give(house.places().keys(), folder, owner);
    System.out.println("Gave %d files to %s, and nothing else".formatted(files, folder));
    return Mainstay.DONE;
  }

  private static int rotate(HouseSettings house) {
    var random = new SecureRandom();
    var places = house.places();
    var keys = KeyFolder.open(places.keys(), places.data(), KeyFile.ofInside(), random);
    try (var database = BackupVerb.database(house, random)) {
      var source = database.dataSource(Role.INSIDE);
      var once = new TransactionTemplate(new ActingTransactions(source, Clock.systemUTC()));
      var rotation = KekRotation.begin(places.keys(), keys.kek());
      System.err.println("The new key is on the disk; a house that stands uses it from now on");
      var rewrapping =
          new Rewrapping(JdbcClient.create(source), once, rotation.all(), rotation.fresh());
      var round = Acting.as(Acting.HOUSE, rewrapping::round);
      int wrapped = round.wrapped();
      // Whoever came in the moment before is met in the next round.
      for (int more = 0; round.wrapped() > 0 && more < ROUNDS_MAX; more++) {
        round = Acting.as(Acting.HOUSE, rewrapping::round);
        wrapped += round.wrapped();
      }
      System.out.println(
          "Wrapped anew: %,d keys of people. Way on: ./mainstay keys copy, and ./mainstay backup"
              .formatted(wrapped));
      round
          .broken()
          .forEach(
              person ->
                  System.err.println(
                      "MAINSTAY-KEYS-014: a key of the person with the number %s does not unwrap; everybody else is well. Way out: restore a backup from before beside this house, and compare the row"
                          .formatted(person)));
      return round.broken().isEmpty() ? Mainstay.DONE : Mainstay.REFUSED;
    }
  }

  private int sheet(HouseSettings house) {
    Path folder = named(to, "--to");
    var sheets = Recovery.sheets(house.places().keys(), folder, new SecureRandom());
    for (int sheet = 0; sheet < sheets.size(); sheet++) {
      System.out.println(text(sheet + 1, sheets.get(sheet)));
    }
    System.err.println(
        "Sealed copy of the keys: %s. Print the three sheets, give each to another person, and keep none here."
            .formatted(folder.resolve(Recovery.COPY)));
    return Mainstay.DONE;
  }

  private static String text(int number, String share) {
    var lines = new StringBuilder();
    List<String> groups = List.of(share.split("-", -1));
    for (int at = 0; at < groups.size(); at += 4) {
      lines.append("    ").append(String.join("  ", groups.subList(at, at + 4))).append('\n');
    }
    return """
        ----------------------------------------------------------------
        Mainstay: recovery sheet %d of 3

        Any two of the three sheets, with the sealed copy of the keys
        (%s), bring the hub's keys back. One alone opens
        nothing. Keep it where you keep a passport. Copy it nowhere.

        %s
        What to do: ./mainstay keys recover --copy FILE --keys FOLDER
        ----------------------------------------------------------------
        """
        .formatted(number, Recovery.COPY, lines.toString().stripIndent());
  }

  private int recover(HouseSettings house) {
    Path from = named(copy, "--copy");
    try {
      var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      System.err.println("Type the 64 letters and digits of one sheet, then Enter:");
      String one = line(in);
      System.err.println("And of another sheet:");
      int files = Recovery.recover(from, one, line(in), house.places().keys());
      System.out.println(
          "Brought back %d files of keys to %s. Way on: ./mainstay doctor"
              .formatted(files, house.places().keys()));
      return Mainstay.DONE;
    } catch (IllegalArgumentException e) {
      System.err.println(
          "MAINSTAY-KEYS-015: %s. Way out: compare each group of four with the paper"
              .formatted(e.getMessage()));
      return Mainstay.REFUSED;
    }
  }

  private static String line(BufferedReader in) {
    try {
      String line = in.readLine();
      return line == null ? "" : line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path named(Optional<Path> path, String option) {
    return path.orElseThrow(
        () ->
            new picocli.CommandLine.ParameterException(
                new picocli.CommandLine(this), "name a place with " + option));
  }
}
