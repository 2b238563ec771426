package org.mainstay.proof.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/// Each side stands alone, with its own few keys, and answers for itself only.
class SidesTest {
  private static final Path DIRECTORY = TestHouse.directory("sides");

  private static final Path KEYS = DIRECTORY.resolve("keys");

  private static RunningHouse inside() {
    return start(Side.INSIDE, KEYS, own(), Clock.systemUTC());
  }

  private static DatabaseSettings own() {
    return new DatabaseSettings.Embedded(
        DIRECTORY.resolve("data/database"),
        TestHouse.programs(),
        KEYS,
        new DatabaseSettings.Port.Free());
  }

  /// A side apart, with what the inside gives it and nothing else.
  private static RunningHouse beside(RunningHouse inside, Side side, InstantSource clock) {
    Path few = DIRECTORY.resolve("keys-" + side);
    side.alone().orElseThrow().give(KEYS, few, Optional.empty());
    var url = inside.database().server().orElseThrow().url();
    return start(side, few, new DatabaseSettings.Apart(url, few), clock);
  }

  private static RunningHouse start(
      Side side, Path keys, DatabaseSettings database, InstantSource clock) {
    var places = new Places(data(side), keys, Path.of("../handbook"));
    return House.start(new HouseSettings(side, 0, database, places, Extras.none(clock)), _ -> {});
  }

  private static Path data(Side side) {
    Path data = DIRECTORY.resolve(side.servesInside() ? "data" : "data-" + side);
    try {
      return Files.createDirectories(data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    try (var house = inside()) {
      assertThat(status(house, "/team/sign-in")).isEqualTo(200);
      assertThat(status(house, "/p/start")).isEqualTo(404);
      assertThat(status(house, "/open")).isEqualTo(404);
    }
  }

  @Test
  void the_outside_answers_those_who_read_the_noticeboard_alone() throws Exception {
    try (var inside = inside();
        var house = beside(inside, Side.OUTSIDE, Clock.systemUTC())) {
      assertThat(status(house, "/open")).isEqualTo(200);
      assertThat(status(house, "/team/sign-in")).isEqualTo(404);
      assertThat(status(house, "/p/start")).isEqualTo(404);
    }
  }

  @Test
  void the_front_alone_clears_what_nobody_came_back_to_by_the_clock_it_was_given()
      throws Exception {
    var clock = new StandingHouse.SetClock();
    try (var inside = inside();
        var house = beside(inside, Side.FRONT, clock)) {
      assertThat(status(house, "/team/sign-in")).isEqualTo(404);
      new AskingPerson(house.baseUrl(), Map.of("workplace", "The mill", "phone", "01632 960 001"))
          .isReadyToSend();
      assertThat(drafts(inside)).isEqualTo(1);

      clock.moveOn(Duration.ofHours(19).toSeconds());
      var young = new AskingPerson(house.baseUrl(), Map.of("workplace", "The mill"));
      young.isReadyToSend();
      clock.moveOn(Duration.ofHours(2).toSeconds());

      Eventually.holds(
          Duration.ofSeconds(20), "the old draft alone is gone", () -> drafts(inside) == 1);
    }
  }

  @Test
  void the_answers_of_a_check_outlive_a_restart_at_another_address() throws Exception {
    String walk;
    try (var house = start(Side.ALL, KEYS, own(), Clock.systemUTC())) {
      var started = Raw.get(house.baseUrl() + "/c/start");
      walk = started.headers().firstValue("Set-Cookie").orElse("").split(";", 2)[0];
    }
    try (var inside = inside();
        var house = beside(inside, Side.FRONT, Clock.systemUTC())) {
      assertThat(Raw.get(house.baseUrl() + "/c/1", "Cookie", walk).statusCode()).isEqualTo(200);
      assertThat(Raw.get(house.baseUrl() + "/c/1", "Cookie", walk + "A").statusCode())
          .isEqualTo(404);
    }
  }

  @Test
  void each_side_apart_holds_its_own_keys_and_its_own_password_alone() {
    try (var inside = inside()) {
      beside(inside, Side.FRONT, Clock.systemUTC()).close();
      beside(inside, Side.OUTSIDE, Clock.systemUTC()).close();
    }
    assertThat(names("keys-FRONT"))
        .containsExactly(
            "database-front.password",
            "idempotency.key",
            "inside-public.keyset",
            "pepper.key",
            "receipt-derivation.key");
    assertThat(names("keys-OUTSIDE"))
        .containsExactly("database-outside.password", "office-codes.keyset");
  }

  @Test
  void the_front_opens_no_folder_that_holds_more_than_its_own() throws Exception {
    try (var inside = inside()) {
      for (String more :
          List.of("inside-private.keyset", "kek.keyset", "database-inside.password")) {
        beside(inside, Side.FRONT, Clock.systemUTC()).close();
        Path few = DIRECTORY.resolve("keys-FRONT");
        Files.copy(KEYS.resolve(more), few.resolve(more));

        assertThatThrownBy(() -> beside(inside, Side.FRONT, Clock.systemUTC()))
            .hasMessageContaining("MAINSTAY-KEYS-016")
            .hasMessageContaining(more);

        Files.delete(few.resolve(more));
      }
      var url = inside.database().server().orElseThrow().url();
      assertThatThrownBy(
              () ->
                  start(Side.FRONT, KEYS, new DatabaseSettings.Apart(url, KEYS), Clock.systemUTC()))
          .hasMessageContaining("MAINSTAY-KEYS-016");
    }
  }

  private static List<String> names(String folder) {
    return Arrays.stream(DIRECTORY.resolve(folder).toFile().listFiles())
        .map(File::getName)
        .sorted()
        .toList();
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
