package org.mainstay.proof.doors;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mainstay.house.watch.Pulse;
import org.mainstay.house.watch.WatchPort;
import org.mainstay.house.watch.WatchSettings;
import org.mainstay.house.wiring.House;
import org.mainstay.house.wiring.HouseSettings;
import org.mainstay.house.wiring.HouseSettings.Extras;
import org.mainstay.house.wiring.HouseSettings.Places;
import org.mainstay.house.wiring.RunningHouse;
import org.mainstay.proof.AskingPerson;
import org.mainstay.proof.TestHouse;

/// Health and metrics: on a port of their own, and without a person.
class WatchTest {
  private static final Path DIRECTORY = TestHouse.directory("watch");
  private static HouseSettings settings;
  private static RunningHouse house;
  private static WatchPort watch;

  @BeforeAll
  static void stands() {
    settings =
        HouseSettings.embedded(
            0,
            new Places(
                DIRECTORY.resolve("data"), DIRECTORY.resolve("keys"), Path.of("../handbook")),
            Extras.none(Clock.systemUTC()));
    house = House.start(settings, _ -> {});
    watch = WatchPort.open(new WatchSettings("127.0.0.1", 0), new Pulse(settings, house));
  }

  @AfterAll
  static void leavesNothing() {
    watch.close();
    house.close();
    TestHouse.delete(DIRECTORY);
  }

  private static String told(String path) throws Exception {
    return new String(Raw.get(watch.baseUrl() + path).body(), UTF_8);
  }

  @Test
  void it_says_that_the_house_is_ready_and_which_of_its_safeguards_are_missing() throws Exception {
    assertThat(Raw.get(watch.baseUrl() + "/health/live").statusCode()).isEqualTo(200);
    assertThat(Raw.get(watch.baseUrl() + "/health/ready").statusCode()).isEqualTo(200);
    assertThat(told("/health"))
        .contains(
            "\"ready\":true",
            "\"database\":\"up\"",
            "\"intake\":\"open\"",
            "\"lastBackup\":\"never\"",
            "\"restoreIsProven\":false",
            "\"diskHasRoom\":true");
    assertThat(told("/metrics").lines())
        .contains("mainstay_ready 1", "mainstay_database_up 1", "mainstay_restore_proven 0");
  }

  @Test
  void a_house_whose_database_is_gone_is_live_but_not_ready() throws Exception {
    var places =
        new Places(
            DIRECTORY.resolve("other"), DIRECTORY.resolve("other-keys"), Path.of("../handbook"));
    var other = HouseSettings.embedded(0, places, Extras.none(Clock.systemUTC()));
    try (var standing = House.start(other, _ -> {});
        var port = WatchPort.open(new WatchSettings("127.0.0.1", 0), new Pulse(other, standing))) {
      assertThat(Raw.get(port.baseUrl() + "/health").statusCode()).isEqualTo(200);

      standing.database().server().orElseThrow().close();

      var health = Raw.get(port.baseUrl() + "/health");
      assertThat(health.statusCode()).isEqualTo(503);
      assertThat(new String(health.body(), UTF_8)).contains("\"database\":\"down\"");
      assertThat(Raw.get(port.baseUrl() + "/health/live").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void the_public_port_has_no_such_page() throws Exception {
    for (String path : List.of("/health", "/health/live", "/health/ready", "/metrics")) {
      assertThat(Raw.get(house.baseUrl() + path).statusCode()).as(path).isEqualTo(404);
    }
    assertThat(Raw.get(watch.baseUrl() + "/").statusCode()).isEqualTo(404);
    assertThat(Raw.get(watch.baseUrl() + "/help").statusCode()).isEqualTo(404);
  }

  @Test
  void it_only_tells() throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var post =
          HttpRequest.newBuilder(URI.create(watch.baseUrl() + "/health"))
              .POST(HttpRequest.BodyPublishers.noBody())
              .build();
      assertThat(client.send(post, BodyHandlers.discarding()).statusCode()).isEqualTo(405);
    }
  }

  @Test
  void it_holds_no_person_and_nothing_that_counts_them() throws Exception {
    var before = counted();
    new AskingPerson(house.baseUrl(), Map.of("workplace", "Zyxxy mill", "phone", "01632 960 777"))
        .isReadyToSend();

    assertThat(told("/health") + told("/metrics")).doesNotContain("Zyxxy", "960 777", "960777");
    // What is told is this list and no more; none of it moved because somebody came.
    assertThat(counted()).isEqualTo(before);
    assertThat(told("/metrics").lines().filter(line -> !line.startsWith("#")))
        .extracting(line -> line.split(" ", 2)[0])
        .isSubsetOf(
            "mainstay_ready",
            "mainstay_database_up",
            "mainstay_intake_open",
            "mainstay_backup_seconds",
            "mainstay_restore_trial_seconds",
            "mainstay_restore_proven",
            "mainstay_checkpoint_seconds",
            "mainstay_disk_free_bytes",
            "mainstay_disk_has_room",
            "jvm_memory_heap_used_bytes",
            "jvm_memory_other_used_bytes",
            "process_start_time_seconds");
  }

  private static List<String> counted() throws Exception {
    return told("/metrics")
        .lines()
        .filter(line -> line.startsWith("mainstay_"))
        .filter(line -> !line.contains("_bytes") && !line.contains("_checkpoint_"))
        .toList();
  }

  @Test
  void a_port_that_is_taken_is_named_with_a_way_out() {
    var taken = URI.create(watch.baseUrl()).getPort();

    assertThatThrownBy(
            () -> WatchPort.open(new WatchSettings("127.0.0.1", taken), new Pulse(settings, house)))
        .hasMessageContaining("MAINSTAY-WATCH-001")
        .hasMessageContaining(String.valueOf(taken));
  }
}
