package org.mainstay.house.commandline.safekeeping;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.mainstay.house.backup.Erased;
import org.mainstay.house.backup.ErasureJournal;
import org.mainstay.house.backup.Restore;
import org.mainstay.house.commandline.files.Mainstay;
import org.mainstay.house.database.Database;
import org.mainstay.house.database.DatabaseSettings;
import org.mainstay.house.database.PostgresServer;
import org.mainstay.house.keys.KeyFile;
import org.mainstay.house.keys.KeyFolder;
import org.mainstay.house.wiring.HouseSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Puts a backup into an empty folder or database.
@Command(
    name = "restore",
    description = {
      "Puts a backup into an empty folder, or into an empty PostgreSQL that --config names.",
      "Nothing is written unless the whole of it can be read. Who was erased since stays erased."
    },
    footer = {"", "Ends with 1 if it was refused, or is not what was saved."})
public final class RestoreVerb implements Callable<Integer> {
  @Mixin private HouseOptions options;

  @Parameters(index = "0", paramLabel = "FILE", description = "a file that ends with .backup")
  private Path file = Path.of("");

  @Option(
      names = "--into",
      paramLabel = "DIR",
      description = "the folder of the new house's data; the same as --data")
  private Optional<Path> into = Optional.empty();

  @Option(
      names = "--secrets",
      paramLabel = "FILE",
      description = "people's wrapped keys, if not those beside the backup: of a later day")
  private Optional<Path> secrets = Optional.empty();

  /// @param options that say which house it is
  public RestoreVerb(HouseOptions options) {
    this.options = options;
  }

  @Override
  public Integer call() {
    into.ifPresent(options::into);
    var random = new SecureRandom();
    var house = options.house(Clock.systemUTC());
    var places = house.places();
    var restore = Restore.checked(file, secrets, places.keys());
    System.err.println("The backup can be read to its end, and its keys are here");
    Consumer<String> told = System.err::println;
    try (var server = Database.server(house.database(), random, told)) {
      int[] again = {0};
      var done =
          restore.into(
              server,
              where(house),
              random,
              told,
              ready -> again[0] = erasedAgain(house, ready, random));
      // The folder of the data learns which keys it belongs to.
      KeyFolder.open(places.keys(), places.data(), KeyFile.ofInside(), random);
      System.out.println(
          "Restored %d tables with %,d rows, as they were at %s."
              .formatted(done.tables(), done.rows(), done.at()));
      System.out.println(
          again[0] == 0
              ? "Nobody had been erased since."
              : "Erased since, and erased again: %d.".formatted(again[0]));
      System.out.println("Way on: ./mainstay doctor, then ./mainstay run");
      return Mainstay.DONE;
    }
  }

  private static String where(HouseSettings house) {
    return switch (house.database()) {
      case DatabaseSettings.Embedded ignored -> house.places().data().toString();
      case DatabaseSettings.Given given -> given.url();
      case DatabaseSettings.Apart apart -> apart.url();
    };
  }

  /// By the list beside the keys, the one beside the backup, and the one where backups go now.
  private int erasedAgain(HouseSettings house, PostgresServer server, SecureRandom random) {
    var keys =
        KeyFolder.open(
            house.places().keys(), house.places().data(), java.util.Set.of(KeyFile.PEPPER), random);
    List<Path> folders = new ArrayList<>(List.of(house.places().keys()));
    folders.add(file.toAbsolutePath().getParent());
    folders.add(house.backup().folder());
    try (var inside = Database.forInside(server, house.places().keys(), random)) {
      return new Erased(
              inside,
              Clock.systemUTC(),
              new ErasureJournal(keys.plain(KeyFile.PEPPER)),
              folders.stream().distinct().toList())
          .again();
    }
  }
}
