package org.mainstay.proof.doors;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mainstay.house.database.DatabaseSettings;
import org.mainstay.house.keys.KeyFile;
import org.mainstay.house.keys.KeyFolder;
import org.mainstay.house.wiring.House;
import org.mainstay.house.wiring.HouseSettings;
import org.mainstay.house.wiring.HouseSettings.Extras;
import org.mainstay.house.wiring.HouseSettings.Places;
import org.mainstay.house.wiring.Side;
import org.mainstay.proof.StandingHouse;
import org.mainstay.proof.TestHouse;

/// Help is there when the database is not.
class DatabaseDownTest {

  @Test
  void help_is_there_after_the_database_went_away() throws Exception {
    try (var house = StandingHouse.ofItsOwn("down", java.util.List.of(), "")) {
      house.house().database().server().orElseThrow().close();

      var help = Raw.get(house.baseUrl() + "/help");
      assertThat(help.statusCode()).isEqualTo(200);
      assertThat(new String(help.body(), UTF_8)).contains("999", "116 123", "85258");
      assertThat(Raw.get(house.baseUrl() + "/").statusCode()).isEqualTo(200);
      var started = Raw.get(house.baseUrl() + "/c/start");
      assertThat(started.headers().firstValue("Location")).contains("/c/1");
      var question = Raw.get(house.baseUrl() + "/c/1", "Cookie", cookie(started));
      assertThat(question.statusCode()).isEqualTo(200);

      var asking = Raw.get(house.baseUrl() + "/p/start");
      assertThat(asking.statusCode()).isEqualTo(503);
      assertThat(new String(asking.body(), UTF_8)).contains("999", "116 123", "85258");
    }
  }

  private static String cookie(HttpResponse<byte[]> answer) {
    return answer.headers().firstValue("Set-Cookie").orElse("").split(";", 2)[0];
  }

  @Test
  void help_is_there_although_the_database_never_was() throws Exception {
    Path directory = TestHouse.directory("never");
    Path whole = directory.resolve("keys");
    Path keys = directory.resolve("keys-front");
    var random = new SecureRandom();
    KeyFolder.open(whole, directory.resolve("data"), KeyFile.ofInside(), random);
    Path password = whole.resolve("database-front.password");
    Files.createFile(
        password,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(password, "x".repeat(43));
    Side.FRONT.alone().orElseThrow().give(whole, keys, Optional.empty());
    var settings =
        new HouseSettings(
            Side.FRONT,
            0,
            new DatabaseSettings.Apart("jdbc:postgresql://127.0.0.1:1/mainstay", keys),
            new Places(directory.resolve("data"), keys, Path.of("../handbook")),
            Extras.none(Clock.systemUTC()));

    try (var house = House.start(settings, _ -> {})) {
      assertThat(Raw.get(house.baseUrl() + "/help").statusCode()).isEqualTo(200);
      assertThat(Raw.get(house.baseUrl() + "/p/start").statusCode()).isEqualTo(503);
      assertThat(Raw.get(house.baseUrl() + "/team/sign-in").statusCode()).isEqualTo(404);
    } finally {
      TestHouse.delete(directory);
    }
  }
}
