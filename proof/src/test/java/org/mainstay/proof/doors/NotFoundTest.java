package org.mainstay.proof.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.inside.team.Role;
import org.mainstay.proof.StandingHouse;

/// What is not there, what is hidden and what is forbidden look the same, byte for byte.
class NotFoundTest {
  private static final StandingHouse HOUSE = StandingHouse.shared();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/error",
        "/team-x",
        "/p/99",
        "/actuator",
        "/open-x",
        "/assets/none.css",
        "/..;/x"
      })
  void whatever_is_not_there_has_the_same_bytes(String path) throws Exception {
    var one = Raw.get(HOUSE.baseUrl() + "/nothing-here");
    var other = Raw.get(HOUSE.baseUrl() + path);

    assertThat(other.statusCode()).isIn(404, 400);
    if (other.statusCode() == 404) {
      assertThat(other.body()).isEqualTo(one.body());
    }
  }

  @Test
  void a_case_that_never_was_has_the_bytes_of_any_unknown_page() throws Exception {
    var handed = HOUSE.joins("Amina Khan", Role.CLINICIAN);
    var cookies = Session.of(HOUSE, handed);

    var unknown = Raw.get(HOUSE.baseUrl() + "/team/nothing-here", "Cookie", cookies);
    var none =
        Raw.get(
            HOUSE.baseUrl() + "/team/case/" + UUID.randomUUID() + "/request", "Cookie", cookies);
    var notEvenANumber = Raw.get(HOUSE.baseUrl() + "/team/case/hello/request", "Cookie", cookies);

    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(none.statusCode()).isEqualTo(404);
    assertThat(none.body()).isEqualTo(unknown.body());
    assertThat(notEvenANumber.body()).isEqualTo(unknown.body());
  }
}
