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

/// `design: staggered`: 12 people over 4 waves; 4 start in wave 3, 3 in wave 4, 5 never.
///
/// Figures: R 4.2.2, each cohort and wave stacked as changes since the wave before the start,
/// `lm(ch ~ 0 + cell + cell:d)` with `sandwich::vcovCL(cluster = id, type = "HC0", cadjust =
/// TRUE)`, averaged by the size of the cohorts; the jackknife by leaving each person out.
class StaggeredDesignTest {
  private static final String[] STARTS = {"3", "3", "3", "3", "4", "4", "4", "", "", "", "", ""};
  private static final int[][] SCORES = {
    {10, 11, 15, 16},
    {12, 12, 14, 17},
    {9, 10, 13, 13},
    {14, 13, 17, 18},
    {20, 21, 20, 25},
    {16, 16, 17, 20},
    {11, 13, 12, 17},
    {5, 6, 7, 7},
    {7, 7, 8, 9},
    {9, 11, 9, 10},
    {13, 12, 14, 13},
    {8, 8, 9, 11}
  };
  private static final String DESIGN =
      """
      design: staggered
      person: who
      wave: wave
      start: course
      outcomes: [y]
      """;

  @TempDir Path folder;
  private StudyDesk desk = new StudyDesk(Path.of(""));

  @BeforeEach
  void everybodyIsFollowed() throws IOException {
    desk = new StudyDesk(folder).data(rows());
  }

  private static String rows() {
    var rows = new StringBuilder("who,wave,course,team,y\n");
    for (int i = 0; i < STARTS.length; i++) {
      for (int w = 0; w < 4; w++) {
        rows.append("p%d,%d,%s,%d,%d%n".formatted(i, w + 1, STARTS[i], i / 2, SCORES[i][w]));
      }
    }
    return rows.toString();
  }

  @Test
  void starters_beside_those_who_wait_are_the_figures_of_R() throws IOException {
    desk.done(DESIGN + "robust: [cr1, cr3]\n");

    Map<String, String> course = desk.row("estimates.csv");
    assertThat(course).containsEntry("treatment", "course").containsEntry("clusters", "12");
    assertThat(number(course, "estimate")).isCloseTo(3.3090909090909095, within(1e-12));
    assertThat(number(course, "se")).isCloseTo(0.5087336408724823, within(1e-12));
    assertThat(number(course, "p")).isCloseTo(4.400132883626896E-5, within(1e-14));
    assertThat(number(course, "se_cr3")).isCloseTo(0.6042744672326996, within(1e-12));
    assertThat(number(course, "p_cr3")).isCloseTo(0.0001930586009153642, within(1e-13));
    assertThat(course).containsEntry("n", "48").containsEntry("df", "11.0");
    assertThat(desk.row("model.csv")).containsEntry("design", "staggered");
  }

  @Test
  void the_waves_before_the_start_are_a_placebo() throws IOException {
    desk.done(DESIGN + "robust: [cr1, cr3]\n");

    Map<String, String> placebo = desk.row("placebo.csv");
    assertThat(number(placebo, "estimate")).isCloseTo(0.53, within(1e-12));
    assertThat(number(placebo, "se")).isCloseTo(0.38029773025402547, within(1e-12));
    assertThat(number(placebo, "se_cr3")).isCloseTo(0.4638105219832158, within(1e-12));
    assertThat(desk.report())
        .contains("Before course began, no clear difference in the course of y was seen")
        .doesNotContain("Selection likely");
  }

  @Test
  void each_lag_has_its_own_figures() throws IOException {
    desk.done(DESIGN + "robust: [cr1, cr3]\n");

    var waves = desk.rows("by-wave.csv");
    assertThat(waves).extracting(row -> row.get("lag")).containsExactly("-3", "-2", "0", "1");
    assertThat(number(waves.get(0), "estimate")).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(number(waves.get(0), "se")).isCloseTo(0.40997659455243046, within(1e-12));
    assertThat(number(waves.get(1), "se")).isCloseTo(0.44706629774851075, within(1e-12));
    assertThat(number(waves.get(2), "estimate")).isCloseTo(3.314285714285714, within(1e-12));
    assertThat(number(waves.get(3), "se")).isCloseTo(0.7671671620614732, within(1e-12));
    assertThat(desk.report()).contains("Wave by wave", "2 waves before", "1 wave after");
  }

  @Test
  void few_clusters_stand_on_the_jackknife_and_very_few_on_no_test() throws IOException {
    var done = desk.done(DESIGN);
    assertThat(desk.row("estimates.csv")).containsEntry("error", "cr3").doesNotContainKey("se_cr1");
    assertThat(done.notes()).anyMatch(note -> note.startsWith("12 clusters: "));

    desk.data(rows().replaceAll(",(\\d),(\\d+)\n", ",1,$2\n"));
    desk.done(DESIGN + "cluster: team\n");
    assertThat(desk.row("estimates.csv"))
        .containsEntry("clusters", "1")
        .containsEntry("se", "")
        .containsEntry("p", "")
        .containsEntry("ci_low", "");
    assertThat(desk.report()).contains("cannot be told from 1 clusters");
  }

  @Test
  void the_report_compares_with_those_who_wait_and_says_what_it_rests_on() throws IOException {
    desk.done(DESIGN + "robust: [cr1, cr3]\n");

    assertThat(desk.report())
        .contains("What changed after the start?")
        .contains("After the start of course, y changed to be 3.31 higher")
        .contains("than among people who had not started yet")
        .contains("Design: staggered starts over the waves of wave (staggered)")
        .contains(
            "Rows: 48", "Clusters: 12", "One SD: inside waves, among those who had not started")
        .contains("Errors: cr1 (asked for: cr1, cr3), each person by themselves")
        .contains("E-value", "between those who started and those who wait")
        .doesNotContain("Oster", "Fixed effects", "Convention");
  }

  @Test
  void another_course_from_the_beginning_is_flagged_and_drawn_grey() throws IOException {
    String steep = rows();
    for (int i = 0; i < 7; i++) {
      for (int w = 0; w < 4; w++) {
        steep =
            steep.replace(
                "p%d,%d,%s,%d,%d%n".formatted(i, w + 1, STARTS[i], i / 2, SCORES[i][w]),
                "p%d,%d,%s,%d,%d%n".formatted(i, w + 1, STARTS[i], i / 2, SCORES[i][w] - 3 * w));
      }
    }
    desk.data(steep).done(DESIGN + "robust: [cr1, cr3]\n");

    assertThat(desk.report())
        .contains("Selection likely", "y already moved apart before course began: by")
        .doesNotContain("After the start of course, y changed");
  }

  @Test
  void somebody_who_lacks_a_wave_is_refused_until_that_is_allowed() throws IOException {
    desk.data(rows().replace("p2,4,3,1,13\n", ""));

    assertThat(desk.refused(DESIGN, Refusal.PANEL_UNEQUAL))
        .contains("1 of 12 people lack a wave", "row 10", "unequal: allow");

    var done = desk.done(DESIGN + "unequal: allow\n");
    assertThat(done.notes()).anyMatch(note -> note.startsWith("1 person lacks a wave"));
    assertThat(desk.row("estimates.csv")).containsEntry("n", "47");
  }

  @Test
  void whoever_began_in_the_first_wave_is_left_out_and_counted() throws IOException {
    desk.data(rows() + "q,1,1,9,5\nq,2,1,9,5\nq,3,1,9,5\nq,4,1,9,\n");
    desk.done(DESIGN + "robust: [cr1, cr3]\n");

    assertThat(number(desk.row("estimates.csv"), "estimate"))
        .isCloseTo(3.3090909090909095, within(1e-12));
    assertThat(desk.row("model.csv"))
        .containsEntry("dropped_because", "began in the first wave or before: 4")
        .containsEntry("took_part_used", "28")
        .containsEntry("took_part_dropped", "4")
        .containsEntry("others_used", "20");
  }

  @Test
  void where_nobody_waits_there_is_no_comparison() throws IOException {
    desk.data("who,wave,course,y\na,1,1,5\na,2,1,6\nb,1,,5\nb,2,,6\n");

    assertThat(desk.refused(DESIGN, Refusal.NOBODY_TO_COMPARE))
        .contains("nobody starts course after the first wave while others still wait");
  }

  @Test
  void one_wave_alone_a_row_twice_and_two_starts_are_refused() throws IOException {
    desk.data("who,wave,course,y\na,1,2,5\nb,1,,5\n");
    assertThat(desk.refused(DESIGN, Refusal.NOT_ESTIMABLE)).contains("wave holds one wave only");

    desk.data(rows() + "p0,4,3,0,9\n");
    assertThat(desk.refused(DESIGN, Refusal.KEY_TWICE)).contains("rows 5 and 50");

    desk.data(rows().replace("p1,2,3,", "p1,2,4,"));
    assertThat(desk.refused(DESIGN, Refusal.SCORE_NOT_POSSIBLE))
        .contains("rows 6 and 7", "differ in course");

    desk.data(rows().replace("p1,2,3,0", "p1,2,3,1"));
    assertThat(desk.refused(DESIGN + "cluster: team\n", Refusal.SCORE_NOT_POSSIBLE))
        .contains("differ in team", "Name as cluster what a person stays in");
  }

  @Test
  void waves_are_whole_numbers_and_errors_are_those_of_clusters() throws IOException {
    desk.data(rows().replace("p1,2,3,", "p1,2.5,3,"));
    assertThat(desk.refused(DESIGN, Refusal.NUMBER_NEEDED)).contains("row 7", "column wave");

    desk.data(rows());
    assertThat(desk.refused(DESIGN + "robust: [wild]\n", Refusal.DESIGN_NOT_UNDERSTOOD))
        .contains("Ask for cr1, cr3 or both");
    assertThat(desk.refused(DESIGN + "treatments: [team]\n", Refusal.DESIGN_NOT_UNDERSTOOD))
        .contains("the key treatments does not belong to design: staggered");
  }

  @Test
  void people_followed_over_waves_are_compared_with_themselves() throws IOException {
    var rows = new StringBuilder("person,wave,trust,t,y\n");
    for (int person = 0; person < 40; person++) {
      for (int wave = 0; wave < 3; wave++) {
        int taken = wave >= 1 && person % 2 == 0 ? 1 : 0;
        double y = person * 0.7 + wave * 0.3 + 1.5 * taken + (person * 7 + wave * 5) % 4 * 0.1;
        rows.append("%d,%d,%d,%d,%s%n".formatted(person, wave, (person + wave) % 25, taken, y));
      }
    }
    desk.data(rows.toString());
    desk.done(
        """
        question: panel
        outcomes: [y]
        treatments: [t]
        fixed_effects: [person, wave]
        cluster: trust
        """);

    assertThat(number(desk.row("estimates.csv"), "estimate")).isCloseTo(1.5, within(0.15));
    assertThat(desk.row("model.csv")).containsEntry("k", "43").containsEntry("clusters", "25");
    assertThat(desk.report()).contains("compared with themselves", "rival");
  }
}
