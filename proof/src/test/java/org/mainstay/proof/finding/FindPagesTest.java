package org.mainstay.proof.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.inside.team.Role;
import org.mainstay.letterbox.window.directory.Entry;
import org.mainstay.letterbox.window.directory.Upkeep;
import org.mainstay.proof.Eventually;
import org.mainstay.proof.StandingHouse;
import org.mainstay.proof.Visitor;

/// Somebody finds support without saying who they are, and the team keeps the list right.
class FindPagesTest {
  private static final StandingHouse HOUSE = StandingHouse.shared();

  private final Visitor visitor = new Visitor(HOUSE.baseUrl());

  @BeforeAll
  static void handbookIsShown() {
    Eventually.holds(
        Duration.ofSeconds(30),
        "the handbook's entries are shown",
        () -> HOUSE.house().beans().getBean(Upkeep.class).count() >= 40);
  }

  private Visitor.Visit look(int need, String near) {
    var on = visitor.get("/find/" + need);
    return visitor.submit(on, on.form("/find/" + need), Map.of("near", List.of(near)));
  }

  @Test
  void a_place_is_never_in_an_address_and_its_nearest_come_first() {
    var found = look(1, "ZV3");

    assertThat(found.path()).isEqualTo("/find/1");
    assertThat(found.page().select("h3").eachText()).startsWith("Larkfield food bank");
    assertThat(found.words()).contains("Less than 1 mile away", "Near ZV3");
    assertThat(found.page().select("#near").val()).isEqualTo("ZV3");
    assertThat(found.page().select("a[href*=ZV3], form[action*=ZV3]")).isEmpty();
    assertThat(found.page().title()).doesNotContain("ZV3").doesNotContain("Money");
  }

  @Test
  void a_place_that_is_not_known_is_said_so_and_all_is_shown() {
    var found = look(1, "Atlantis <b>");

    assertThat(found.words())
        .contains("We do not know where that is. So you see all that we have.")
        .contains("Money help at Open Gate");
    assertThat(found.page().select("#near").val()).isEqualTo("Atlantis <b>");
  }

  @Test
  void every_need_of_the_handbook_has_something_and_every_page_the_way_out() {
    var needs = visitor.get("/find").page().select("main a[href~=/find/[0-9]+]").eachAttr("href");

    assertThat(needs).hasSize(12);
    for (String need : needs) {
      var found = visitor.get(need);
      assertThat(found.page().select("h3")).as(need).hasSizeGreaterThanOrEqualTo(3);
      assertThat(found.page().select("a[href=/leave], form[action=/leave]")).as(need).isNotEmpty();
      assertThat(found.page().select("h1").text()).isNotBlank();
    }
  }

  @Test
  void an_entry_that_is_old_or_was_never_checked_is_marked_in_words() {
    assertThat(visitor.get("/find/2").words())
        .contains("This may be out of date. Last checked on 5 November 2024.");
    assertThat(visitor.get("/find/4").words())
        .contains("This may be out of date. We do not know when this was last checked.");
  }

  @Test
  void who_can_be_called_now_stands_first_and_every_crisis_number_there_once() {
    var now = visitor.get("/find/now");

    assertThat(now.page().select("main h2").eachText().getFirst()).isEqualTo("Open now");
    var numbers = now.page().select("main a[href=tel:116123]");
    assertThat(numbers).hasSize(1);
    assertThat(now.page().select("main a[href=sms:85258]")).hasSize(1);
    assertThat(visitor.get("/find/5").page().select("main h2").eachText().getFirst())
        .isEqualTo("You can call now");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/find/0", "/find/99", "/find/99999999999", "/find/money"})
  void what_is_no_need_looks_as_if_it_were_not_there(String path) {
    assertThat(visitor.get(path).status()).isEqualTo(404);
  }

  @Test
  void a_lead_checks_an_entry_takes_it_out_and_puts_it_back() {
    var lead = HOUSE.signedIn(HOUSE.joins("Lead of the list", Role.LEAD));
    var found = find(lead, "Tenants");
    assertThat(found.words()).contains("5 November 2024: maybe out of date");

    press(lead, found, "check");
    assertThat(find(lead, "Tenants").words()).doesNotContain("maybe out of date");
    assertThat(visitor.get("/find/2").words()).doesNotContain("5 November 2024");

    press(lead, find(lead, "Warm homes"), "out");
    assertThat(visitor.get("/find/1").words()).doesNotContain("Warm homes advice");
    assertThat(find(lead, "Warm homes").words()).contains("No: taken out");
    press(lead, find(lead, "Warm homes"), "back");
    assertThat(visitor.get("/find/1").words()).contains("Warm homes advice");
  }

  private static Visitor.Visit find(Visitor lead, String words) {
    var on = lead.get("/team/directory");
    return lead.submit(on, on.form("/team/directory"), Map.of("words", List.of(words)));
  }

  private static void press(Visitor lead, Visitor.Visit on, String what) {
    var after = lead.submit(on, on.form("/team/directory/entry"), Map.of("do", List.of(what)));
    assertThat(after.path()).isEqualTo("/team/directory");
  }

  @ParameterizedTest
  @CsvSource({"CLINICIAN", "ANALYST", "STAFF_REPRESENTATIVE"})
  void only_a_lead_keeps_the_directory(Role role) {
    var other = HOUSE.signedIn(HOUSE.joins("Other " + role, role));

    assertThat(other.get("/team/directory").status()).isEqualTo(404);
  }

  @Test
  void a_worker_who_refers_somebody_on_is_offered_the_same_directory() {
    assertThat(HOUSE.house().beans().getBean(Upkeep.class).names(200))
        .contains("Vale talking therapies, Wendover Vale Community Health")
        .contains("Samaritans");
    assertThat(Entry.class.getRecordComponents()).hasSizeLessThanOrEqualTo(12);
  }
}
