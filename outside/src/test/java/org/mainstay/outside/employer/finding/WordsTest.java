package org.mainstay.outside.employer.finding;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.mainstay.hatch.noticeboard.Promise;
import org.mainstay.outside.employer.book.Sample;
import org.mainstay.outside.employer.figure.Figure;
import org.mainstay.outside.employer.finding.Trend.Point;

/// What a finding says is what its numbers allow, in words, chart and table alike.
class WordsTest {
  private static FindingView who(long women, long men, long margin) {
    return new Who(Sample.counted(Sample.sex(women, men, 2, margin))).finding();
  }

  private static String text(Content drawn) {
    var html = new StringOutput();
    new OwaspHtmlTemplateOutput(html).writeUserContent(drawn);
    return Jsoup.parse(html.toString()).text();
  }

  // 15 of 100 who said, likely 11 to 19; a quarter of the staff: 0.6, likely 0.44 to 0.76.
  @Test
  void a_group_that_comes_less_is_named_with_how_sure_that_is() {
    var finding = who(85, 15, 4);

    assertThat(finding.title()).isEqualTo("Men: fewer than their share of staff");
    assertThat(finding.says().getLast())
        .isEqualTo(
            "Men: 25 in 100 staff, and about 15 in 100 (likely 11 to 19) of those who came. That is"
                + " 0.6 times their share, likely 0.4 to 0.8. The whole likely range is below 1,"
                + " and one year's chance does not explain it. To be even, between 6 and 14 more of"
                + " them would have come.");
    assertThat(text(finding)).contains("0.6 (0.4 to 0.8)").contains("15 (11 to 19)");
  }

  @Test
  void what_chance_could_explain_is_said_to_be_so() {
    assertThat(who(82, 18, 4).says().getLast()).contains("a year's chance alone could explain it");
  }

  @Test
  void no_difference_is_claimed_where_the_range_holds_parity() {
    var finding = who(76, 24, 4);

    assertThat(finding.title()).isEqualTo("No clear difference by sex");
    assertThat(finding.says().getFirst()).contains("holds 1");
  }

  @Test
  void numbers_that_are_too_small_are_no_finding() {
    var finding = who(3, 2, 4);

    assertThat(finding.title()).isEqualTo("Too few people to compare by sex");
    assertThat(text(finding)).doesNotContain("3 (").contains("too small to say");
  }

  /// Zero and many: as many rows, heads and links.
  @Test
  void a_finding_has_the_same_parts_for_nobody_and_for_many() {
    for (String part : List.of("tr", "th", "td", "a", "svg", "h2", "figure")) {
      assertThat(parts(who(0, 0, 4), part)).as(part).isEqualTo(parts(who(850, 150, 4), part));
    }
  }

  private static int parts(Content drawn, String selector) {
    var html = new StringOutput();
    new OwaspHtmlTemplateOutput(html).writeUserContent(drawn);
    return Jsoup.parse(html.toString()).select(selector).size();
  }

  @Test
  void whether_a_group_comes_least_depends_on_the_ranges_of_the_others() {
    assertThat(least(300, 260, 40)).contains("Yes: the likely ranges of all others lie above it");
    assertThat(least(300, 48, 40)).contains("No: the likely range of Estates overlaps");
  }

  private static String least(long acute, long estates, long wards) {
    return new Who(
            Sample.counted(
                Sample.table(
                    "directorate",
                    "first-contact",
                    Sample.cell("all", "All staff", -1, 3_000, acute + estates + wards, 9),
                    Sample.cell("directorate:a", "Acute", 0, 1_000, acute, 9),
                    Sample.cell("directorate:e", "Estates", 0, 1_000, estates, 9),
                    Sample.cell("directorate:w", "Wards", 0, 1_000, wards, 9))))
        .least();
  }

  // By hand: 60 of 100, margin 4, the others 40 ± √(4² + 4²) = 6: 56/(56 + 46) = 54.9, 64/(64 + 34)
  // = 65.3; rounded outwards 54 to 66.
  @Test
  void who_is_better_is_a_part_of_all_who_finished() {
    var shares = new Shares(Sample.counted(Sample.outcome(60, 20, 20, 4)), "staff");

    assertThat(shares.title()).isEqualTo("About 60 in 100 were better at the end");
    assertThat(text(shares.finding()))
        .contains("About 60 in 100, likely 54 to 66, were better at the end of support.")
        .contains("They stay in the whole, and are not counted as better.");
  }

  @Test
  void an_outcome_that_is_too_small_is_said_to_be_so() {
    assertThat(new Shares(Sample.counted(Sample.outcome(2, 1, 0, 4)), "staff").title())
        .isEqualTo("Too few to say how support ended");
  }

  @Test
  void a_need_is_asked_for_most_only_if_it_is_so_beyond_the_margin() {
    assertThat(need(40, 30).title()).isEqualTo("Asked for most: Money");
    assertThat(need(34, 30).title()).isEqualTo("No need is clearly asked for most");
  }

  private static Shares need(long money, long work) {
    return new Shares(
        Sample.counted(
            Sample.table(
                "need",
                "first-contact",
                Sample.cell("all", "All staff", -1, 1_000, money + work, 4),
                Sample.cell("need:money", "Money", 0, 0, money, 4),
                Sample.cell("need:work", "Work", 0, 0, work, 4))),
        "staff");
  }

  private static Trend trend(Figure... figures) {
    var points = new ArrayList<Point>();
    for (Figure figure : figures) {
      int quarter = points.size() + 1;
      points.add(new Point(When.firstDay(2027, quarter), "Quarter " + quarter, figure));
    }
    return new Trend("quarters", "quarter", "staff", points);
  }

  @Test
  void a_rise_is_called_one_only_beyond_the_margin_of_the_change() {
    assertThat(trend(new Figure(100, 3), new Figure(106, 4)).title())
        .isEqualTo("More people came than in the quarter before");
    assertThat(trend(new Figure(100, 3), new Figure(105, 4)).title())
        .isEqualTo("No clear change since the quarter before");
    assertThat(trend(new Figure(100, 3), new Figure(4, 4)).title())
        .isEqualTo("Too few people to say whether it changed");
  }

  @Test
  void a_control_chart_needs_ten_points() {
    var nine = new Figure[9];
    java.util.Arrays.fill(nine, new Figure(100, 3));

    assertThat(new UpsAndDowns(trend(nine)).chart()).isEmpty();
    assertThat(new UpsAndDowns(trend(nine)).whyNot()).contains("10 points or more. There are 9");
  }

  // Moving ranges of 40 give σ = 40/1.128 = 35.5; a margin of 3 is noise of 1.5 (0.2 % of the
  // variance), one of 40 is 20.4 (33 %).
  @Test
  void a_control_chart_is_drawn_only_where_it_would_not_show_the_noise() {
    assertThat(new UpsAndDowns(wave(3)).chart()).isPresent();
    assertThat(new UpsAndDowns(wave(40)).chart()).isEmpty();
    assertThat(new UpsAndDowns(wave(40)).whyNot())
        .contains("mostly show the chance that was added");
  }

  private static Trend wave(long margin) {
    var figures = new Figure[12];
    for (int i = 0; i < figures.length; i++) {
      figures[i] = new Figure(i % 2 == 0 ? 300 : 340, margin);
    }
    return trend(figures);
  }

  // The release book, section 4: at epsilon 1 a belief of 10 % becomes at most 23 %, of 50 % 73 %.
  @Test
  void the_promise_is_said_in_figures() {
    assertThat(PromiseView.of(new Promise("1", Math.E, 0.2320, 0.7311)).lines())
        .contains("A 10 % guess can become at most 23 %. A 50 % guess can become at most 73 %.")
        .anyMatch(line -> line.endsWith("at most a factor of 2.7."));
  }

  @Test
  void periods_are_said_as_people_say_them() {
    assertThat(When.period(2027, "quarter-1")).isEqualTo("April to June 2027");
    assertThat(When.period(2027, "quarter-4")).isEqualTo("January to March 2028");
    assertThat(When.toDate(2027, "quarter-4")).isEqualTo("April 2027 to March 2028");
    assertThat(When.toDate(2027, "quarter-2")).isEqualTo("April to September 2027");
    assertThat(When.hour(Instant.parse("2027-07-15T08:30:00Z"))).isEqualTo("15 July 2027 at 9:30");
  }
}
