package org.mainstay.proof.doors;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.house.web.IntakeGate;
import org.mainstay.proof.Eventually;
import org.mainstay.proof.StandingHouse;

/// No letter is taken while it might be lost in a power cut.
class IntakeGateTest {

  @Test
  void a_setting_that_is_made_unsafe_behind_our_back_closes_the_intake() throws Exception {
    try (var house = StandingHouse.ofItsOwn("unsafe", List.of(), "")) {
      assertThat(Raw.get(house.baseUrl() + "/p/start").statusCode()).isEqualTo(303);

      try (var admin = house.house().database().server().orElseThrow().connect();
          var statement = admin.createStatement()) {
        statement.execute("alter role mainstay_front set synchronous_commit = off");
        statement.execute(
            "select pg_terminate_backend(pid) from pg_stat_activity where usename ="
                + " 'mainstay_front'");
      }
      var gate = house.house().beans().getBean(IntakeGate.class);
      Eventually.holds(Duration.ofSeconds(20), "the gate closes", () -> !gate.isOpen());

      var asking = Raw.get(house.baseUrl() + "/p/start");
      assertThat(asking.statusCode()).isEqualTo(503);
      assertThat(new String(asking.body(), UTF_8)).contains("999", "116 123", "85258");
      assertThat(Raw.get(house.baseUrl() + "/help").statusCode()).isEqualTo(200);
    }
  }
}
