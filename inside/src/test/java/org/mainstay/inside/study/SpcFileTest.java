package org.mainstay.inside.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.inside.study.table.Refusal;
import org.mainstay.inside.study.table.Worked;
import org.mainstay.sums.statistics.control.Better;

/// `./mainstay spc`: the files that go in and come out.
class SpcFileTest {
  /// The worked example of the XmR chart in the statistics reference, section 12.1.
  private static final double[] EXAMPLE = {12, 15, 11, 14, 13, 16, 12, 15, 14, 13, 17, 12, 30};

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void a_tidy_desk() {
    desk = new Desk(folder);
  }

  @Test
  void the_worked_example_has_its_published_limits() {
    assertThat(chart(csv("waits"))).isInstanceOf(Worked.Done.class);

    List<String> points = desk.result("points.csv");
    assertThat(points.getFirst())
        .startsWith("series,date,value,mean,lpl,upl,near_lpl,near_upl,moving_range,point_type");
    String[] last = points.getLast().split(",", -1);
    assertThat(last[0]).isEqualTo("waits");
    assertThat(Double.parseDouble(last[3])).isCloseTo(14.923077, within());
    assertThat(Double.parseDouble(last[4])).isCloseTo(7.184895, within());
    assertThat(Double.parseDouble(last[5])).isCloseTo(22.661259, within());
    assertThat(Double.parseDouble(last[6])).isCloseTo(9.764289, within());
    assertThat(Double.parseDouble(last[7])).isCloseTo(20.081865, within());
    assertThat(last[8]).isEqualTo("18.0");
    assertThat(last[9]).isEqualTo("special_cause_improvement");
    assertThat(points.get(1).split(",", -1)[8]).as("no range before the first").isEmpty();
  }

  @Test
  void icons_say_how_the_last_point_stands_and_whether_the_target_can_be_met() {
    String rows =
        IntStream.range(0, EXAMPLE.length)
            .mapToObj(i -> "waits," + day(i) + "," + EXAMPLE[i] + ",40\n")
            .collect(Collectors.joining());
    chart("series,date,value,target\n" + rows);

    assertThat(desk.result("icons.csv"))
        .containsExactly("series,variation,assurance", "waits,improvement_high,fail");
  }

  @Test
  void every_series_gets_a_picture_and_the_report_has_words_for_each() {
    chart(csv("Ward 1/a") + csv("ward 1:a").substring("series,date,value\n".length()));

    assertThat(desk.everything())
        .contains("out/Ward-1-a.svg", "out/ward-1-a-2.svg", "out/report.html", "out/report.txt");
    assertThat(desk.text("report.txt"))
        .contains("Special or noise?", "Ward 1/a", "1 point is special.")
        .doesNotContain("NaN");
  }

  @Test
  void rebasing_begins_a_new_mean() {
    String rows =
        IntStream.range(0, 6)
            .mapToObj(
                i ->
                    "s,"
                        + day(i)
                        + ","
                        + (i < 3 ? 10 + i % 2 : 20 + i % 2)
                        + ","
                        + (i == 3 ? 1 : 0)
                        + "\n")
            .collect(Collectors.joining());
    chart("series,date,value,rebase\n" + rows);

    var means =
        desk.result("points.csv").stream().skip(1).map(row -> row.split(",", -1)[3]).toList();
    assertThat(means.subList(0, 3)).containsOnly("10.333333333333334");
    assertThat(means.subList(3, 6)).containsOnly("20.666666666666668");
  }

  @Test
  void the_same_day_twice_in_a_series_is_refused_with_its_row() {
    String message =
        desk.refused(
            chart("series,date,value\ns,2024-01-31,1\ns,2024-01-31,2\n"), Refusal.KEY_TWICE);

    assertThat(message).contains("row 3", "column date", "2024-01-31 is there twice");
  }

  @Test
  void a_day_written_otherwise_is_refused_with_its_row_and_column() {
    String message =
        desk.refused(chart("series,date,value\ns,31/01/2024,1\n"), Refusal.DATE_NEEDED);

    assertThat(message).contains("row 2", "column date", "\"31/01/2024\"", "2024-12-31");
  }

  @Test
  void a_value_that_is_no_number_is_refused_with_its_row_and_column() {
    assertThat(desk.refused(chart("series,date,value\ns,2024-01-31,*\n"), Refusal.NUMBER_NEEDED))
        .contains("row 2", "column value", "\"*\"");
  }

  @Test
  void a_blank_value_is_a_missing_period_and_is_not_bridged() {
    chart("series,date,value\ns,2024-01-31,1\ns,2024-02-29,\ns,2024-03-31,2\ns,2024-04-30,3\n");

    assertThat(desk.result("points.csv").stream().map(row -> row.split(",", -1)[8]))
        .containsExactly("moving_range", "", "", "1.0");
  }

  private Worked chart(String csv) {
    desk.given(csv);
    return new SpcFile(Better.INCREASE, "test").run(desk.in(), desk.out(), _ -> {});
  }

  private static String csv(String series) {
    return "series,date,value\n"
        + IntStream.range(0, EXAMPLE.length)
            .mapToObj(i -> series + "," + day(i) + "," + EXAMPLE[i] + "\n")
            .collect(Collectors.joining());
  }

  private static LocalDate day(int month) {
    LocalDate first = LocalDate.of(2024, 1, 1).plusMonths(month);
    return first.withDayOfMonth(first.lengthOfMonth());
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(5e-7);
  }
}
