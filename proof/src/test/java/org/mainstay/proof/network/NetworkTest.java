package org.mainstay.proof.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.outside.office.OfficeRole;
import org.mainstay.proof.StandingHouse;
import org.mainstay.proof.Visitor.Visit;

/// A hub lead writes of principles, decisions and pilots; a commissioner reads it and writes
/// nothing.
class NetworkTest {
  private static final StandingHouse HOUSE = StandingHouse.shared();

  private final Keeper lead = new Keeper(HOUSE, OfficeRole.HUB_LEAD);
  private final Keeper commissioner = new Keeper(HOUSE, OfficeRole.COMMISSIONER);

  @Test
  void how_the_hub_stands_is_read_by_a_commissioner_and_kept_in_its_history() {
    String first = "Four organisations sit there " + UUID.randomUUID();
    lead.send("/principle/ownership", Map.of("in-place", first, "owner", "Hub lead"));
    String second = "Five organisations sit there " + UUID.randomUUID();
    var kept =
        lead.send(
            "/principle/ownership",
            Keeper.with(
                Map.of("in-place", second, "owner", "Hub lead", "next", "Ask care homes"),
                "due",
                lead.today().plusMonths(2)));

    assertThat(kept.path()).isEqualTo("/office/network/principles");
    var read = commissioner.get("/principles").words();
    assertThat(read).contains(second, "Ask care homes (by ", "compares nobody");
    assertThat(read).doesNotContain(first);
    assertThat(commissioner.get("/principles/history").words()).contains(first, second);
    assertThat(commissioner.get("/principle/ownership").status()).isEqualTo(404);
  }

  @Test
  void whoever_saw_an_older_version_overwrites_nothing_and_loses_no_word() {
    var old = lead.get("/principle/learning");
    lead.send("/principle/learning", Map.of("in-place", "We look at it", "owner", "Hub lead"));

    var late =
        lead.send(
            old,
            "/office/network/principle/learning",
            Map.of("in-place", "We never look", "owner", "Hub lead"));

    assertThat(late.words()).contains("Somebody wrote of this meanwhile");
    assertThat(late.page().select("textarea[name=in-place]").val()).isEqualTo("We never look");
    assertThat(lead.send(late, "/office/network/principle/learning", Map.of()).path())
        .isEqualTo("/office/network/principles");
  }

  @Test
  void what_is_missing_is_said_and_what_was_typed_stays() {
    var refused =
        lead.send(
            "/principle/outreach",
            Keeper.with(Map.of("evidence", "Minutes"), "due", lead.today().plusDays(3)));

    assertThat(refused.words())
        .contains(
            "Say what is in place, also if it is little",
            "Type a role that owns it",
            "Say what is done by that date, or leave the date empty");
    assertThat(refused.page().select("textarea[name=evidence]").val()).isEqualTo("Minutes");
    assertThat(lead.get("/principle/none-such").status()).isEqualTo(404);
  }

  @Test
  void a_member_is_a_role_and_a_decision_is_replaced_by_a_later_one() {
    String role = "Director of people " + UUID.randomUUID();
    lead.send(
        "/steering/join",
        Keeper.with(Map.of("organisation", "Seven Herons", "role", role), "since", lead.today()));
    var typed =
        Map.of("what", "Open until five " + role, "why", "So much is paid", "whom", "The group");
    lead.send("/steering/decide", Keeper.with(typed, "on", lead.today().minusDays(9)));

    var group = lead.get("/steering");
    assertThat(group.words()).contains("Seven Herons: " + role, "Open until five");
    String replace =
        group.page().select("h3:contains(Decision) ~ p a[href$=/replace]").attr("href");
    var form = lead.visitor.get(replace);
    var early =
        lead.send(
            form,
            replace,
            Keeper.with(
                Map.of("what", "Until eight", "why", "Shifts", "whom", "The group"),
                "on",
                lead.today().minusDays(10)));
    assertThat(early.words()).contains("Type a day from");
    lead.send(early, replace, Keeper.with(Map.of(), "on", lead.today()));

    assertThat(commissioner.get("/steering").words())
        .contains("Replaced by decision", "It replaces decision", "Until eight");
    assertThat(lead.visitor.get(replace).status())
        .as("what was replaced is not replaced again")
        .isEqualTo(404);
  }

  @Test
  void a_pilot_begins_with_its_plan_alone_and_ends_with_a_verdict() {
    var proposed = proposes();
    String pilot = proposed.path();
    assertThat(proposed.words()).contains("Proposed, without an evaluation plan");
    assertThat(proposed.page().select("#begin")).isEmpty();

    // Whoever forges the form is told so, and nothing begins.
    var forged = lead.send(proposed, pilot, Map.of("act", "begin"));
    assertThat(forged.words()).contains("It cannot begin: write its evaluation plan first");

    plans(pilot);
    lead.send(lead.visitor.get(pilot), pilot, Map.of("act", "begin"));
    assertThat(lead.visitor.get(pilot + "/plan").status()).as("the plan stays").isEqualTo(404);

    var running = lead.visitor.get(pilot);
    var half = lead.send(running, pilot, Map.of("known", "41 of 60 called after five"));
    assertThat(half.words()).contains("Say what is not known; there is always something");
    assertThat(half.page().select("textarea[name=known]").val()).startsWith("41 of 60");
    lead.send(
        half, pilot, Map.of("not-known", "Whether they are better", "follows", "Go on and ask"));

    assertThat(commissioner.visitor.get(pilot).words())
        .contains("Ended, with a verdict", "41 of 60", "Whether they are better", "Go on and ask");
  }

  private Visit proposes() {
    var typed = Map.of("title", "Evening calls", "what", "Later hours", "where", "All sites");
    var from = Keeper.with(typed, "from", lead.today());
    return lead.send("/pilots/propose", Keeper.with(from, "until", lead.today().plusMonths(3)));
  }

  private void plans(String pilot) {
    var typed =
        Map.of(
            "question", "Do shift staff call?",
            "measure", "Calls after five",
            "needed", "sixty",
            "sample", "Everybody who calls",
            "judged", "More than half: go on");
    var refused =
        lead.send(
            lead.visitor.get(pilot + "/plan"),
            pilot + "/plan",
            Keeper.with(typed, "decide", lead.today().plusMonths(1)));
    assertThat(refused.words())
        .contains("Type how many it takes, such as 60", "Type a day that is not before");
    lead.send(
        refused,
        pilot + "/plan",
        Keeper.with(Map.of("needed", "60"), "decide", lead.today().plusMonths(4)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/steering/decide", "/pilots/propose", "/steering/join", "/principle/ownership"})
  void a_commissioner_writes_nothing_of_it_and_an_hr_lead_reads_knowledge_alone(String page) {
    assertThat(commissioner.get(page).status()).isEqualTo(404);
    var hr = new Keeper(HOUSE, OfficeRole.HR_LEAD);
    assertThat(hr.get(page).status()).isEqualTo(404);
    assertThat(hr.get("/principles").status()).isEqualTo(404);
    assertThat(hr.get("/knowledge").status()).isEqualTo(200);
    assertThat(hr.visitor.get("/office").words()).contains("Shared knowledge");
  }
}
