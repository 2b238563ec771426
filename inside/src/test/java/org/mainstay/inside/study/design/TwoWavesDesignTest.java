package org.mainstay.inside.study.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mainstay.inside.study.design.StudyDesk.number;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.inside.study.table.Refusal;

/// `design: change` and `design: ancova`: 24 people in 6 organisations, asked twice.
///
/// Figures: R 4.2.2, `lm(I(y1 - y0) ~ t + x + factor(org))` and `lm(y1 ~ t + x + y0 + factor(org))`
/// with `sandwich::vcovCL(type = "HC0", cadjust = FALSE)` times `(n-1)/(n-K) G/(G-1)`.
class TwoWavesDesignTest {
  private static final String[] T =
      "1 0 0 1 0 1 0 1 1 0 0 0 0 0 1 1 1 0 0 1 0 1 0 1".split(" ", -1);
  private static final String[] X =
      "25 31 44 52 29 38 47 22 35 41 50 58 27 33 46 55 24 36 49 30 34 45 53 60".split(" ", -1);
  private static final String[] BEFORE =
      "20 23 19 21 18 20 22 24 21 23 20 19 17 22 20 21 24 22 19 20 23 21 22 25".split(" ", -1);
  private static final String[] AFTER =
      "24 23 20 25 18 24 23 27 26 23 21 19 18 21 25 24 29 22 20 23 22 26 22 28".split(" ", -1);
  private static final String COLUMNS =
      """
      person: who
      wave: wave
      outcomes: [y]
      treatments: [t]
      """;
  private static final String CHANGE =
      "design: change\n" + COLUMNS + "covariates: [x]\nfixed_effects: [org]\ncluster: org\n";
  private static final String ANCOVA = CHANGE.replace("change", "ancova");
  private static final String CR1 = "robust: [cr1, cr3]\n";

  @TempDir Path folder;
  private StudyDesk desk = new StudyDesk(Path.of(""));

  @BeforeEach
  void everybodyIsAskedTwice() throws IOException {
    desk = new StudyDesk(folder).data(rows(true));
  }

  /// @param always whether the programme's column says in both rows who took part
  private static String rows(boolean always) {
    var rows = new StringBuilder("who,wave,org,t,x,y\n");
    for (int i = 0; i < T.length; i++) {
      int org = i / 4 + 1;
      rows.append("p%d,2,%d,%s,%s,%s%n".formatted(i, org, T[i], X[i], AFTER[i]));
      rows.append("p%d,1,%d,%s,%s,%s%n".formatted(i, org, always ? T[i] : "0", X[i], BEFORE[i]));
    }
    return rows.toString();
  }

  @Test
  void the_change_is_the_one_of_R() throws IOException {
    desk.done(CHANGE + CR1);

    Map<String, String> t = desk.row("estimates.csv");
    assertThat(number(t, "estimate")).isCloseTo(3.830785933443474, within(1e-12));
    assertThat(number(t, "se")).isCloseTo(0.24753620426767453, within(1e-12));
    assertThat(number(t, "p")).isCloseTo(2.04561005048145E-5, within(1e-14));
    assertThat(t)
        .containsEntry("n", "24")
        .containsEntry("clusters", "6")
        .containsEntry("df", "5.0");
    assertThat(number(t, "sd"))
        .as("SD of the score before")
        .isCloseTo(2.041241452319315, within(1e-12));
    assertThat(desk.row("model.csv")).containsEntry("design", "change").containsEntry("k", "3");
  }

  @Test
  void the_score_with_the_score_before_held_equal_is_the_one_of_R() throws IOException {
    desk.done(ANCOVA + CR1);

    Map<String, String> t = desk.row("estimates.csv");
    assertThat(number(t, "estimate")).isCloseTo(3.9650606218627793, within(1e-12));
    assertThat(number(t, "se")).isCloseTo(0.3029083737027365, within(1e-12));
    assertThat(number(t, "p")).isCloseTo(4.64334808142189E-5, within(1e-14));
    assertThat(number(t, "sd")).isCloseTo(3.203730464456848, within(1e-12));
    assertThat(desk.row("model.csv")).containsEntry("design", "ancova").containsEntry("k", "4");
  }

  @Test
  void where_people_began_stands_beside_both_as_a_placebo() throws IOException {
    for (String design : new String[] {CHANGE, ANCOVA}) {
      desk.done(design + CR1);

      Map<String, String> before = desk.row("placebo.csv");
      assertThat(before).containsEntry("outcome", "y before").containsEntry("treatment", "t");
      assertThat(number(before, "estimate")).isCloseTo(0.8111493981590775, within(1e-12));
      assertThat(number(before, "se")).isCloseTo(0.38347994151478254, within(1e-12));
      assertThat(number(before, "p")).isCloseTo(0.0880358713372735, within(1e-12));
      assertThat(desk.report()).contains("Where they began", "y before: no clear difference");
    }
  }

  @Test
  void a_change_is_told_beside_that_of_others_with_rival_explanations() throws IOException {
    desk.done(CHANGE + CR1);

    assertThat(desk.report())
        .contains("With t, y changed to be 3.83 higher (1.88 SD) than among colleagues who did not")
        .contains(
            "Regression to the mean and what else happened at the time are rival explanations")
        .contains("Design: change between the two waves of wave (two wave)")
        .contains("People: 24", "One SD: of the score before, inside groups")
        .contains("would have been seen in 80 of 100 such studies");
  }

  @Test
  void with_the_score_before_held_equal_it_is_still_an_association() throws IOException {
    desk.done(ANCOVA + CR1);

    assertThat(desk.report())
        .contains("Among people who scored alike before, those who took part in t report y 3.97")
        .contains("It is an association: why people took part is not known")
        .contains("Design: score after, with the score before held equal");
  }

  @Test
  void drawn_lots_may_be_named_and_then_the_offer_is_what_is_told() throws IOException {
    desk.done(ANCOVA + CR1 + "question: randomised\n");

    assertThat(desk.report()).contains("Offering t changed y").doesNotContain("E-value");
    assertThat(
            new StudyDesk(java.nio.file.Files.createDirectory(folder.resolve("again")))
                .data(rows(true))
                .refused(ANCOVA + "question: cross_section\n", Refusal.DESIGN_NOT_UNDERSTOOD))
        .contains("question with design: ancova is cross_section", "There is baseline, randomised");
  }

  /// Oster's linear approximations from residual sums of squares of `lm` inside organisations.
  @Test
  void osters_figures_say_what_the_unseen_would_have_to_be() throws IOException {
    desk.done(CHANGE + CR1);
    assertThat(desk.report()).containsPattern("t, y +3\\.83 +4\\.41 +-6\\.60");

    desk.done(ANCOVA + CR1);
    assertThat(desk.report()).containsPattern("t, y +3\\.97 +3\\.81 +25\\.7");
  }

  @Test
  void a_programme_that_turns_one_between_the_waves_says_the_same() throws IOException {
    desk.data(rows(false)).done(CHANGE + CR1);

    assertThat(number(desk.row("estimates.csv"), "estimate"))
        .isCloseTo(3.830785933443474, within(1e-12));
  }

  /// R: `lm(I(y1 - y0) ~ t + x)`, `sandwich::vcovHC(type = "HC1")`.
  @Test
  void without_organisations_each_person_stands_alone() throws IOException {
    desk.done("design: change\n" + COLUMNS + "covariates: [x]\n");

    Map<String, String> t = desk.row("estimates.csv");
    assertThat(number(t, "estimate")).isCloseTo(3.774936665784399, within(1e-12));
    assertThat(number(t, "se")).isCloseTo(0.3484474257598518, within(1e-12));
    assertThat(number(t, "p")).isCloseTo(4.683345504774467E-10, within(1e-17));
    assertThat(t).containsEntry("error", "hc1");
  }

  @Test
  void of_more_waves_the_two_that_are_named_are_compared() throws IOException {
    desk.data(rows(true) + "p0,3,1,1,25,90\n" + "p1,,1,0,25,90\n");

    assertThat(desk.refused(CHANGE, Refusal.DESIGN_NOT_UNDERSTOOD))
        .contains("wave holds 1, 2, 3", "Write before: WAVE and after: WAVE");
    assertThat(desk.refused(CHANGE + "before: 1\nafter: 4\n", Refusal.DESIGN_NOT_UNDERSTOOD))
        .contains("after is 4, which no row of wave holds");
    assertThat(desk.refused(CHANGE + "before: 1\n", Refusal.DESIGN_NOT_UNDERSTOOD))
        .contains("after is \"\"");

    var done = desk.done(CHANGE + CR1 + "before: 1\nafter: 2\n");
    assertThat(done.notes()).contains("2 rows of other waves, or of none not used.");
    assertThat(number(desk.row("estimates.csv"), "estimate"))
        .isCloseTo(3.830785933443474, within(1e-12));
    assertThat(desk.report()).contains("Design: change, from 1 to 2 of wave (two wave)");
  }

  @Test
  void somebody_who_lacks_a_wave_is_refused_until_that_is_allowed_and_then_counted()
      throws IOException {
    desk.data(rows(true) + "q1,1,1,1,30,20\nq2,1,1,0,30,20\nq3,2,2,1,30,20\n");

    assertThat(desk.refused(CHANGE, Refusal.PANEL_UNEQUAL))
        .contains(
            "of 27 people 1 has no row in the wave before and 2 have no row in the wave after")
        .contains("row 50", "write unequal: allow");

    desk.done(CHANGE + CR1 + "unequal: allow\n");
    assertThat(desk.row("estimates.csv")).containsEntry("n", "24");
    assertThat(desk.row("model.csv"))
        .containsEntry("rows_dropped", "3")
        .containsEntry(
            "dropped_because", "no row in the wave before: 1; no row in the wave after: 2")
        .containsEntry("took_part_used", "11")
        .containsEntry("took_part_dropped", "2")
        .containsEntry("others_dropped", "1");
    assertThat(desk.report()).contains("Who is in the figures for y");
  }

  @Test
  void who_was_lost_is_not_counted_as_a_colleague_where_the_earlier_row_cannot_say()
      throws IOException {
    desk.data(rows(false) + "q1,1,1,0,30,20\n");

    desk.done(CHANGE + CR1 + "unequal: allow\n");
    assertThat(desk.row("model.csv"))
        .containsEntry("took_part_dropped", "0")
        .containsEntry("others_dropped", "0");
    assertThat(desk.report()).contains("Of up to 1 it is not known whether they took part");
  }

  @Test
  void the_same_person_twice_in_a_wave_is_refused_with_both_rows() throws IOException {
    desk.data(rows(true) + "p3,1,1,1,30,20\n");

    assertThat(desk.refused(CHANGE, Refusal.KEY_TWICE)).contains("rows 9 and 50", "same person");
  }

  @Test
  void one_wave_alone_is_refused() throws IOException {
    desk.data("who,wave,org,t,x,y\np1,1,1,0,2,3\np2,1,1,1,2,3\n");

    assertThat(desk.refused(CHANGE, Refusal.NOT_ESTIMABLE)).contains("wave holds one wave only");
  }

  @Test
  void people_who_never_meet_in_both_waves_are_refused() throws IOException {
    desk.data("who,wave,org,t,x,y\np1,1,1,0,2,3\np2,2,1,1,2,3\n");

    assertThat(desk.refused(CHANGE + "unequal: allow\n", Refusal.NOT_ESTIMABLE))
        .contains("nobody has a row in both waves");
  }

  @Test
  void without_anybody_who_did_not_take_part_there_is_no_comparison() throws IOException {
    desk.data(rows(true).replaceAll("(p\\d+,\\d,\\d),[01]", "$1,1"));

    assertThat(desk.refused(CHANGE, Refusal.NOBODY_TO_COMPARE))
        .contains("t is the same in the later row of everybody", "Add colleagues who did not");
  }

  @Test
  void whoever_took_part_before_the_first_wave_is_not_mixed_in() throws IOException {
    desk.data(rows(false).replace("p0,1,1,0", "p0,1,1,1"));

    assertThat(desk.refused(CHANGE, Refusal.SCORE_NOT_POSSIBLE))
        .contains("t is above 0 for 1 people in both waves, first in row 3");

    desk.data(rows(false).replace("p1,1,1,0", "p1,1,1,1"));
    assertThat(desk.refused(CHANGE, Refusal.SCORE_NOT_POSSIBLE))
        .contains("t is 1 in row 5 and 0 later, in row 4");
  }

  @Test
  void a_key_of_another_design_is_refused_with_the_design_it_belongs_to() throws IOException {
    assertThat(desk.refused(CHANGE + "start: x\n", Refusal.DESIGN_NOT_UNDERSTOOD))
        .contains("the key start does not belong to design: change", "design: staggered");
    assertThat(desk.refused(COLUMNS, Refusal.DESIGN_NOT_UNDERSTOOD))
        .contains("the key person does not belong to design: rows")
        .contains("It belongs to design: change, ancova, staggered");
    assertThat(desk.refused("design: diff\n" + COLUMNS, Refusal.DESIGN_NOT_UNDERSTOOD))
        .contains("design is diff", "There is rows, change, ancova, staggered, interrupted");
    assertThat(
            desk.refused(
                "design: change\noutcomes: [y]\ntreatments: [t]\n", Refusal.DESIGN_NOT_UNDERSTOOD))
        .contains("person is missing");
    assertThat(desk.refused(ANCOVA.replace("[x]", "[x, y before]"), Refusal.DESIGN_NOT_UNDERSTOOD))
        .contains("y before stands there twice");
  }
}
