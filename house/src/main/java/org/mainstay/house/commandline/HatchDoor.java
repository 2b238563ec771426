package org.mainstay.house.commandline;

import java.security.PublicKey;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.mainstay.house.database.Database;
import org.mainstay.house.database.DatabaseFault;
import org.mainstay.house.database.Role;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.house.keys.KeyFile;
import org.mainstay.house.keys.KeyFolder;
import org.mainstay.house.keys.LedgerWitness;
import org.mainstay.house.wiring.HatchRooms;
import org.mainstay.house.wiring.HouseSettings;
import org.mainstay.inside.counting.CountingKey;
import org.mainstay.inside.counting.KeyMark;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The rooms of the hatch for a verb: of the house that stands, or of its database alone.
final class HatchDoor implements AutoCloseable {
  private final Database database;
  private final HatchRooms rooms;
  private final String hub;
  private final KeyFolder keys;

  private HatchDoor(Database database, HatchRooms rooms, String hub, KeyFolder keys) {
    this.database = database;
    this.rooms = rooms;
    this.hub = hub;
    this.keys = keys;
  }

  /// Opens it; the house may stand or not.
  static HatchDoor open(Settings settings) {
    var clock = Clock.systemUTC();
    var random = new SecureRandom();
    HouseSettings house = settings.house(clock);
    var places = house.places();
    var handbook = Handbook.read(places.handbook());
    var keys = KeyFolder.open(places.keys(), places.data(), KeyFile.ofInside(), random);
    Database database = database(house, random);
    try {
      var rooms =
          HatchRooms.of(
              database.dataSource(Role.HATCH),
              keys.signing(),
              new LedgerWitness(places.keys()),
              clock);
      return new HatchDoor(database, rooms, handbook.hub().name(), keys);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /// The database of the house that stands, or else the database alone.
  static Database database(HouseSettings house, SecureRandom random) {
    return standing(house, random)
        .orElseGet(() -> Database.open(house.database(), random, Settings::progress));
  }

  private static Optional<Database> standing(HouseSettings house, SecureRandom random) {
    Optional<Database> there = Database.look(house.database(), random);
    if (there.isPresent() && !answers(there.get())) {
      there.get().close();
      return Optional.empty();
    }
    return there;
  }

  private static boolean answers(Database database) {
    try {
      return JdbcClient.create(database.dataSource(Role.HATCH))
          .sql("select true")
          .query(Boolean.class)
          .single();
    } catch (DataAccessException | DatabaseFault _) {
      return false;
    }
  }

  HatchRooms rooms() {
    return rooms;
  }

  /// The hub's own name.
  String hub() {
    return hub;
  }

  /// With which anybody can check what the hub signed.
  PublicKey key() {
    return keys.signing().getPublic();
  }

  /// Under which people are counted.
  ///
  /// @throws IllegalStateException if people were counted with another one
  CountingKey counting() {
    var counting = new CountingKey(keys.plain(KeyFile.COUNTING).toByteArray());
    new KeyMark(JdbcClient.create(database.dataSource(Role.INSIDE))).belongsTo(counting);
    return counting;
  }

  /// The first contract year that has not begun: the one to make ready for.
  int nextYear() {
    int year = rooms.calendar().now().atZone(ZoneOffset.UTC).getYear();
    while (rooms.calendar().hasBegun(year)) {
      year++;
    }
    return year;
  }

  @Override
  public void close() {
    database.close();
  }
}
