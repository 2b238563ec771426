package org.mainstay.inside.study.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mainstay.letterbox.survey.Answered;
import org.mainstay.letterbox.survey.Sheet;

/// What a wave says stands in sentences with margins, beside what was said before.
class SaidTest {
  private static final Sheet SHEET = TestSurveys.survey("barriers").sheet();

  private static List<Answered> answers(int yes, int no) {
    var answers = new ArrayList<Answered>();
    for (int n = 0; n < yes + no; n++) {
      answers.add(Answered.on(SHEET, Map.of("time", n < yes ? 4 : 2, "age", 1 + n % 2)));
    }
    return answers;
  }

  private static Said time(List<Answered> answers, List<Said.Before> before) {
    return Said.of(SHEET, answers, before).stream()
        .filter(said -> said.asks().contains("no time"))
        .findFirst()
        .orElseThrow();
  }

  /// Wilson's interval of 30 of 60, by hand: 0.3773 to 0.6227.
  @Test
  void a_share_stands_with_its_margin() {
    assertThat(time(answers(30, 30), List.of()).all())
        .isEqualTo(
            "30 of 60 (50 %; 95 in 100 such surveys: 38 to 62 %) have no time for it, or cannot get"
                + " away from work.");
  }

  @Test
  void where_all_or_all_but_one_say_the_same_it_is_not_said_how_many() {
    assertThat(time(answers(1, 29), List.of()).all()).startsWith("At most 1 of 30");
    assertThat(time(answers(30, 0), List.of()).all()).startsWith("At least 29 of 30");
  }

  @Test
  void of_nine_who_answered_nothing_is_said() {
    assertThat(time(answers(4, 5), List.of()).all())
        .isEqualTo("Fewer than 10 answered this, so nothing is shown.");
  }

  @Test
  void groups_stand_below_and_few_of_them_are_counted_as_hidden() {
    var table =
        time(answers(30, 30), List.of()).tables().stream()
            .filter(one -> one.asks().contains("old"))
            .findFirst()
            .orElseThrow();

    assertThat(table.lines()).extracting(Said.Line::group).containsExactly("Under 25", "25 to 34");
    assertThat(table.hidden()).isZero();
  }

  @Test
  void what_was_said_before_stands_beside_it_if_the_same_was_asked() {
    var before = new Said.Before("31 October 2026", SHEET, answers(10, 30));
    var other = new Said.Before("1 May 2026", TestSurveys.survey("feedback").sheet(), List.of());

    assertThat(time(answers(30, 30), List.of(before, other)).before())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("31 October 2026: 10 of 40 (25 %");
  }
}
