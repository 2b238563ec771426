package org.mainstay.inside.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.inside.study.table.Refusal;
import org.mainstay.inside.study.table.Worked;
import org.mainstay.sums.statistics.funnel.CountedIn;
import org.mainstay.sums.statistics.funnel.Kind;
import org.mainstay.sums.statistics.rates.Measured;

/// `./mainstay funnel`, `intervals` and `equity`: the files that go in and come out.
class UnitFilesTest {
  /// FunnelPlotR's example as the statistics reference quotes it, section 13.4.
  private static final String RATIOS =
      "unit,numerator,denominator\na,100,108\nb,150,112\nc,180,165\nd,80,95\ne,120,100\nf,225,220\n";

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void a_tidy_desk() {
    desk = new Desk(folder);
  }

  @Test
  void a_funnel_of_ratios_has_its_published_overdispersion() {
    assertThat(funnel(Kind.RATIO, RATIOS)).isInstanceOf(Worked.Done.class);

    String[] model = desk.result("model.csv").get(1).split(",", -1);
    assertThat(model[0]).isEqualTo("1.0");
    assertThat(Double.parseDouble(model[2])).isCloseTo(2.94803317510236, within(1e-12));
    assertThat(Double.parseDouble(model[3])).isCloseTo(0.0194775305780216, within(1e-14));
    assertThat(desk.everything()).contains("out/funnel.svg", "out/report.html");
    assertThat(desk.result("units.csv").getFirst())
        .startsWith(
            "unit,value,z,lower95,upper95,lower998,upper998,od_lower95,od_upper95,od_lower998,od_upper998,flag");
  }

  @Test
  void days_are_refused_as_units_that_do_not_vary_on_their_own() {
    desk.given(RATIOS);
    var worked = new FunnelFile(Kind.RATE, CountedIn.DAYS, "test").run(desk.in(), desk.out());

    assertThat(desk.refused(worked, Refusal.NOT_ESTIMABLE)).contains("days, not people");
  }

  @Test
  void a_unit_that_is_there_twice_is_refused_and_never_added_up() {
    assertThat(
            desk.refused(
                funnel(
                    Kind.PROPORTION,
                    "unit,numerator,denominator\nTAF90,5,10\nRV5,6,12\nTAF90,5,10\n"),
                Refusal.KEY_TWICE))
        .contains("row 4", "column unit", "\"TAF90\"", "row 2");
  }

  @Test
  void a_withheld_figure_is_not_a_missing_one() {
    assertThat(
            desk.refused(
                funnel(Kind.PROPORTION, "unit,numerator,denominator\na,*,10\n"),
                Refusal.NUMBER_NEEDED))
        .contains("row 2", "column numerator", "withheld");
  }

  @Test
  void a_unit_without_size_or_without_a_figure_is_listed_without_limits() {
    funnel(Kind.PROPORTION, "unit,numerator,denominator\na,5,10\nb,0,0\nc,,20\nd,9,20\n");

    assertThat(desk.result("units.csv"))
        .hasSize(5)
        .anyMatch(row -> row.equals("b,,,,,,,,,,,,0,0"))
        .anyMatch(row -> row.equals("c,,,,,,,,,,,,,20"));
    assertThat(desk.text("report.txt")).contains("1 units have a blank figure");
  }

  /// The published figures of the statistics reference, section 14.
  @Test
  void intervals_are_wilsons_for_shares_and_byars_for_rates() {
    desk.given("unit,numerator,denominator\na,65,100\n");
    new IntervalsFile(Measured.Kind.PROPORTION, "test").run(desk.in(), desk.out());
    assertThat(desk.result("intervals.csv").getFirst())
        .isEqualTo("unit,value,lower95,upper95,lower998,upper998");
    String[] share = desk.result("intervals.csv").get(1).split(",", -1);
    assertThat(Double.parseDouble(share[2])).isCloseTo(.552544432968880, within(1e-12));
    assertThat(Double.parseDouble(share[5])).isCloseTo(.778354061408968, within(1e-12));

    new IntervalsFile(Measured.Kind.RATE, "test").run(desk.in(), desk.out());
    String[] rate = desk.result("intervals.csv").get(1).split(",", -1);
    assertThat(Double.parseDouble(rate[2])).isCloseTo(.501631877104595, within(1e-12));
    assertThat(Double.parseDouble(rate[5])).isCloseTo(.940002908443180, within(1e-12));
  }

  @Test
  void more_than_all_is_refused_for_a_share() {
    desk.given("unit,numerator,denominator\na,11,10\n");
    var worked = new IntervalsFile(Measured.Kind.PROPORTION, "test").run(desk.in(), desk.out());

    assertThat(desk.refused(worked, Refusal.SCORE_NOT_POSSIBLE))
        .contains("row 2", "column numerator", "more than its denominator");
  }

  /// Keeping Well's published 15 % against 25 %: 0.60, by Wilson 0.5168403 to 0.6938746.
  @Test
  void representation_is_a_ratio_with_the_people_who_are_missing() {
    equity("sex,referrals,staff\nmen,150,2500\nwomen,850,7500\n");

    String[] men = desk.result("equity.csv").get(1).split(",", -1);
    assertThat(desk.result("equity.csv").getFirst())
        .startsWith("sex,referrals,staff,ratio,lower95,upper95,missing");
    assertThat(Double.parseDouble(men[3])).isCloseTo(.6, within(1e-12));
    assertThat(Double.parseDouble(men[4])).isCloseTo(.5168403, within(5e-8));
    assertThat(Double.parseDouble(men[5])).isCloseTo(.6938746, within(5e-8));
    assertThat(Double.parseDouble(men[6])).isCloseTo(100, within(1e-9));
    assertThat(desk.text("report.txt"))
        .contains("men: 0.60 times their share of staff", "100 referrals short of parity");
    assertThat(desk.everything()).contains("out/equity.svg");
  }

  @Test
  void crossed_groups_keep_their_columns_and_not_stated_is_shown_apart() {
    equity(
        "sex,ethnic_group,referrals,staff\nmen,Asian,5,100\nmen,Not stated,7,9\nwomen,Asian,15,100\n");

    assertThat(desk.result("equity.csv").get(1)).startsWith("men,Asian,5,100,0.5,");
    assertThat(desk.result("equity.csv").get(2)).startsWith("men,Not stated,7,9,,,,,");
  }

  @Test
  void a_group_nobody_works_in_has_no_ratio() {
    equity("sex,referrals,staff\nmen,0,0\nwomen,10,100\n");

    assertThat(desk.result("equity.csv").get(1)).startsWith("men,0,0,,,,");
  }

  @Test
  void a_file_without_groups_says_what_is_needed() {
    assertThat(desk.refused(equity("referrals,staff\n1,2\n"), Refusal.COLUMN_MISSING))
        .contains("no column of groups");
  }

  private Worked funnel(Kind kind, String csv) {
    desk.given(csv);
    return new FunnelFile(kind, CountedIn.PEOPLE, "test").run(desk.in(), desk.out());
  }

  private Worked equity(String csv) {
    desk.given(csv);
    return new EquityFile("test").run(desk.in(), desk.out());
  }
}
