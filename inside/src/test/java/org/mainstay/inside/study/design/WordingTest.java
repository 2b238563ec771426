package org.mainstay.inside.study.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mainstay.inside.study.design.plan.Design;
import org.mainstay.inside.study.design.plan.Shape;

/// The sentences of a report say what the design allows and nothing beyond it.
class WordingTest {
  private static final Set<String> NEVER =
      Set.of("works", "work ", "harms", "reduces", "effect of", "impact", "proved", "because of");

  @ParameterizedTest
  @EnumSource(Design.Question.class)
  void no_design_claims_more_than_it_can(Design.Question question) {
    var wording = new Wording(design(question, Design.Model.OLS));
    String all =
        String.join(
            " ",
            wording.design(),
            wording.of(finding(-0.3, -0.5, -0.1)),
            wording.of(finding(0.3, 0.1, 0.5)),
            wording.of(finding(0.1, -0.2, 0.4)),
            wording.of(untested()),
            wording.before(finding(-0.3, -0.5, -0.1)),
            wording.before(finding(0.1, -0.2, 0.4)));

    assertThat(NEVER)
        .allSatisfy(word -> assertThat(all.toLowerCase(Locale.UK)).doesNotContain(word));
    assertThat(all).doesNotContain("no effect");
  }

  @Test
  void a_lower_figure_among_those_who_took_part_names_self_selection() {
    assertThat(sentence(Design.Question.CROSS_SECTION, finding(-0.43, -0.66, -0.2)))
        .isEqualTo(
            "People who took part in mindfulness report wellbeing 0.430 lower (0.215 SD) than"
                + " similar colleagues who did not (95 % interval 0.660 lower to 0.200 lower)."
                + " Such a difference also appears when people who feel worse, or better, sign up"
                + " more often; it is an association, and not evidence that mindfulness does harm"
                + " or good.");
  }

  @Test
  void a_higher_figure_is_not_praised_either() {
    assertThat(sentence(Design.Question.CROSS_SECTION, finding(0.43, 0.2, 0.66)))
        .endsWith("it is an association, and not evidence that mindfulness does harm or good.");
  }

  @Test
  void what_is_not_clear_is_not_called_nothing() {
    assertThat(sentence(Design.Question.CROSS_SECTION, finding(0.1, -0.2, 0.4)))
        .isEqualTo(
            "No clear difference was seen in wellbeing with mindfulness: the data fit anything"
                + " from 0.200 lower to 0.400 higher. A difference of 0.420 (0.210 SD) would have"
                + " been seen in 80 of 100 such studies.");
  }

  @Test
  void only_a_lottery_speaks_of_a_change_by_the_offer() {
    assertThat(sentence(Design.Question.RANDOMISED, finding(0.43, 0.2, 0.66)))
        .startsWith("Offering mindfulness changed wellbeing: it is 0.430 higher")
        .doesNotContain("association");
  }

  @Test
  void starters_are_set_beside_those_who_wait_and_rival_explanations_are_named() {
    assertThat(sentence(Design.Question.STAGGERED, finding(0.43, 0.2, 0.66)))
        .isEqualTo(
            "After the start of mindfulness, wellbeing changed to be 0.430 higher (0.215 SD) than"
                + " among people who had not started yet (95 % interval 0.200 higher to 0.660"
                + " higher). Regression to the mean and what else happened at the time are rival"
                + " explanations.");
  }

  @Test
  void a_campaign_is_set_beside_the_series_own_course_alone() {
    assertThat(sentence(Design.Question.INTERRUPTED, named("level", 0.43, 0.2, 0.66)))
        .isEqualTo(
            "When the campaign began, wellbeing was 0.430 higher (0.215 SD) than its own course"
                + " until then leads to (95 % interval 0.200 higher to 0.660 higher). Whatever else"
                + " happened at that time is a rival explanation.");
    assertThat(sentence(Design.Question.INTERRUPTED, named("slope", 0.1, -0.2, 0.4)))
        .startsWith(
            "No clear turn in the slope of wellbeing was seen from the campaign on: the data")
        .endsWith("would have been seen in 80 of 100 such studies.");
  }

  @Test
  void a_figure_without_a_test_is_a_description() {
    assertThat(sentence(Design.Question.TWO_WAVE, untested()))
        .isEqualTo(
            "wellbeing, mindfulness: 0.430 higher in these data. How far chance alone goes cannot"
                + " be told from 4 clusters.");
  }

  @Test
  void what_was_there_before_is_said_as_such() {
    var wording = new Wording(design(Design.Question.STAGGERED, Design.Model.OLS));

    assertThat(wording.before(finding(-0.43, -0.66, -0.2)))
        .isEqualTo(
            "Before mindfulness began, wellbeing was 0.430 lower (0.215 SD) than where the others'"
                + " course leads to (95 % interval 0.660 lower to 0.200 lower).");
    assertThat(wording.before(finding(0.1, -0.2, 0.4)))
        .contains("no clear difference in the course");
  }

  @Test
  void an_early_difference_is_a_tell_for_starts_and_for_a_campaign() {
    var early = List.of(finding(-0.3, -0.5, -0.1));
    var nothing = List.of(finding(0.1, -0.2, 0.4));

    assertThat(Selection.in(Design.Question.STAGGERED, List.of(), List.of(), early))
        .singleElement()
        .extracting(Selection::because)
        .asString()
        .startsWith("wellbeing already moved apart before mindfulness began");
    assertThat(Selection.in(Design.Question.STAGGERED, List.of(), List.of(), nothing)).isEmpty();
    assertThat(Selection.in(Design.Question.INTERRUPTED, List.of(), List.of(), early)).hasSize(1);
    assertThat(
            Selection.in(
                Design.Question.INTERRUPTED,
                List.of(),
                List.of(named("level", -0.3, -0.5, -0.1), named("slope", -0.3, -0.5, -0.1)),
                nothing))
        .singleElement()
        .extracting(Selection::because)
        .asString()
        .contains("which the campaign cannot have changed, jumped by -0.300");
    assertThat(Selection.in(Design.Question.RANDOMISED, List.of(), List.of(), early)).isEmpty();
  }

  @Test
  void counts_are_told_as_times() {
    var wording = new Wording(design(Design.Question.CROSS_SECTION, Design.Model.POISSON));

    assertThat(wording.of(finding(Math.log(1.2), Math.log(1.1), Math.log(1.3))))
        .contains("1.20 times as high", "1.10 times as high to 1.30 times as high");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0.12345, 0.123",
    "1.2345, 1.23",
    "12.345, 12.3",
    "1234.6, 1235",
    "-0.00123, -0.00123"
  })
  void numbers_keep_three_figures(double value, String words) {
    assertThat(Wording.number(value)).isEqualTo(words);
  }

  @Test
  void many_programmes_with_one_sign_are_a_common_cause() {
    var findings =
        java.util.stream.IntStream.range(0, 20)
            .mapToObj(i -> finding(i < 18 ? -0.2 : 0.1, -1, 1))
            .toList();

    assertThat(Selection.in(Design.Question.CROSS_SECTION, findings, List.of(), List.of()))
        .singleElement()
        .extracting(Selection::because)
        .asString()
        .startsWith("18 of 20 programmes, however different, go with lower wellbeing");
  }

  @Test
  void both_signs_are_no_tell_and_neither_are_few_programmes() {
    var mixed =
        java.util.stream.IntStream.range(0, 20)
            .mapToObj(i -> finding(i % 2 == 0 ? -0.2 : 0.1, -1, 1))
            .toList();
    var few = List.of(finding(-0.2, -1, 1), finding(-0.3, -1, 1));

    assertThat(Selection.in(Design.Question.CROSS_SECTION, mixed, List.of(), List.of())).isEmpty();
    assertThat(Selection.in(Design.Question.CROSS_SECTION, few, List.of(), List.of())).isEmpty();
  }

  @Test
  void a_control_that_differs_is_a_tell_and_a_lottery_has_none() {
    var control = List.of(finding(-0.3, -0.5, -0.1));

    assertThat(Selection.in(Design.Question.CROSS_SECTION, List.of(), control, List.of()))
        .hasSize(1);
    assertThat(Selection.in(Design.Question.RANDOMISED, List.of(), control, List.of())).isEmpty();
  }

  private static String sentence(Design.Question question, Finding finding) {
    return new Wording(design(question, Design.Model.OLS)).of(finding);
  }

  private static Design design(Design.Question question, Design.Model model) {
    return new Design(
        question,
        new Design.Columns(
            List.of("wellbeing"),
            List.of("mindfulness"),
            List.of(),
            List.of(),
            List.of("org"),
            "org",
            "",
            List.of(),
            Map.of()),
        new Design.Settings(
            model, false, Design.Convention.NESTED, List.of(), List.of(Design.Robust.CR1), 999, 1),
        new Shape.Rows());
  }

  private static Finding untested() {
    double none = Double.NaN;
    return new Finding(
        "wellbeing",
        "mindfulness",
        new Finding.Figures(0.43, none, none, 3, none, none, none),
        Map.of(),
        new Finding.Fit(100, Map.of(), 4, 3, 1, "none", List.of(), List.of()),
        2,
        none,
        "");
  }

  private static Finding finding(double estimate, double low, double high) {
    return named("mindfulness", estimate, low, high);
  }

  private static Finding named(String treatment, double estimate, double low, double high) {
    return new Finding(
        "wellbeing",
        treatment,
        new Finding.Figures(estimate, 0.15, estimate / 0.15, 40, 0.04, low, high),
        Map.of(),
        new Finding.Fit(100, Map.of(), 41, 3, 1, "cr1", List.of(), List.of()),
        2,
        0.42,
        "");
  }
}
