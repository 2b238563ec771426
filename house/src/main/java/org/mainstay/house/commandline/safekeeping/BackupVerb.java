package org.mainstay.house.commandline.safekeeping;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mainstay.house.commandline.files.Mainstay;
import org.mainstay.house.database.Database;
import org.mainstay.house.database.DatabaseFault;
import org.mainstay.house.database.Role;
import org.mainstay.house.keys.KeyFile;
import org.mainstay.house.keys.KeyFolder;
import org.mainstay.house.wiring.HouseSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Saves the whole house into two sealed files, while it stands or not.
@Command(
    name = "backup",
    description = {
      "Saves every table into a sealed file, and people's wrapped keys into a second one that is",
      "deleted after 35 days. The house may stand. The folder of keys is not in it: keep a copy of",
      "that elsewhere."
    },
    footer = {"", "Ends with 1 if nothing was saved, or a trial showed that it is not whole."})
public final class BackupVerb implements Callable<Integer> {
  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  @Mixin private HouseOptions options;

  @Option(
      names = "--to",
      paramLabel = "FILE|DIR",
      description = "where it goes (default: the folder of the settings, else backups beside data)")
  private Optional<Path> to = Optional.empty();

  @Option(
      names = "--prove",
      description = "restores the newest backup into a database that is thrown away, and compares")
  private boolean prove;

  /// @param options that say which house it is
  public BackupVerb(HouseOptions options) {
    this.options = options;
  }

  @Override
  public Integer call() {
    var random = new SecureRandom();
    var house = options.house(Clock.systemUTC());
    var safekeeping = house.safekeeping();
    try (var database = database(house, random)) {
      var saved = safekeeping.backup(database, to, random, System.err::println);
      var made = saved.made();
      System.out.println(
          "Saved %d tables with %,d rows, as they were at %s UTC: %s"
              .formatted(
                  made.tables(),
                  made.rows(),
                  WHEN.format(made.at().atOffset(ZoneOffset.UTC)),
                  made.file()));
      System.out.println("People's wrapped keys, to be deleted after 35 days: " + made.secrets());
      saved.pruned().forEach(it -> System.out.println("Deleted, because it was too old: " + it));
      var keys = keys(house, random);
      safekeeping.erased(database, keys).writeDown();
      return prove ? proven(house, keys, random) : Mainstay.DONE;
    }
  }

  private static KeyFolder keys(HouseSettings house, SecureRandom random) {
    return KeyFolder.open(house.places().keys(), house.places().data(), KeyFile.ofInside(), random);
  }

  private static int proven(HouseSettings house, KeyFolder keys, SecureRandom random) {
    var result =
        house.safekeeping().prove(keys.liveKek(), random, System.err::println).orElseThrow();
    if (result.isProven()) {
      System.out.println(
          "%s was restored on trial in %d s: %,d rows as they were saved; of %d people %d opened."
              .formatted(
                  result.backup(),
                  result.seconds(),
                  result.rows(),
                  result.tried(),
                  result.opened()));
      return Mainstay.DONE;
    }
    System.err.println(
        "MAINSTAY-BACKUP-024: %s could not be restored on trial: %s. Way out: keep the older backups, mend what it says, try again"
            .formatted(result.backup(), result.fault()));
    return Mainstay.REFUSED;
  }

  /// Of the house that stands, or else of its data alone.
  static Database database(HouseSettings house, SecureRandom random) {
    var there = Database.look(house.database(), random);
    if (there.isPresent()) {
      if (answers(there.get())) {
        return there.get();
      }
      there.get().close();
    }
    return Database.open(
        house.database(),
        random,
        System.err::println,
        house.safekeeping().beforeUpgrade(random, System.err::println));
  }

  private static boolean answers(Database database) {
    try (var connection = database.dataSource(Role.BACKUP).getConnection()) {
      return connection.isValid(2);
    } catch (SQLException | DatabaseFault _) {
      return false;
    }
  }
}
