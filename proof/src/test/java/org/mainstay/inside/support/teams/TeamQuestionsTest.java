package org.mainstay.inside.support.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.letterbox.letter.Letter;
import org.mainstay.letterbox.mailbox.BoxItem;

/// What a team or a manager asks is in nobody's record, and is answered by code alone.
class TeamQuestionsTest {
  private static final Letter ASKED = new Letter.ManagerQuestion("Sentinel-Question");
  private static final Letter TEAM =
      new Letter.TeamRequest("After a hard winter", "Ward 4", 8, Letter.Often.ONCE, true);

  private final TestInside inside = new TestInside();

  @AfterEach
  void closes() {
    inside.close();
  }

  private List<TeamQuestions.TeamQuestion> all() {
    return inside.as(inside.amina, inside.teamQuestions::all);
  }

  @Test
  void a_question_is_kept_and_nobody_gets_a_record() {
    inside.posts(1, ASKED);
    inside.posts(2, TEAM);

    assertThat(all())
        .extracting(TeamQuestions.TeamQuestion::letter)
        .containsExactlyInAnyOrder(ASKED, TEAM);
    assertThat(
            inside
                .inside
                .sql("select count(*) from inside_people.person")
                .query(Long.class)
                .single())
        .isZero();
    assertThat(
            inside
                .inside
                .sql("select count(*) from inside_referral.referral")
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void its_words_are_sealed_in_the_table() {
    inside.posts(1, ASKED);

    byte[] words =
        inside
            .inside
            .sql("select sealed_words from inside_support.team_question")
            .query(byte[].class)
            .single();
    assertThat(new String(words, StandardCharsets.ISO_8859_1)).doesNotContain("Sentinel");
  }

  @Test
  void what_was_answered_is_deleted_after_a_year_and_what_was_not_stays() {
    inside.posts(1, ASKED);
    var answered = all().getFirst().id();
    inside.as(inside.amina, () -> inside.teamQuestions.answer(answered, "Amina", "Ask them."));
    inside.posts(2, TEAM);

    inside.clock.passes(Duration.ofDays(365));
    inside.teamQuestions.forgetOld(12);
    assertThat(all()).hasSize(2);
    inside.clock.passes(Duration.ofDays(1));
    inside.teamQuestions.forgetOld(12);

    assertThat(all()).extracting(TeamQuestions.TeamQuestion::letter).containsExactly(TEAM);
  }

  @Test
  void an_answer_is_found_with_the_code_and_is_given_once() {
    inside.posts(1, ASKED);
    var id = all().getFirst().id();

    assertThat(
            inside.as(
                inside.amina, () -> inside.teamQuestions.answer(id, "Amina", "Ask how they are.")))
        .isTrue();
    assertThat(inside.as(inside.sam, () -> inside.teamQuestions.answer(id, "Sam", "Another.")))
        .isFalse();

    assertThat(inside.mailbox(1))
        .singleElement()
        .isEqualTo(new BoxItem.FromTeam(inside.clock.instant(), "Amina", "Ask how they are."));
    assertThat(all().getFirst().answer()).contains("Ask how they are.");
  }

  @Test
  void more_words_under_the_same_code_come_to_the_same_place() {
    inside.posts(1, ASKED);
    inside.writes(1, "And one thing more");
    inside.writes(9, "From nobody we know");

    assertThat(all())
        .extracting(TeamQuestions.TeamQuestion::letter)
        .containsExactlyInAnyOrder(ASKED, new Letter.Message("And one thing more"));
  }
}
