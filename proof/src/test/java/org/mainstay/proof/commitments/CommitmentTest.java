package org.mainstay.proof.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.outside.commitment.words.CommitmentWords;
import org.mainstay.proof.StandingHouse;
import org.mainstay.proof.Visitor;

/// An employer keeps its commitment: with evidence, in its own words, and public only by its own
/// act.
class CommitmentTest {
  private static final StandingHouse HOUSE = StandingHouse.shared();
  private static final String PLAN = "/commitment/action/plan";

  private final HrLead lead = new HrLead(HOUSE, "Seven Herons Hospitals");

  @Test
  void nothing_is_in_place_without_evidence_and_what_was_typed_stays() {
    var refused = lead.send(PLAN, PLAN, Map.of("status", "IN_PLACE", "owner", "Head of estates"));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.words()).contains("An action is in place only with evidence");
    assertThat(refused.page().select("input[name=owner]").val()).isEqualTo("Head of estates");
    assertThat(refused.page().select("input[value=IN_PLACE]").hasAttr("checked")).isTrue();
    assertThat(lead.get("/commitment/history").words()).contains("Nothing was changed yet");

    var kept =
        lead.send(
            PLAN,
            PLAN,
            Map.of(
                "status", "IN_PLACE",
                "owner", "Head of estates",
                "evidence", "Plan agreed by the board",
                "link", "https://herons.example/plan"));

    assertThat(kept.words())
        .contains("Status: In place", "Plan agreed by the board", "herons.example");
    assertThat(lead.get("/commitment/history").words())
        .contains("Status: In place", "New evidence: Plan agreed by the board");
  }

  @Test
  void the_only_evidence_of_what_is_in_place_cannot_be_taken_back() {
    lead.send(PLAN, PLAN, Map.of("status", "IN_PLACE", "evidence", "Plan agreed by the board"));
    var page = lead.get(PLAN);
    var form = page.page().select("form[action*=/evidence/]").getFirst();

    var refused = lead.visitor.submit(page, form, Map.of());

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.words()).contains("This is its only evidence");
    lead.send(PLAN, PLAN, Map.of("status", "IN_PROGRESS"));
    var again = lead.get(PLAN);
    var taken =
        lead.visitor.submit(
            again, again.page().select("form[action*=/evidence/]").getFirst(), Map.of());
    assertThat(taken.words()).contains("None yet");
  }

  @Test
  void what_does_not_apply_needs_a_reason() {
    assertThat(lead.send(PLAN, PLAN, Map.of("status", "NOT_APPLICABLE")).words())
        .contains("Say why it does not apply here");
    assertThat(
            lead.send(PLAN, PLAN, Map.of("status", "NOT_APPLICABLE", "reason", "We are two people"))
                .words())
        .contains("because We are two people");
  }

  @Test
  void two_who_change_an_action_at_once_do_not_overwrite_each_other() {
    var other = lead.again();
    var mine = lead.get(PLAN);
    var theirs = other.get(lead.path(PLAN));

    lead.send(other, theirs, PLAN, Map.of("status", "IN_PROGRESS", "owner", "Head of nursing"));
    var refused =
        lead.send(
            lead.visitor, mine, PLAN, Map.of("status", "NOT_STARTED", "owner", "Head of estates"));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.words())
        .contains("Somebody changed this meanwhile", "Owner: Head of nursing");
    assertThat(refused.page().select("input[name=owner]").val()).isEqualTo("Head of estates");
    // Now they know, and send it again.
    assertThat(lead.send(lead.visitor, refused, PLAN, Map.of()).words())
        .contains("Owner: Head of estates");
  }

  @Test
  void sending_the_same_twice_is_no_conflict() {
    var page = lead.get(PLAN);
    var typed = Map.of("status", "IN_PLACE", "evidence", "Agreed in May");

    lead.send(lead.visitor, page, PLAN, typed);
    var again = lead.send(lead.visitor, page, PLAN, typed);

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.page().select("main li").eachText()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"javascript:alert(1)", "herons.example", "https://a b", "ftp://x.example"})
  void a_link_that_is_none_is_refused(String link) {
    assertThat(
            lead.send(PLAN, PLAN, Map.of("status", "IN_PROGRESS", "evidence", "Here", "link", link))
                .words())
        .contains("A link begins with https://");
  }

  @Test
  void nothing_is_public_but_by_the_employers_own_act_and_as_it_was_then() {
    var nothing = new Visitor(HOUSE.baseUrl()).get("/open/commitment/NOBODY").page().html();
    lead.assesses("We ask everybody twice a year.");
    assertThat(lead.asThePublic().status()).isEqualTo(404);

    lead.acts("publish");
    assertThat(lead.asThePublic().words())
        .contains("We ask everybody twice a year.", "In progress")
        .contains("Nobody else has checked or marked it")
        .doesNotContain("Head of people");
    assertThat(new Visitor(HOUSE.baseUrl()).get("/open/commitment").words())
        .contains("Seven Herons Hospitals");

    lead.send(PLAN, PLAN, Map.of("status", "NOT_STARTED"));
    lead.saysOfEach("We stopped asking.");
    assertThat(lead.asThePublic().words())
        .contains("We ask everybody twice a year.")
        .doesNotContain("We stopped asking.");

    lead.acts("publish");
    assertThat(lead.asThePublic().words()).contains("We stopped asking.");

    lead.acts("withdraw");
    assertThat(lead.asThePublic().status()).isEqualTo(404);
    assertThat(lead.asThePublic().page().html()).isEqualTo(nothing);
  }

  @Test
  void nobody_publishes_what_they_have_not_seen() {
    lead.assesses("We ask everybody twice a year.");
    var preview = lead.get("/commitment/public");
    lead.send(PLAN, PLAN, Map.of("status", "NOT_STARTED", "owner", "Nobody"));

    var refused = lead.send(lead.visitor, preview, "/commitment/public", Map.of("act", "publish"));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.words()).contains("Somebody changed this meanwhile", "Not started");
    assertThat(lead.asThePublic().status()).isEqualTo(404);
  }

  @Test
  void steps_that_do_not_follow_are_refused_with_the_way_out() {
    assertThat(lead.acts("publish").words()).contains("Write a self-assessment before you publish");
    assertThat(lead.acts("withdraw").words()).contains("Write a self-assessment before");
    lead.send("/commitment", "/commitment", HrLead.day("signed", lead.today().minusDays(30)));
    assertThat(lead.send("/commitment", "/commitment/plan", Map.of()).words())
        .contains("Give one action at least an owner and a date first");
    assertThat(lead.saysOfEach("Well.").words()).contains("Agree the plan first");
  }

  @Test
  void a_self_assessment_has_words_for_each_standard() {
    lead.send("/commitment", "/commitment", HrLead.day("signed", lead.today()));
    var refused = lead.saysOfEach(" ");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.page().select(".nhsuk-error-summary li")).hasSize(6);
  }

  @Test
  void an_action_of_ones_own_stands_below_its_standard() {
    assertThat(lead.send("/commitment/own", "/commitment/own", Map.of()).status()).isEqualTo(422);
    lead.send(
        "/commitment/own",
        "/commitment/own",
        Map.of("words", "A quiet room on every ward", "standard", "support"));

    assertThat(lead.get("/commitment").words()).contains("A quiet room on every ward");
  }

  @Test
  void what_is_not_read_in_full_says_so() {
    assertThat(lead.get("/commitment").words())
        .contains("We have not read the actions of this standard", "in our own words");
  }

  @Test
  void no_page_marks_or_compares_anybody() {
    lead.assesses("We go on.");
    lead.acts("publish");
    for (String page :
        List.of(
            "/commitment",
            PLAN,
            "/commitment/own",
            "/commitment/findings",
            "/commitment/assessment",
            "/commitment/public",
            "/commitment/history",
            "/charter",
            "/register")) {
      var words = lead.get(page).page().select("main").text();
      assertThat(CommitmentWords.marksIn(words)).as(page).isEmpty();
      assertThat(words).as(page).doesNotContain("%", " of 6", "out of");
    }
    assertThat(CommitmentWords.marksIn(lead.asThePublic().words())).isEmpty();
    assertThat(CommitmentWords.marksIn("It scored 7, ranks first and passed.")).hasSize(3);
  }
}
