package org.mainstay.proof.handbooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.team.supervision.SupervisionRules;
import org.mainstay.outside.academy.shelf.Guide;
import org.mainstay.proof.AskingPerson;
import org.mainstay.proof.Eventually;
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
    for (String path :
        List.of("/", "/help", "/private", "/r", "/find", "/groups", "/stories", "/heard")) {
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
  void everybody_reads_how_often_their_handbook_asks_for_supervision(Shipped shipped) {
    var peer = house(shipped).signedIn(house(shipped).joins("Amina Khan", Role.PEER_WORKER));
    int weeks =
        new SupervisionRules(handbook(shipped).team().supervision())
            .of(Role.PEER_WORKER)
            .orElseThrow()
            .everyWeeks();

    assertThat(peer.get("/team/supervision").words())
        .contains("At least every " + (weeks == 1 ? "week" : weeks + " weeks"));
    for (String path : List.of("reflecting", "learning", "communities", "survey", "week")) {
      assertThat(peer.get("/team/" + path).status()).as(path).isEqualTo(200);
    }
    assertThat(peer.get("/team/supervision/everybody").status()).isEqualTo(404);
    assertThat(peer.get("/team/week/team").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @EnumSource
  void finding_support_begins_with_the_needs_of_the_place(Shipped shipped) {
    var page = visitor(shipped).get("/find");

    assertThat(page.words())
        .contains(handbook(shipped).finding().needs().stream().map(need -> need.name()).toList());
  }

  @ParameterizedTest
  @EnumSource
  void letters_and_the_conversation_about_all_of_life_are_in_the_words_of_the_place(
      Shipped shipped) {
    var caseWork = handbook(shipped).caseWork();
    var lead = house(shipped).signedIn(house(shipped).joins("Lena Frost", Role.LEAD));
    new AskingPerson(house(shipped).baseUrl(), WORDS).asks();
    var cases = new ArrayList<String>();
    Eventually.holds(
        Duration.ofSeconds(40),
        "a request is taken in",
        () ->
            cases.addAll(
                lead.get("/team/new").page().select("main a[href^=/team/case/]").eachAttr("href")));
    var one = cases.getFirst().replaceAll("(/team/case/[^/]+).*", "$1");

    assertThat(lead.get(one + "/letters").words())
        .contains(caseWork.letters().templates().stream().map(it -> it.name()).toList());
    assertThat(lead.get(one + "/conversation").words())
        .contains(caseWork.conversation().orElseThrow().name())
        .contains(caseWork.conversation().orElseThrow().labels());
  }

  @Test
  void the_two_differ_in_what_anybody_sees() {
    var one = visitor(Shipped.HUB).get("/").words();
    var other = visitor(Shipped.LIVING_WELL).get("/").words();

    assertThat(one).contains("Harbour", "9am to 5pm").doesNotContain("Lantern");
    assertThat(other).contains("Lantern", "Saturday").doesNotContain("Harbour");
    assertThat(handbook(Shipped.HUB).pathways().places())
        .extracting(place -> place.step().name())
        .doesNotContainAnyElementsOf(
            handbook(Shipped.LIVING_WELL).pathways().places().stream()
                .map(place -> place.step().name())
                .toList());
    assertThat(handbook(Shipped.LIVING_WELL).huddles().huddles())
        .extracting(kind -> kind.name())
        .doesNotContain("Morning huddle");
    assertThat(handbook(Shipped.LIVING_WELL).team()).isNotEqualTo(handbook(Shipped.HUB).team());
    assertThat(handbook(Shipped.LIVING_WELL).commitments().register())
        .isNotEqualTo(handbook(Shipped.HUB).commitments().register());
    assertThat(handbook(Shipped.LIVING_WELL).commitments().standards())
        .isNotEqualTo(handbook(Shipped.HUB).commitments().standards());
    assertThat(handbook(Shipped.LIVING_WELL).network().coverage())
        .isNotEqualTo(handbook(Shipped.HUB).network().coverage());
    assertThat(handbook(Shipped.LIVING_WELL).network().principles())
        .isNotEqualTo(handbook(Shipped.HUB).network().principles());
  }

  @ParameterizedTest
  @EnumSource
  void the_guide_for_small_firms_is_on_its_shelf(Shipped shipped) {
    assertThat(handbook(shipped).academy().guides())
        .extracting(Guide::href)
        .contains(handbook(shipped).network().coverage().guide());
  }

  @ParameterizedTest
  @EnumSource
  void each_role_opens_the_parts_of_a_case_that_its_handbook_says_and_no_other(Shipped shipped) {
    var opens = handbook(shipped).roles().opens();
    for (Role role : Role.values()) {
      if (role.supportsPeople()) {
        var visitor = house(shipped).signedIn(house(shipped).joins("Robin Field", role));
        for (CaseHead.Tab part : CaseHead.Tab.values()) {
          var visit = visitor.get(part.of(new ReferralId(UUID.randomUUID())));
          // There is no such case: whoever may look is told so, and nobody else.
          assertThat(visit.status())
              .as("%s opens %s", role, part)
              .isEqualTo(opens.opens(role, part) ? 404 : 403);
        }
      }
    }
    assertThat(opens.opens(Role.CHARITY_WORKER, CaseHead.Tab.MEASURES)).isFalse();
  }

  @Test
  void the_two_places_share_out_first_conversations_differently() {
    var first = CaseHead.Tab.FIRST_CONVERSATION;

    assertThat(handbook(Shipped.HUB).roles().opens().opens(Role.PEER_WORKER, first)).isFalse();
    assertThat(handbook(Shipped.LIVING_WELL).roles().opens().opens(Role.PEER_WORKER, first))
        .isTrue();
  }
}
