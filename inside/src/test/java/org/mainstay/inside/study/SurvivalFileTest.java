package org.mainstay.inside.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.inside.study.table.Refusal;
import org.mainstay.inside.study.table.Worked;

/// `./mainstay survival`: the files that go in and come out.
class SurvivalFileTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void a_tidy_desk() {
    desk = new Desk(folder);
  }

  /// By hand: 4 at risk, one ends on day 1 (S = 3/4), one is last seen on day 2, one of the 2 left
  /// ends on day 3 (S = 3/8), the last on day 5 (S = 0). Greenwood at day 3: 1/(4·3) + 1/(2·1).
  @Test
  void a_curve_worked_out_by_hand_is_the_curve() {
    survive("group,days,event\nn,1,1\nn,2,0\nn,3,1\nn,5,1\n", "3,5");

    assertThat(desk.result("curve.csv"))
        .startsWith("group,days,at_risk,events,survival,se,lower95,upper95")
        .anyMatch(row -> row.startsWith("n,1,4,1,0.75,"))
        .anyMatch(row -> row.startsWith("n,3,2,1,0.375," + 0.375 * Math.sqrt(1 / 12.0 + 1 / 2.0)))
        .anyMatch(row -> row.equals("n,5,1,1,0.0,,,"));
    assertThat(desk.result("at.csv").getLast()).isEqualTo("n,5,0.0,,,");
  }

  /// R's rule for medians: events on days 1, 2, 3 and 4 give 2.5.
  @Test
  void the_median_on_a_flat_stretch_is_its_middle_and_what_is_not_reached_is_blank() {
    survive("group,days,event\na,1,1\na,2,1\na,3,1\na,4,1\nb,1,1\nb,2,0\nb,3,0\n", "1");

    assertThat(desk.result("quantiles.csv"))
        .anyMatch(row -> row.startsWith("a,0.5,2.5,"))
        .anyMatch(row -> row.startsWith("b,0.9,,"));
  }

  @Test
  void a_day_to_which_nobody_was_followed_is_blank_and_not_carried_on() {
    survive("group,days,event\na,1,1\na,2,0\n", "1,42");

    assertThat(desk.result("at.csv").getLast()).isEqualTo("a,42,,,,");
    assertThat(desk.text("report.txt")).contains("nobody seen so long");
  }

  @Test
  void one_group_alone_is_compared_with_nobody() {
    survive("group,days,event\na,1,1\na,2,0\n", "42,126");

    assertThat(desk.result("logrank.csv")).containsExactly("statistic,df,p", ",,");
    assertThat(desk.text("report.txt")).contains("No comparison was made");
  }

  @Test
  void an_event_that_is_neither_is_refused_with_its_row() {
    assertThat(desk.refused(survive("group,days,event\na,1,yes\n", "42"), Refusal.NUMBER_NEEDED))
        .contains("row 2", "column event", "\"yes\"");
  }

  @Test
  void half_a_day_is_refused() {
    assertThat(desk.refused(survive("group,days,event\na,1.5,1\n", "42"), Refusal.NUMBER_NEEDED))
        .contains("row 2", "column days", "whole days");
  }

  @Test
  void a_day_below_none_is_refused() {
    assertThat(
            desk.refused(survive("group,days,event\na,-1,1\n", "42"), Refusal.SCORE_NOT_POSSIBLE))
        .contains("row 2", "column days", "below 0");
  }

  @Test
  void days_to_look_at_must_be_days() {
    assertThat(
            desk.refused(
                survive("group,days,event\na,1,1\n", "six weeks"), Refusal.OPTION_NOT_UNDERSTOOD))
        .contains("--at has \"six weeks\"");
  }

  private Worked survive(String csv, String at) {
    desk.given(csv);
    return new SurvivalFile("test", _ -> {}).run(desk.in(), desk.out(), at);
  }
}
