package org.mainstay.house.commandline;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.function.Supplier;
import org.mainstay.house.commandline.rooms.InsideDoor;
import org.mainstay.house.database.Database;
import org.mainstay.house.keys.KeyFile;
import org.mainstay.house.keys.KeyFolder;
import org.mainstay.house.wiring.House;
import org.mainstay.inside.trail.Acting;
import org.springframework.transaction.support.TransactionTemplate;

/// The confidential rooms for handing people over; the house may stand or not.
final class HandoverDoor implements AutoCloseable {
  private final Database database;
  private final InsideDoor inside;

  private HandoverDoor(Database database, InsideDoor inside) {
    this.database = database;
    this.inside = inside;
  }

  static HandoverDoor open(Settings settings) {
    var random = new SecureRandom();
    var house = settings.house(Clock.systemUTC());
    var places = house.places();
    var keys = KeyFolder.open(places.keys(), places.data(), KeyFile.ofInside(), random);
    var database = HatchDoor.database(house, random);
    try {
      return new HandoverDoor(
          database, new InsideDoor(house, keys, database, random, House.insideRooms()));
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  <T> T room(Class<T> type) {
    return inside.room(type);
  }

  /// Does this as the house, in one transaction: wholly, or not at all.
  <T> T once(Supplier<T> work) {
    return Acting.as(
        Acting.HOUSE,
        () -> {
          T done = room(TransactionTemplate.class).execute(_ -> work.get());
          if (done == null) {
            throw new IllegalStateException("nothing came of it");
          }
          return done;
        });
  }

  @Override
  public void close() {
    try {
      inside.close();
    } finally {
      database.close();
    }
  }
}
