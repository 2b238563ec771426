package org.mainstay.inside.study.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.front.survey.Sending;
import org.mainstay.letterbox.survey.Answered;
import org.springframework.dao.DataAccessException;

/// A survey is begun, filled in, closed and read; nothing is kept of few.
class SurveysTest {
  private final TestSurveys staff = new TestSurveys();

  @AfterEach
  void close() {
    staff.close();
  }

  private void answer(Run run, int people, String words) {
    for (int n = 0; n < people; n++) {
      assertThat(staff.answers(run, Map.of("time", 1 + n % 5, "age", 1 + n % 2), words, ""))
          .isTrue();
    }
  }

  private List<String> rows(String table) {
    return staff.house.database.column("select t::text from " + table + " t");
  }

  @Test
  void what_was_said_is_kept_when_the_last_day_is_over_and_not_before() {
    var run = staff.begins(TestSurveys.survey("barriers"));
    answer(run, 12, "");
    var wave = staff.waves(run).getFirst();
    assertThat(staff.answers(wave)).isEmpty();
    assertThat(rows("letterbox_survey.reply")).hasSize(12);

    staff.closes();

    assertThat(staff.answers(wave).orElseThrow()).isInstanceOf(WaveAnswers.Anonymous.class);
    assertThat(staff.answers(wave).orElseThrow().answers()).hasSize(12);
    assertThat(rows("letterbox_survey.reply")).isEmpty();
    assertThat(staff.fresh(run).endedOn()).as("asked once").isPresent();
    assertThat(staff.waves(run).getFirst().people()).isEqualTo(10);
    assertThat(staff.window.find(run.link(), staff.today())).isEmpty();
  }

  @Test
  void of_fewer_than_ten_nothing_is_kept_neither_choices_nor_words() {
    var run = staff.begins(TestSurveys.survey("barriers"));
    answer(run, 9, "Sentinel-Words");

    staff.closes();

    assertThat(rows("inside_study.survey_answers")).isEmpty();
    assertThat(rows("inside_study.survey_words")).isEmpty();
    assertThat(rows("letterbox_survey.reply")).isEmpty();
    assertThat(staff.waves(run).getFirst().people()).isZero();
  }

  @Test
  void words_are_read_in_the_order_of_the_alphabet() {
    var run = staff.begins(TestSurveys.survey("barriers"));
    answer(run, 10, "");
    staff.answers(run, Map.of("time", 2), "More evenings", "");
    staff.answers(run, Map.of("time", 2), "A poster in the lift", "");
    staff.closes();

    assertThat(staff.words(staff.waves(run).getFirst()))
        .containsExactly("A poster in the lift", "More evenings");
  }

  @Test
  void the_same_sheet_sent_again_is_one() {
    var run = staff.begins(TestSurveys.survey("barriers"));
    var open = staff.open(run);
    var slots = new Sending.Slots(UUID.randomUUID(), UUID.randomUUID());
    var filled =
        new Sending.Filled(Answered.on(run.sheet(), Map.of("time", 1)), "Hello", Optional.empty());

    assertThat(staff.sending.send(open, slots, filled)).isTrue();
    assertThat(staff.sending.send(open, slots, filled)).isFalse();

    assertThat(rows("letterbox_survey.reply")).hasSize(2);
  }

  @Test
  void nothing_falls_into_a_box_that_was_closed() {
    var run = staff.begins(TestSurveys.survey("barriers"));
    var open = staff.open(run);
    staff.closes();

    assertThat(staff.sends(open, Map.of("time", 1), "", "")).isFalse();

    assertThat(rows("letterbox_survey.reply")).isEmpty();
  }

  @Test
  void a_survey_is_held_once_at_a_time() {
    staff.begins(TestSurveys.survey("barriers"));

    assertThat(
            staff.lead(
                () ->
                    staff
                        .surveys
                        .runs()
                        .start(TestSurveys.survey("barriers"), staff.today().plusDays(20))))
        .isEmpty();
  }

  @Test
  void whoever_answers_while_it_is_open_is_counted_in_tens_and_only_when_ten_more_came() {
    var run = staff.begins(TestSurveys.survey("barriers"));
    var age = run.sheet().group("age").orElseThrow();
    answer(run, 29, "");
    staff.counts();
    assertThat(staff.waves(run).getFirst().people()).isEqualTo(20);
    assertThat(staff.lead(() -> staff.surveys.reach().open(staff.waves(run).getFirst(), age)))
        .containsEntry(1, 10)
        .containsEntry(2, 10)
        .containsEntry(3, 0);

    answer(run, 1, "");
    staff.answers(run, Map.of("age", 1), "", "");
    staff.counts();

    var wave = staff.waves(run).getFirst();
    assertThat(wave.people()).isEqualTo(30);
    answer(run, 4, "");
    staff.counts();
    assertThat(staff.waves(run).getFirst()).as("four more change nothing").isEqualTo(wave);
  }

  @Test
  void somebody_with_the_same_code_is_the_same_in_the_next_wave_until_the_survey_ends() {
    var run = staff.begins(TestSurveys.survey("wellbeing"));
    for (int wave = 1; wave <= 3; wave++) {
      for (int n = 0; n < 11; n++) {
        staff.answers(
            run, Map.of("control", 1 + (n + wave) % 5), "", "Code of person " + (char) ('a' + n));
      }
      if (wave == 1) {
        assertThat(rows("inside_study.survey_key")).hasSize(1);
      }
      staff.closes();
      if (wave < 3) {
        staff.opensNextWave(run);
      }
    }

    assertThat(rows("inside_study.survey_key")).as("the key went with the survey").isEmpty();
    var people =
        staff.waves(run).stream()
            .map(wave -> (WaveAnswers.Pseudonymous) staff.answers(wave).orElseThrow())
            .map(answers -> answers.marked().stream().map(WaveAnswers.Marked::person).toList())
            .toList();
    assertThat(people).hasSize(3).containsOnly(people.getFirst());
    assertThat(people.getFirst())
        .hasSize(11)
        .doesNotHaveDuplicates()
        .allMatch(p -> p.length() == 16);
  }

  @Test
  void a_code_is_the_same_however_it_is_typed_and_counts_once_in_a_wave() {
    var run = staff.begins(TestSurveys.survey("wellbeing"));
    for (int n = 0; n < 12; n++) {
      staff.answers(run, Map.of("control", 2), "", "Somebody number " + n);
    }
    staff.answers(run, Map.of("control", 2, "role", 3), "", " SOMEBODY-number-0 ");
    staff.closes();

    var kept = (WaveAnswers.Pseudonymous) staff.answers(staff.waves(run).getFirst()).orElseThrow();
    assertThat(kept.marked()).hasSize(12);
    assertThat(kept.answers())
        .as("the fuller one")
        .anyMatch(one -> one.items().containsKey("role"));
  }

  @Test
  void a_survey_that_was_ended_between_its_waves_opens_no_other() {
    var run = staff.begins(TestSurveys.survey("wellbeing"));
    staff.closes();
    staff.ends(run);

    assertThat(
            staff.lead(
                () -> staff.surveys.runs().nextWave(staff.fresh(run), staff.today().plusDays(9))))
        .isFalse();
    assertThat(rows("inside_study.survey_key")).isEmpty();
  }

  @Test
  void the_front_puts_in_and_can_neither_read_nor_take_out() {
    staff.begins(TestSurveys.survey("barriers"));
    for (String sql :
        List.of(
            "select count(*) from letterbox_survey.reply",
            "delete from letterbox_survey.reply",
            "select letterbox_survey.mix()",
            "select count(*) from inside_study.survey_answers")) {
      assertThatThrownBy(() -> staff.front.sql(sql).query(String.class).single())
          .as(sql)
          .isInstanceOf(DataAccessException.class)
          .hasRootCauseInstanceOf(SQLException.class)
          .rootCause()
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void a_wave_is_not_cut_short_in_its_first_week() {
    var run = staff.begins(TestSurveys.survey("barriers"));
    var wave = staff.waves(run).getFirst();

    assertThat(staff.today()).isBefore(wave.closableFrom());
    staff.house.clock.passes(Duration.ofDays(7));
    assertThat(staff.today()).isEqualTo(wave.closableFrom());
  }
}
