package org.mainstay.house.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mainstay.house.backup.BackupSettings;
import org.mainstay.house.commandline.safekeeping.HouseOptions;
import org.mainstay.house.database.DatabaseSettings;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.house.messenger.CarrierSettings;
import org.mainstay.house.tree.Anchoring;
import org.mainstay.house.watch.WatchSettings;
import org.mainstay.house.wiring.HouseSettings;
import org.mainstay.house.wiring.HouseSettings.Extras;
import org.mainstay.house.wiring.HouseSettings.Places;
import org.mainstay.house.wiring.Side;
import picocli.CommandLine.Option;

/// The options that every verb needs which touches the house: where its folders are.
final class Settings implements HouseOptions {
  private static final String OWN = "own:";

  @Option(
      names = "--side",
      description = "which side: ${COMPLETION-CANDIDATES} (default: all)",
      paramLabel = "SIDE")
  private Side side = Side.ALL;

  @Option(
      names = "--config",
      description = "a file of settings, see docs/run.yaml",
      paramLabel = "FILE")
  private Optional<Path> config = Optional.empty();

  @Option(names = "--data", description = "the data folder (default: data)", paramLabel = "DIR")
  private Optional<Path> data = Optional.empty();

  @Option(
      names = "--keys",
      description = "the folder of the keys, outside the data (default: keys)",
      paramLabel = "DIR")
  private Optional<Path> keys = Optional.empty();

  @Option(
      names = "--handbook",
      description = "the hub's own words (default: handbook)",
      paramLabel = "DIR")
  private Optional<Path> handbook = Optional.empty();

  @Option(names = "--port", description = "where it answers (default: 8080)", paramLabel = "N")
  private Optional<Integer> port = Optional.empty();

  /// The file of settings; what it leaves out has its default.
  ///
  /// @param database the address of a given PostgreSQL as JDBC writes it; `own:5433` for the
  ///   house's own at that port, so that sides apart find it
  /// @param admin who may make roles there; left out where another process prepared the database
  /// @param passwordFile where the administrator's password stands
  /// @param messages who carries texts and emails; left out, they go into a folder
  /// @param backup where backups go and when; left out, none is made by itself
  /// @param trail where the checkpoints of the trail go; left out, beside the keys
  /// @param health where health and metrics are to be had; left out, nowhere
  record ConfigFile(
      @Nullable Path data,
      @Nullable Path keys,
      @Nullable Path handbook,
      @Nullable String address,
      @Nullable Integer port,
      @Nullable String database,
      @Nullable String admin,
      @Nullable Path passwordFile,
      @Nullable CarrierSettings messages,
      @Nullable BackupFile backup,
      @Nullable Trail trail,
      @Nullable HealthFile health) {}

  /// Where health and metrics are to be had.
  ///
  /// @param address left out, 127.0.0.1
  record HealthFile(@Nullable String address, int port) {}

  /// What a file of settings says of backups.
  ///
  /// @param at an hour such as 02:30
  record BackupFile(@Nullable Path folder, @Nullable LocalTime at, @Nullable Integer keepDays) {}

  @Override
  public void into(Path folder) {
    data = Optional.of(folder);
  }

  /// Where the checkpoints of the trail go.
  ///
  /// @param anchor the folder in which they are kept; left out, that of the keys
  /// @param guardian the email address of the Caldicott Guardian
  record Trail(Optional<Path> anchor, Optional<String> guardian) {
    private Anchoring anchoring(Path keys) {
      return new Anchoring(anchor.orElse(keys), guardian);
    }
  }

  /// Where health and metrics are to be had; empty if nobody asked for them.
  Optional<WatchSettings> watch() {
    return Optional.ofNullable(file().health())
        .map(
            it ->
                new WatchSettings(chosen(Optional.empty(), it.address(), "127.0.0.1"), it.port()));
  }

  private ConfigFile file() {
    return config
        .map(path -> Handbook.readSettings(path, ConfigFile.class))
        .orElse(
            new ConfigFile(null, null, null, null, null, null, null, null, null, null, null, null));
  }

  /// Settings of the house by these words.
  @Override
  public HouseSettings house(InstantSource clock) {
    ConfigFile file = file();
    var keyFolder = chosen(keys, file.keys(), Home.folder().resolve("keys"));
    var places =
        new Places(
            chosen(data, file.data(), Home.folder().resolve("data")),
            keyFolder,
            chosen(handbook, file.handbook(), Home.folder().resolve("handbook")),
            chosen(Optional.empty(), file.trail(), new Trail(Optional.empty(), Optional.empty()))
                .anchoring(keyFolder));
    String address = chosen(Optional.empty(), file.address(), "127.0.0.1");
    return new HouseSettings(
        side,
        chosen(port, file.port(), 8080),
        database(file, places),
        places,
        chosen(Optional.empty(), file.messages(), CarrierSettings.FOLDER),
        backup(file.backup(), places),
        new Extras(clock, address, "", List.of(), ""));
  }

  /// Tells whoever waits what takes time.
  static void progress(String words) {
    System.err.println(words);
  }

  private static <T> T chosen(Optional<T> word, @Nullable T written, T otherwise) {
    return word.orElse(written == null ? otherwise : written);
  }

  private static BackupSettings backup(@Nullable BackupFile file, Places places) {
    var usual = BackupSettings.beside(places.data());
    return file == null
        ? usual
        : new BackupSettings(
            chosen(Optional.empty(), file.folder(), usual.folder()),
            Optional.ofNullable(file.at()),
            chosen(Optional.empty(), file.keepDays(), usual.keepDays()));
  }

  private static DatabaseSettings own(String port, Places places) {
    try {
      var usual = DatabaseSettings.embedded(places.data(), places.keys());
      return new DatabaseSettings.Embedded(
          usual.directory(),
          usual.cache(),
          usual.keys(),
          new DatabaseSettings.Port.Fixed(Integer.parseInt(port)));
    } catch (IllegalArgumentException _) {
      throw new Refused(
          "MAINSTAY-COMMANDLINE-018: %s%s is no port. Way out: database: own:5433"
              .formatted(OWN, port));
    }
  }

  private static DatabaseSettings database(ConfigFile file, Places places) {
    if (file.database() == null) {
      return DatabaseSettings.embedded(places.data(), places.keys());
    }
    if (file.database().startsWith(OWN)) {
      return own(file.database().substring(OWN.length()), places);
    }
    if (file.admin() == null || file.passwordFile() == null) {
      return new DatabaseSettings.Apart(file.database(), places.keys());
    }
    try {
      return new DatabaseSettings.Given(
          file.database(),
          file.admin(),
          Files.readString(file.passwordFile()).strip(),
          places.keys());
    } catch (IOException _) {
      throw new Refused(
          "MAINSTAY-COMMANDLINE-003: %s cannot be read. Way out: let passwordFile name the file"
                  .formatted(file.passwordFile())
              + " with the administrator's password");
    }
  }
}
