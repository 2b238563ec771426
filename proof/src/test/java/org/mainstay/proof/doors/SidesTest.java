package org.mainstay.proof.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mainstay.house.database.DatabaseSettings;
import org.mainstay.house.wiring.House;
import org.mainstay.house.wiring.HouseSettings;
import org.mainstay.house.wiring.HouseSettings.Extras;
import org.mainstay.house.wiring.HouseSettings.Places;
import org.mainstay.house.wiring.RunningHouse;
import org.mainstay.house.wiring.Side;
import org.mainstay.proof.TestHouse;

/// Each side stands alone, and answers for itself only.
class SidesTest {
  private static final Path DIRECTORY = TestHouse.directory("sides");

  private static RunningHouse start(Side side) {
    var keys = DIRECTORY.resolve("keys");
    var database =
        new DatabaseSettings.Embedded(
            DIRECTORY.resolve("data/database"),
            TestHouse.programs(),
            keys,
            new DatabaseSettings.Port.Free());
    var places = new Places(DIRECTORY.resolve("data"), keys, Path.of("../handbook"));
    return House.start(
        new HouseSettings(side, 0, database, places, Extras.none(Clock.systemUTC())), _ -> {});
  }

  @AfterAll
  static void leaveNothing() {
    TestHouse.delete(DIRECTORY);
  }

  private static int status(RunningHouse house, String path) throws Exception {
    return Raw.get(house.baseUrl() + path).statusCode();
  }

  @Test
  void the_inside_answers_the_team_alone() throws Exception {
    try (var house = start(Side.INSIDE)) {
      assertThat(status(house, "/team/sign-in")).isEqualTo(200);
      assertThat(status(house, "/p/start")).isEqualTo(404);
      assertThat(status(house, "/open")).isEqualTo(404);
    }
  }

  @Test
  void the_outside_answers_those_who_read_the_noticeboard_alone() throws Exception {
    try (var house = start(Side.OUTSIDE)) {
      assertThat(status(house, "/open")).isEqualTo(200);
      assertThat(status(house, "/team/sign-in")).isEqualTo(404);
      assertThat(status(house, "/p/start")).isEqualTo(404);
    }
  }
}
