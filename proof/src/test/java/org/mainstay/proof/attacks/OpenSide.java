package org.mainstay.proof.attacks;

import java.nio.file.Path;
import java.time.InstantSource;
import org.mainstay.house.database.DatabaseSettings;
import org.mainstay.house.wiring.House;
import org.mainstay.house.wiring.HouseSettings;
import org.mainstay.house.wiring.HouseSettings.Extras;
import org.mainstay.house.wiring.HouseSettings.Places;
import org.mainstay.house.wiring.RunningHouse;
import org.mainstay.house.wiring.Side;
import org.mainstay.proof.TestDatabase;
import org.mainstay.proof.TestHouse;

/// The open side of the house, standing on a database that is there already.
final class OpenSide implements AutoCloseable {
  private final Path directory = TestHouse.directory("attacked");
  private final RunningHouse house;

  OpenSide(TestDatabase database, InstantSource clock) {
    var places =
        new Places(directory.resolve("data"), directory.resolve("keys"), Path.of("../handbook"));
    var apart = new DatabaseSettings.Apart(database.url(), TestHouse.keys());
    this.house =
        House.start(new HouseSettings(Side.OUTSIDE, 0, apart, places, Extras.none(clock)), _ -> {});
  }

  OpenReader reader() {
    return new OpenReader(house.baseUrl());
  }

  @Override
  public void close() {
    house.close();
    TestHouse.delete(directory);
  }
}
