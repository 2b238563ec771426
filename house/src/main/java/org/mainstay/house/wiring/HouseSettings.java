package org.mainstay.house.wiring;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mainstay.house.backup.BackupSettings;
import org.mainstay.house.database.DatabaseSettings;
import org.mainstay.house.messenger.CarrierSettings;
import org.mainstay.house.tree.Anchoring;
import org.mainstay.house.wiring.safekeeping.Safekeeping;

/// What must be known before the house can stand.
///
/// @param port where it answers; 0 for whichever is free
/// @param carriers who carries texts and emails
/// @param backup where backups go, and when one is made by itself
public record HouseSettings(
    Side side,
    int port,
    DatabaseSettings database,
    Places places,
    CarrierSettings carriers,
    BackupSettings backup,
    Extras extras) {
  /// Of Mainstay, as every report names it.
  public static final String VERSION = "0.1.0";

  public HouseSettings {
    Objects.requireNonNull(side, "side");
    Objects.requireNonNull(database, "database");
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port must be 0..65535, got " + port);
    }
  }

  /// Without anybody who carries texts and emails: they go into a folder.
  public HouseSettings(
      Side side, int port, DatabaseSettings database, Places places, Extras extras) {
    this(
        side,
        port,
        database,
        places,
        CarrierSettings.FOLDER,
        BackupSettings.beside(places.data()),
        extras);
  }

  /// What this house does for its own backups.
  public Safekeeping safekeeping() {
    return new Safekeeping(
        backup,
        VERSION,
        places.keys(),
        places.data(),
        database instanceof DatabaseSettings.Embedded embedded
            ? embedded.cache()
            : places.data().resolve("programs"),
        extras.clock());
  }

  /// Where its folders are.
  ///
  /// @param data what a backup copies
  /// @param keys what must never lie in it
  /// @param handbook the hub's own words
  /// @param anchoring where the checkpoints of the trail go
  public record Places(Path data, Path keys, Path handbook, Anchoring anchoring) {
    /// With the checkpoints beside the keys, and sent to nobody.
    public Places(Path data, Path keys, Path handbook) {
      this(data, keys, handbook, new Anchoring(keys, Optional.empty()));
    }
  }

  /// What is not the house's own: whose clock it goes by, and what stands beside its rooms.
  ///
  /// @param clock the time of the house
  /// @param address where it listens, such as 127.0.0.1
  /// @param notice words on top of every page, blank for none
  /// @param configurations further Spring configurations
  /// @param routes further rows of the table of routes
  public record Extras(
      InstantSource clock,
      String address,
      String notice,
      List<Class<?>> configurations,
      String routes) {
    public Extras {
      configurations = List.copyOf(configurations);
    }

    /// Nothing further.
    public static Extras none(InstantSource clock) {
      return new Extras(clock, "127.0.0.1", "", List.of(), "");
    }
  }

  /// The whole house with a database of its own, all beneath two folders.
  public static HouseSettings embedded(int port, Places places, Extras extras) {
    return new HouseSettings(
        Side.ALL, port, DatabaseSettings.embedded(places.data(), places.keys()), places, extras);
  }
}
