package org.mainstay.proof.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainstay.outside.office.OfficeRole;
import org.mainstay.proof.StandingHouse;

/// Hub leads, HR leads and commissioners tell one another what they learnt, and nothing of anybody.
class KnowledgeTest {
  private static final StandingHouse HOUSE = StandingHouse.shared();
  private static final String KNOWLEDGE = "/office/network/knowledge";

  private final Keeper lead = new Keeper(HOUSE, OfficeRole.HUB_LEAD);
  private final Keeper hr = new Keeper(HOUSE, OfficeRole.HR_LEAD);
  private final Keeper commissioner = new Keeper(HOUSE, OfficeRole.COMMISSIONER);

  @Test
  void a_name_asks_for_a_second_look_and_an_article_is_found_replaced_and_read() {
    String title = "Lunch groups " + word();
    var refused =
        lead.send(
            "/knowledge/write",
            Map.of("title", title, "words", "We asked Priya.\n\n## Rooms\n\n- a **quiet** room"));
    assertThat(refused.words()).contains("This may tell who somebody is: Priya");
    assertThat(refused.page().select("textarea").val()).startsWith("We asked Priya.");

    var posted =
        lead.send(
            refused,
            KNOWLEDGE + "/write",
            Map.of("words", "We asked teams.\n\n## Rooms\n\n- a **quiet** room"));
    assertThat(posted.page().select("main strong").eachText()).contains("quiet");
    assertThat(posted.words()).contains("by a hub lead");
    assertThat(hr.visitor.get(posted.path()).words()).contains("We asked teams.");
    assertThat(hr.visitor.get(posted.path()).page().select("form[action*=take-down]")).isEmpty();

    var found = commissioner.send("/knowledge/search", Map.of("words", "quiet room"));
    assertThat(found.path()).isEqualTo(KNOWLEDGE + "/search");
    assertThat(found.words()).contains(title);

    var newer =
        lead.send(
            lead.visitor.get(posted.path() + "/replace"),
            posted.path() + "/replace",
            Map.of("words", "We asked more teams."));
    assertThat(newer.words()).contains("We asked more teams.");
    assertThat(lead.visitor.get(posted.path()).words()).contains("This was replaced.");
    assertThat(lead.get("/knowledge").page().select("a:contains(" + title + ")")).hasSize(1);
  }

  @Test
  void a_question_is_answered_and_only_its_writer_or_the_hub_lead_takes_a_post_down() {
    String title = "How do you reach night staff " + word();
    var question =
        commissioner.send("/knowledge/ask", Map.of("title", title, "words", "What did you try?"));
    assertThat(question.words()).contains("by a commissioner", "Nobody has answered yet");

    var answered =
        hr.send(
            hr.visitor.get(question.path()),
            question.path(),
            Map.of("words", "A stand at two in the morning."));
    assertThat(answered.words()).contains("by an HR lead", "A stand at two in the morning.");
    assertThat(lead.get("/knowledge").words()).contains(title + " 1 answer.");

    var asTheAsker = commissioner.visitor.get(question.path());
    assertThat(asTheAsker.page().select("article form")).isEmpty();
    var asTheLead = lead.visitor.get(question.path());
    String down = asTheLead.page().select("article form").attr("action");
    assertThat(commissioner.send(asTheAsker, question.path(), Map.of("words", "")).words())
        .contains("Type your answer");
    lead.send(asTheLead, down, Map.of());

    assertThat(hr.visitor.get(question.path()).words())
        .contains("This answer was taken down")
        .doesNotContain("two in the morning");
  }

  @Test
  void what_could_run_in_a_browser_is_refused_with_its_line() {
    var refused =
        lead.send(
            "/knowledge/write",
            Map.of("title", "A title", "words", "Text.\n\n<script>alert(1)</script>"));

    assertThat(refused.words()).contains("Line 3: only text, headings, lists and links");
    assertThat(refused.page().select("main script")).isEmpty();
  }

  /// A word nobody else wrote, without a digit: ten in a row may be a person's number.
  private static String word() {
    return UUID.randomUUID().toString().replaceAll("[0-9-]", "").concat("x");
  }
}
