package org.mainstay.proof.handbooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.inside.team.Role;
import org.mainstay.proof.AskingPerson;
import org.mainstay.proof.StandingHouse;
import org.mainstay.proof.Visitor;

/// Two quite different places, one house: what holds in one holds in the other.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BothHandbooksTest {
  private static final Map<String, String> WORDS =
      Map.of("words", "Hello", "name", "Wren", "workplace", "The mill", "phone", "07700 900123");

  /// The handbooks that ship.
  enum Shipped {
    HUB("handbook"),
    LIVING_WELL("handbook-living-well");

    private final String folder;

    Shipped(String folder) {
      this.folder = folder;
    }
  }

  private final Map<Shipped, StandingHouse> houses = new EnumMap<>(Shipped.class);

  private StandingHouse house(Shipped shipped) {
    return houses.computeIfAbsent(
        shipped, one -> StandingHouse.withHandbook(one.folder, Path.of("..", one.folder)));
  }

  private Handbook handbook(Shipped shipped) {
    return house(shipped).house().handbook();
  }

  private Visitor visitor(Shipped shipped) {
    return new Visitor(house(shipped).baseUrl());
  }

  @AfterAll
  void close() {
    houses.values().forEach(StandingHouse::close);
  }

  @ParameterizedTest
  @EnumSource
  void every_page_has_the_hub_s_own_name_and_the_numbers_for_a_crisis(Shipped shipped) {
    for (String path : List.of("/", "/help", "/private", "/r", "/find", "/groups", "/stories")) {
      var page = visitor(shipped).get(path);

      assertThat(page.status()).as(path).isEqualTo(200);
      assertThat(page.words())
          .as(path)
          .contains(
              handbook(shipped).hub().name(),
              handbook(shipped).crisis().national().listening().number(),
              handbook(shipped).crisis().own().number());
    }
  }

  @ParameterizedTest
  @EnumSource
  void somebody_asks_and_comes_back_with_their_code(Shipped shipped) {
    var receipt = new AskingPerson(house(shipped).baseUrl(), WORDS).asks();

    var page = AskingPerson.comesBack(house(shipped).baseUrl(), AskingPerson.code(receipt));

    assertThat(page.path()).endsWith("/r/page");
  }

  @ParameterizedTest
  @EnumSource
  void the_team_holds_the_huddles_that_its_handbook_plans(Shipped shipped) {
    var lead = house(shipped).signedIn(house(shipped).joins("Lena Frost", Role.LEAD));
    var today = LocalDate.now(house(shipped).house().beans().getBean(Clock.class));
    var planned = handbook(shipped).huddles().on(today);

    var page = lead.get("/team/huddle");

    assertThat(page.page().select("#huddles h2").eachText())
        .containsExactlyElementsOf(planned.stream().map(kind -> kind.name()).toList());
    for (var kind : planned) {
      var at = lead.get("/team/huddle");
      var begins =
          at.page().select("form:has(input[value=" + kind.id() + "])").stream().findFirst();
      var huddle = lead.submit(at, begins.orElseThrow(), Map.of());
      assertThat(huddle.words()).contains(kind.name(), "This page shows nobody’s name");
    }
  }

  @ParameterizedTest
  @EnumSource
  void finding_support_begins_with_the_needs_of_the_place(Shipped shipped) {
    var page = visitor(shipped).get("/find");

    assertThat(page.words())
        .contains(handbook(shipped).finding().needs().stream().map(need -> need.name()).toList());
  }

  @Test
  void the_two_differ_in_what_anybody_sees() {
    var one = visitor(Shipped.HUB).get("/").words();
    var other = visitor(Shipped.LIVING_WELL).get("/").words();

    assertThat(one).contains("Harbour", "9am to 5pm").doesNotContain("Lantern");
    assertThat(other).contains("Lantern", "Saturday").doesNotContain("Harbour");
    assertThat(handbook(Shipped.LIVING_WELL).huddles().huddles())
        .extracting(kind -> kind.name())
        .doesNotContain("Morning huddle");
  }
}
