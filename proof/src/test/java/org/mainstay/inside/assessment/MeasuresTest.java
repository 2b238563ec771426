package org.mainstay.inside.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.NoSuchCase;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Stage;
import org.mainstay.inside.safety.CrisisWords;
import org.mainstay.inside.safety.Reason;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.proof.Confidence;
import org.mainstay.proof.Confidence.Asking;
import org.mainstay.proof.Drawing;
import org.mainstay.sums.scales.AnswerNotOnScale;
import org.mainstay.sums.scales.Licences;
import org.mainstay.sums.scales.Score;

/// Questionnaires, goals and first conversations, item by item and in people's own words.
class MeasuresTest {
  private final Confidence rooms = new Confidence();
  private final MeasurePages pages =
      new MeasurePages(
          rooms.cases,
          rooms.measures,
          new MeasureWords(Licences.none(), rooms.times),
          new CrisisWords(List.of(new CrisisWords.Line("In danger now", "Call 999"))));
  private final GoalPages goalPages = new GoalPages(rooms.cases, rooms.goals, rooms.times);
  private final AssessmentPages assessmentPages =
      new AssessmentPages(
          rooms.cases, rooms.assessments, rooms.referrals, rooms.people, rooms.team, rooms.times);

  @AfterEach
  void close() {
    rooms.close();
  }

  @Test
  void what_was_answered_with_the_request_is_the_first_measure() {
    var two = rooms.receive(new Asking().phq9(Map.of(1, 2, 2, 1)));
    var whole = rooms.receive(new Asking().phq9(Map.of(1, 2, 3, 1)).gad7(Map.of(1, 0, 7, 3)));
    var none = rooms.receive(new Asking().phq9(Map.of()));

    assertThat(taken(two)).extracting(t -> t.scale().id()).containsExactly("phq2");
    assertThat(taken(two).getFirst().score().total().words()).isEqualTo("3");
    assertThat(taken(two).getFirst().occasion()).isEqualTo(Occasion.REQUEST);
    assertThat(taken(whole)).extracting(t -> t.scale().id()).containsExactly("gad7", "phq9");
    assertThat(taken(whole))
        .extracting(t -> t.score().status())
        .containsOnly(Score.Status.NOT_SCORABLE);
    assertThat(taken(none)).isEmpty();
  }

  @Test
  void an_item_left_blank_is_missing_and_never_nought() {
    var referral = rooms.receive(new Asking().phq9(Map.of()));
    rooms.does(
        rooms.jo,
        () ->
            rooms.measures.keep(
                referral,
                "phq9",
                Map.of(1, 2, 2, 1, 3, 1, 4, 1, 5, 1, 6, 1, 7, 1, 9, 0),
                Occasion.ASSESSMENT));

    var measure = taken(referral).getFirst();

    assertThat(measure.items()).hasSize(8).doesNotContainKey(8);
    assertThat(measure.score().status()).isEqualTo(Score.Status.PRORATED);
    assertThat(measure.score().total().words()).isEqualTo("9");
    assertThat(rooms.as(rooms.jo, () -> rooms.concerns.openOf(referral.id()))).isEmpty();
  }

  @Test
  void question_nine_above_nought_opens_a_concern_and_shows_the_help_that_cannot_wait() {
    var referral = rooms.receive(new Asking().phq9(Map.of()));
    var id = referral.id().value();
    var form = Map.of("item9", "1", "occasion", "ASSESSMENT");

    var path = Drawing.path(rooms.as(rooms.amina, () -> pages.keep(id, "phq9", form)));

    assertThat(rooms.as(rooms.amina, () -> rooms.concerns.openOf(referral.id()).orElseThrow()))
        .satisfies(
            concern -> {
              assertThat(concern.because()).isEqualTo(Set.of(Reason.PHQ9_ITEM_9));
              assertThat(concern.reader()).isEqualTo(rooms.sam.id());
            });
    var measure = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    assertThat(Drawing.words(rooms.as(rooms.amina, () -> pages.kept(id, measure))))
        .contains("Cannot be scored: 8 of 9 questions are not answered, and at most 2 may be")
        .contains("Are you safe right now?")
        .contains("In danger now: Call 999");
  }

  @Test
  void an_answer_that_the_questionnaire_lacks_is_refused_and_nothing_is_kept() {
    var referral = rooms.receive(new Asking().phq9(Map.of()));

    assertThatThrownBy(
            () ->
                rooms.does(
                    rooms.jo,
                    () -> rooms.measures.keep(referral, "phq9", Map.of(1, 4), Occasion.ASSESSMENT)))
        .isInstanceOf(AnswerNotOnScale.class);
    assertThat(rooms.database.column("select scale from inside_assessment.measure")).isEmpty();
  }

  @Test
  void a_questionnaire_is_a_fieldset_a_row_with_its_period_and_one_without_licence_is_refused() {
    var id = rooms.receive(new Asking()).id().value();

    var page = Drawing.of(rooms.as(rooms.jo, () -> pages.fill(id, "gad7")));
    var wsas = Drawing.words(rooms.as(rooms.jo, () -> pages.fill(id, "wsas")));

    assertThat(page.select("fieldset")).hasSize(8);
    assertThat(page.select("input[name=item1]")).hasSize(5);
    assertThat(page.text()).contains("Over the last 2 weeks").contains("Not at all");
    assertThat(wsas).contains("cannot be used here").contains("MAINSTAY-SCALES-003");
    assertThat(
            Drawing.words(rooms.as(rooms.jo, () -> pages.keep(id, "wsas", Map.of("item1", "3")))))
        .contains("MAINSTAY-SCALES-003");
    assertThat(Drawing.words(rooms.as(rooms.jo, () -> pages.keep(id, "gad7", Map.of()))))
        .contains("Answer at least one question");
    assertThatThrownBy(() -> rooms.as(rooms.jo, () -> pages.fill(id, "nonsense")))
        .isInstanceOf(NoSuchCase.class);
  }

  @Test
  void the_history_shows_a_chart_with_its_table_and_no_grade() {
    var referral = rooms.receive(new Asking().phq9(Map.of(1, 3, 2, 3)));

    var page = Drawing.of(rooms.as(rooms.jo, () -> pages.measures(referral.id().value())));

    assertThat(page.select("figure svg")).hasSize(1);
    assertThat(page.select("table")).isNotEmpty();
    assertThat(page.text()).contains("PHQ-2").contains("6 out of 6").doesNotContain("severe");
  }

  @Test
  void a_goal_is_kept_in_their_own_words_and_rated_again() {
    var referral = rooms.receive(new Asking());
    var id = referral.id().value();
    assertThat(Drawing.words(rooms.as(rooms.jo, () -> goalPages.act(id, Map.of("rating", "11")))))
        .contains("Write the goal in their own words")
        .contains("Enter a number from 0 to 10");

    rooms.as(
        rooms.jo,
        () -> Drawing.path(goalPages.act(id, Map.of("words", "Sleep again", "rating", "3"))));
    var goal = goals(referral).getFirst().id() + "";
    rooms.as(
        rooms.jo,
        () -> Drawing.path(goalPages.act(id, Map.of("goal", goal, "rating-" + goal, "10"))));

    assertThat(goals(referral).getFirst().words()).isEqualTo("Sleep again");
    assertThat(goals(referral).getFirst().ratings())
        .extracting(Goal.Rating::points)
        .containsExactly(3, 10);
    assertThat(Drawing.words(rooms.as(rooms.jo, () -> goalPages.goals(id))))
        .contains("“Sleep again”")
        .contains("10 out of 10 on Monday 2 March 2026.");
  }

  @Test
  void a_first_conversation_is_kept_and_goes_to_the_huddle() {
    var referral = rooms.receive(new Asking());
    var id = referral.id().value();
    var form = new HashMap<>(Map.of("act", "save", "matters", "My children", "version", "0"));
    assertThat(Drawing.words(rooms.as(rooms.jo, () -> assessmentPages.act(id, List.of(), form))))
        .contains("Choose what they need help with");

    rooms.as(rooms.jo, () -> Drawing.path(assessmentPages.act(id, List.of("WORK", "MONEY"), form)));
    assertThat(stage(referral)).isEqualTo(Stage.ASSESSED);
    assertThat(
            Drawing.words(
                rooms.as(rooms.sam, () -> assessmentPages.act(id, List.of("WORK"), form))))
        .contains("Somebody changed this meanwhile");
    var page = Drawing.of(rooms.as(rooms.sam, () -> assessmentPages.assessment(id)));
    assertThat(page.select("input[name=needs][checked]").eachAttr("value"))
        .containsExactlyInAnyOrder("WORK", "MONEY");
    assertThat(page.select("textarea[name=matters]").text()).isEqualTo("My children");

    var huddle =
        Map.of(
            "act",
            "huddle",
            "because",
            "Somebody for debt",
            "version",
            page.select("input[name=version]").eachAttr("value").getLast());
    rooms.as(rooms.jo, () -> Drawing.path(assessmentPages.act(id, List.of(), huddle)));

    assertThat(stage(referral)).isEqualTo(Stage.HUDDLE);
    assertThat(rooms.mailbox())
        .filteredOn(BoxItem.Happened.class::isInstance)
        .extracting(item -> ((BoxItem.Happened) item).words())
        .containsExactly(
            "You had a first conversation with the team.",
            "The team talks together about who can support you best.");
  }

  @Test
  void whoever_was_shut_out_finds_nothing_and_no_row_says_a_word_or_can_be_changed() {
    var referral = rooms.receive(new Asking().phq9(Map.of(1, 3, 2, 3)).shuttingOut(rooms.jo));
    var id = referral.id().value();
    rooms.does(
        rooms.sam,
        () -> {
          rooms.goals.rate(rooms.goals.add(referral, "Sentinel-Heron"), 4);
          var words = new FirstNeeds.Words("Sentinel-Wren", "Sentinel-Lark", "Sentinel-Crane");
          rooms.assessments.keep(referral, 1, Set.of(FirstNeeds.Need.WORK), words);
        });

    assertThatThrownBy(() -> rooms.as(rooms.jo, () -> pages.measures(id)))
        .isInstanceOf(NoSuchCase.class);
    for (String table : List.of("measure", "goal", "goal_rating", "needs")) {
      assertThat(
              rooms.as(
                  rooms.jo,
                  () ->
                      rooms
                          .inside
                          .sql("select count(*) from inside_assessment." + table)
                          .query(Integer.class)
                          .single()))
          .as(table)
          .isZero();
      assertThat(rooms.database.column("select t::text from inside_assessment." + table + " t"))
          .isNotEmpty()
          .noneMatch(row -> row.contains("Sentinel") || row.contains("53656e74696e656c"));
      assertThatThrownBy(
              () ->
                  rooms.does(
                      rooms.sam,
                      () -> rooms.inside.sql("delete from inside_assessment." + table).update()))
          .hasStackTraceContaining("permission denied");
    }
  }

  private List<TakenMeasure> taken(Referral referral) {
    return rooms.as(
        rooms.sam,
        () ->
            rooms.measures.of(
                rooms.people.open(referral.person(), Purpose.SUPPORT).orElseThrow(),
                referral.id()));
  }

  private List<Goal> goals(Referral referral) {
    return rooms.as(
        rooms.sam,
        () ->
            rooms.goals.of(
                rooms.people.open(referral.person(), Purpose.SUPPORT).orElseThrow(),
                referral.id()));
  }

  private Stage stage(Referral referral) {
    return rooms.asHouse(() -> rooms.referrals.find(referral.id()).orElseThrow()).stage();
  }
}
