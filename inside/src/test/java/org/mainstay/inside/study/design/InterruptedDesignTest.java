package org.mainstay.inside.study.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mainstay.inside.study.design.StudyDesk.number;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.inside.study.table.Refusal;

/// `design: interrupted`: 20 months, a campaign from the thirteenth on.
///
/// Figures: R 4.2.2, `lm(y ~ time + after + since)` with `sandwich::NeweyWest(lag = 2, prewhite =
/// FALSE, adjust = TRUE)`.
class InterruptedDesignTest {
  private static final int[] SERIES = {
    50, 51, 49, 52, 53, 51, 54, 53, 55, 54, 56, 55, 60, 62, 61, 64, 65, 64, 67, 68
  };
  private static final String DESIGN =
      """
      design: interrupted
      time: month
      outcomes: [calls]
      """;
  private static final String JANUARY = DESIGN + "campaign: 2024-01\n";

  @TempDir Path folder;
  private StudyDesk desk = new StudyDesk(Path.of(""));

  @BeforeEach
  void aMonthIsARow() throws IOException {
    desk = new StudyDesk(folder).data(rows(SERIES.length, InterruptedDesignTest::month));
  }

  private static String month(int i) {
    return LocalDate.of(2023, 1, 1).plusMonths(i).toString().substring(0, 7);
  }

  private static String rows(int count, IntFunction<String> time) {
    var rows = new StringBuilder("month,calls\n");
    for (int i = count - 1; i >= 0; i--) {
      rows.append(time.apply(i)).append(',').append(SERIES[i]).append('\n');
    }
    return rows.toString();
  }

  private void isAsInR() throws IOException {
    var rows = desk.rows("estimates.csv");
    assertThat(rows).extracting(row -> row.get("treatment")).containsExactly("level", "slope");
    assertThat(number(rows.get(0), "estimate")).isCloseTo(3.856060606060611, within(1e-11));
    assertThat(number(rows.get(0), "se")).isCloseTo(0.4528579898884044, within(1e-11));
    assertThat(number(rows.get(0), "p")).isCloseTo(2.4460052617476996E-7, within(1e-15));
    assertThat(number(rows.get(0), "ci_low")).isCloseTo(2.896044553501497, within(1e-11));
    assertThat(number(rows.get(0), "ci_high")).isCloseTo(4.816076658619725, within(1e-11));
    assertThat(number(rows.get(1), "estimate")).isCloseTo(0.5483682983682998, within(1e-11));
    assertThat(number(rows.get(1), "se")).isCloseTo(0.07311567532843632, within(1e-11));
    assertThat(number(rows.get(1), "p")).isCloseTo(1.267850081814345E-6, within(1e-14));
    assertThat(rows.get(0))
        .containsEntry("n", "20")
        .containsEntry("df", "16.0")
        .containsEntry("error", "newey_west");
    assertThat(number(rows.get(0), "sd")).isCloseTo(2.179449471770337, within(1e-12));
  }

  @Test
  void the_jump_and_the_turn_are_those_of_R() throws IOException {
    desk.done(JANUARY);

    isAsInR();
    assertThat(desk.row("model.csv")).containsEntry("design", "interrupted");
  }

  @Test
  void periods_may_be_numbers_month_ends_or_weeks_as_well() throws IOException {
    desk.data(rows(SERIES.length, i -> String.valueOf(7 + i))).done(DESIGN + "campaign: 19\n");
    isAsInR();

    IntFunction<String> ends =
        i -> LocalDate.of(2023, 1, 1).plusMonths(i + 1L).minusDays(1).toString();
    desk.data(rows(SERIES.length, ends)).done(DESIGN + "campaign: 2024-01-15\n");
    isAsInR();

    IntFunction<String> weeks = i -> LocalDate.of(2024, 3, 4).plusWeeks(i).toString();
    desk.data(rows(SERIES.length, weeks))
        .done(
            DESIGN + "campaign: \"" + LocalDate.of(2024, 3, 4).plusWeeks(12).minusDays(3) + "\"\n");
    isAsInR();
  }

  @Test
  void a_campaign_that_never_was_is_a_placebo() throws IOException {
    desk.done(JANUARY);

    var placebo = desk.row("placebo.csv");
    assertThat(number(placebo, "estimate")).isCloseTo(1.1714285714285846, within(1e-11));
    assertThat(number(placebo, "se")).isCloseTo(0.7295010234777747, within(1e-11));
    assertThat(number(placebo, "p")).isCloseTo(0.14698641572545526, within(1e-11));
    assertThat(desk.report())
        .contains("A campaign that never was", "no clear jump in calls was seen: the data fit");
  }

  @Test
  void the_report_names_the_campaign_and_rivals_and_blames_nothing() throws IOException {
    desk.done(JANUARY);

    assertThat(desk.report())
        .contains("Did it change when the campaign began?")
        .contains("nobody can tell it from anything else that happened then")
        .contains("When the campaign began, calls was 3.86 higher (1.77 SD) than its own course")
        .contains("From the campaign on, the slope of calls was 0.548 higher")
        .contains("Whatever else happened at that time is a rival explanation")
        .contains("interrupted series over month, campaign from 2024-01")
        .contains("A jump: a difference of 1.35 (0.620 SD) would have been seen")
        .contains("Points: 20", "Newey and West")
        .doesNotContain("took part", "E-value", "Clusters:");
  }

  @Test
  void a_series_that_the_campaign_did_not_reach_speaks_against_it_when_it_jumps_too()
      throws IOException {
    var rows = new StringBuilder("month,calls,elsewhere\n");
    for (int i = 0; i < SERIES.length; i++) {
      rows.append("%s,%d,%d%n".formatted(month(i), SERIES[i], SERIES[i] + i % 3));
    }
    desk.data(rows.toString()).done(JANUARY + "negative_controls: [elsewhere]\n");

    assertThat(desk.report())
        .contains("The series moves by itself")
        .contains("elsewhere, which the campaign cannot have changed, jumped by")
        .doesNotContain("When the campaign began, calls was");
  }

  @Test
  void a_missing_month_is_a_gap_and_counted() throws IOException {
    desk.data(rows(SERIES.length, InterruptedDesignTest::month).replace("2023-05,53", "2023-05,"))
        .done(JANUARY);
    var blank = desk.row("estimates.csv");
    desk.data(rows(SERIES.length, InterruptedDesignTest::month).replace("2023-05,53\n", ""))
        .done(JANUARY);

    assertThat(blank).containsEntry("n", "19");
    assertThat(number(desk.row("estimates.csv"), "estimate")).isEqualTo(number(blank, "estimate"));
  }

  @Test
  void too_few_points_on_a_side_are_refused_and_few_are_warned_of() throws IOException {
    assertThat(desk.refused(DESIGN + "campaign: 2024-08\n", Refusal.NOT_ESTIMABLE))
        .contains("calls has 19 points before the campaign and 1 from it on", "two on each side");
    assertThat(desk.refused(DESIGN + "campaign: 2022-08\n", Refusal.NOT_ESTIMABLE))
        .contains("0 points before");
    assertThat(desk.refused(DESIGN + "campaign: 2031-08\n", Refusal.NOT_ESTIMABLE))
        .contains("0 from it on");

    var done = desk.done(DESIGN + "campaign: 2024-05\n");
    assertThat(done.notes()).anyMatch(note -> note.startsWith("16 points before and 4 from"));
  }

  @Test
  void a_period_twice_or_not_written_alike_is_refused() throws IOException {
    desk.data(rows(SERIES.length, InterruptedDesignTest::month) + "2023-03,4\n");
    assertThat(desk.refused(JANUARY, Refusal.KEY_TWICE)).contains("rows 19 and 22", "same month");

    desk.data(rows(SERIES.length, InterruptedDesignTest::month) + "March,4\n");
    assertThat(desk.refused(JANUARY, Refusal.DATE_NEEDED)).contains("column month", "\"March\"");

    desk.data(rows(SERIES.length, InterruptedDesignTest::month));
    assertThat(desk.refused(DESIGN + "campaign: spring\n", Refusal.DESIGN_NOT_UNDERSTOOD))
        .contains("campaign is spring, which is not written as month is");
    assertThat(desk.refused(DESIGN, Refusal.DESIGN_NOT_UNDERSTOOD)).contains("campaign is missing");
  }
}
