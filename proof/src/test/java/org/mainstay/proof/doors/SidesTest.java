package org.mainstay.proof.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mainstay.house.database.DatabaseSettings;
import org.mainstay.house.wiring.House;
import org.mainstay.house.wiring.HouseSettings;
import org.mainstay.house.wiring.HouseSettings.Extras;
import org.mainstay.house.wiring.HouseSettings.Places;
import org.mainstay.house.wiring.RunningHouse;
import org.mainstay.house.wiring.Side;
import org.mainstay.proof.AskingPerson;
import org.mainstay.proof.Eventually;
import org.mainstay.proof.StandingHouse;
import org.mainstay.proof.TestHouse;

/// Each side stands alone, and answers for itself only.
class SidesTest {
  private static final Path DIRECTORY = TestHouse.directory("sides");

  private static RunningHouse start(Side side) {
    return start(side, Clock.systemUTC());
  }

  private static RunningHouse start(Side side, InstantSource clock) {
    var keys = DIRECTORY.resolve("keys");
    var database =
        new DatabaseSettings.Embedded(
            DIRECTORY.resolve("data/database"),
            TestHouse.programs(),
            keys,
            new DatabaseSettings.Port.Free());
    var places = new Places(DIRECTORY.resolve("data"), keys, Path.of("../handbook"));
    return House.start(new HouseSettings(side, 0, database, places, Extras.none(clock)), _ -> {});
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

  @Test
  void the_front_alone_clears_what_nobody_came_back_to_by_the_clock_it_was_given()
      throws Exception {
    // The keys come from the inside, once.
    start(Side.INSIDE).close();
    var clock = new StandingHouse.SetClock();
    try (var house = start(Side.FRONT, clock)) {
      assertThat(status(house, "/team/sign-in")).isEqualTo(404);
      new AskingPerson(house.baseUrl(), Map.of("workplace", "The mill", "phone", "01632 960 001"))
          .isReadyToSend();
      assertThat(drafts(house)).isEqualTo(1);

      clock.moveOn(Duration.ofHours(19).toSeconds());
      var young = new AskingPerson(house.baseUrl(), Map.of("workplace", "The mill"));
      young.isReadyToSend();
      clock.moveOn(Duration.ofHours(2).toSeconds());

      Eventually.holds(
          Duration.ofSeconds(20), "the old draft alone is gone", () -> drafts(house) == 1);
    }
  }

  @Test
  void the_answers_of_a_check_outlive_a_restart_at_another_address() throws Exception {
    String walk;
    try (var house = start(Side.ALL)) {
      var started = Raw.get(house.baseUrl() + "/c/start");
      walk = started.headers().firstValue("Set-Cookie").orElse("").split(";", 2)[0];
    }
    start(Side.INSIDE).close();
    try (var house = start(Side.FRONT)) {
      assertThat(Raw.get(house.baseUrl() + "/c/1", "Cookie", walk).statusCode()).isEqualTo(200);
      assertThat(Raw.get(house.baseUrl() + "/c/1", "Cookie", walk + "A").statusCode())
          .isEqualTo(404);
    }
  }

  private static int drafts(RunningHouse house) {
    try (var admin = house.database().server().orElseThrow().connect();
        var statement = admin.createStatement();
        var count = statement.executeQuery("select count(*) from front_asking.draft")) {
      count.next();
      return count.getInt(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
