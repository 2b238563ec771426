package org.mainstay.sums.disclosure.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.disclosure.consistency.CellTree;
import org.mainstay.sums.disclosure.consistency.Margins;
import org.mainstay.sums.disclosure.noise.Chance;
import org.mainstay.sums.disclosure.noise.Epsilon;

class PlanInWordsTest {
  private static final Pattern TABLE_WITHIN =
      Pattern.compile("Table '([a-z-]+)': 19 times in 20 a number is within ([\\d,]+) p");
  private static final Pattern TOTAL_WITHIN =
      Pattern.compile("The total of all staff for the year is within about ([\\d,]+) p");

  @Test
  void the_words_for_500_staff_are_these() {
    String words = new PlanInWords(plan(Epsilon.of(4, 5), 500)).text();
    assertThat(words)
        .startsWith(
            """
            What will be published about the staff of employer-500 in 2027

            What is counted
            - Each person who contacts the hub is counted once in the year, when they first do so.
            - No names, no reasons, no words and no exact dates are published.
            - This plan was made from the number of staff alone. Nobody's use of the hub was \
            looked at.
            - It is fixed before the year begins and does not change during the year.

            What is published, and how often
            - 1 table will be published:
            - Once a year, how many people contacted the hub for the first time: All staff (500 \
            staff); Women, other or not stated (375 staff); Men (125 staff, rough).
            - Every number in this list is published, even when it is 0. All else is worked out \
            from them.
            """);
  }

  @Test
  void the_words_for_500_staff_say_how_far_a_number_may_be_off_and_what_is_promised() {
    assertThat(new PlanInWords(plan(Epsilon.of(4, 5), 500)).text())
        .contains(
            """
            How far a number may be off
            - The computer adds or takes away a few people by chance before any number is published.
            - Table 'sex': 19 times in 20 a number is within 4 people of the truth.
            - The total of all staff for the year is within about 5 people.
            - Numbers that add up several others may be off by more than each of them.
            - A number marked 'rough' may be off by more than a fifth, if one in ten of its staff \
            come.
            """)
        .contains(
            """
            What this promises to each person
            - Whatever a reader already knows, these tables change the odds that you used the hub \
            by at most a factor of 2.2.
            - A guess of 10% that you used the hub can become at most about 20%.
            - A guess of 50% can become at most about 69%.
            """);
  }

  @Test
  void the_parts_answer_what_a_representative_asks() {
    assertThat(new PlanInWords(plan(Epsilon.of(4, 5), 3_000)).parts())
        .extracting(PlanInWords.Part::title)
        .containsExactly(
            "What is counted",
            "What is published, and how often",
            "Who reads it",
            "How far a number may be off",
            "What this promises to each person",
            "What it cannot promise",
            "How to check that nothing was changed");
  }

  /// Release book, section 4: factor e^ε, and the posterior from 10 %; three together have three
  /// times the epsilon.
  @ParameterizedTest
  @CsvSource({
    "1,4, 1.3, 12%, 19%",
    "1,2, 1.6, 15%, 33%",
    "4,5, 2.2, 20%, 55%",
    "1,1, 2.7, 23%, 69%",
    "2,1, 7.4, 45%, 98%"
  })
  void the_promise_is_the_printed_one(long p, long r, String factor, String belief, String three) {
    String words = new PlanInWords(plan(Epsilon.of(p, r), 5_000)).text();
    assertThat(words)
        .contains("by at most a factor of " + factor + ".")
        .contains("A guess of 10% that you used the hub can become at most about " + belief + ".")
        .contains("goes together, a guess of 10% can become about " + three + ".")
        .contains("this plan spends " + Epsilon.of(p, r) + " for each person in the year.");
  }

  /// Margins of the law as printed (release book, 5.6): 0.8 shared by one to five tables.
  @ParameterizedTest
  @CsvSource({"500, 4", "2999, 11", "9999, 15", "50000, 19"})
  void a_number_is_off_by_the_printed_margin(long staff, long margin) {
    String words = new PlanInWords(plan(Epsilon.of(4, 5), staff)).text();
    Matcher within = TABLE_WITHIN.matcher(words);
    int tables = 0;
    while (within.find()) {
      assertThat(number(within.group(2))).isEqualTo(margin);
      tables++;
    }
    assertThat(tables).isEqualTo(plan(Epsilon.of(4, 5), staff).tables().size());
  }

  /// Printed: 19 for one draw and 35 for the sum of four; twice the deviation, rounded up, is 36.
  @Test
  void a_quarterly_table_says_how_far_the_year_is_off() {
    assertThat(new PlanInWords(plan(Epsilon.of(4, 5), 10_000)).text())
        .contains("Four times a year, how many people contacted the hub for the first time: All")
        .contains("Table 'total': 19 times in 20 a number is within 19 people of the truth.")
        .contains("Its four quarters added up are within about 36 people.");
  }

  @Test
  void a_plan_by_the_year_alone_speaks_of_no_quarters() {
    assertThat(new PlanInWords(plan(Epsilon.of(4, 5), 9_999)).text())
        .doesNotContain("quarter")
        .doesNotContain("Four times");
  }

  /// What is said of a number holds after the tables were brought together, which can only help:
  /// found by drawing the noise of whole plans 4,000 times.
  @ParameterizedTest
  @ValueSource(longs = {150, 500, 1_500, 2_999, 3_000, 9_999})
  void no_number_is_further_off_than_the_words_say(long staff) {
    ReleasePlan plan = plan(Epsilon.of(4, 5), staff);
    List<CellTree> trees = plan.tables().stream().map(PlannedTable::tree).toList();
    Margins margins = Margins.of(trees, 4_000, new Chance(new Random(staff)::nextBytes));
    String words = new PlanInWords(plan).text();
    Matcher total = TOTAL_WITHIN.matcher(words);
    assertThat(total.find()).isTrue();
    assertThat(number(total.group(1))).isBetween(margins.total(), margins.total() + 2);
    for (int i = 0; i < plan.tables().size(); i++) {
      PlannedTable table = plan.tables().get(i);
      for (int n = 0; n < table.cells().size(); n++) {
        if (table.cells().get(n).noised()) {
          assertThat(margins.cells().get(i).get(n))
              .isLessThanOrEqualTo(table.noise().law().margin95() + 1);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {150, 500, 3_000, 10_000, 50_000})
  void every_planned_cell_is_named_with_its_staff_and_how_rough_it_is(long staff) {
    ReleasePlan plan = plan(Epsilon.of(4, 5), staff);
    String words = new PlanInWords(plan).text();
    for (PlannedTable table : plan.tables()) {
      for (PlannedCell cell : table.cells()) {
        assertThat(words)
            .contains(
                String.format(
                    Locale.UK,
                    "%s (%,d staff%s)",
                    cell.label(),
                    cell.staff(),
                    cell.wide() ? ", rough" : ""));
      }
    }
    assertThat(words).contains(plan.hash() + ".");
  }

  @Test
  void where_nothing_is_rough_the_word_is_not_explained() {
    var all = new PlannedCell("all", "All staff", -1, 5_000, true, false);
    var total =
        new PlannedTable(
            "total", Measure.FIRST_CONTACT, Cadence.ANNUAL, List.of(all), Epsilon.of(2, 1));
    assertThat(new PlanInWords(new ReleasePlan("RX1", 2027, List.of(total))).text())
        .doesNotContain("rough")
        .contains("a number is within 1 person of the truth");
  }

  @Test
  void each_measure_has_its_own_words() {
    var all = new PlannedCell("all", "All staff", -1, 5_000, true, false);
    List<String> said =
        List.of(Measure.values()).stream()
            .map(
                measure ->
                    new ReleasePlan(
                        "RX1",
                        2027,
                        List.of(
                            new PlannedTable(
                                "t", measure, Cadence.ANNUAL, List.of(all), Epsilon.of(1, 1)))))
            .map(plan -> new PlanInWords(plan).parts().get(1).lines().get(1))
            .toList();
    assertThat(said)
        .containsExactly(
            "Once a year, how many people contacted the hub for the first time: All staff (5,000"
                + " staff).",
            "Once a year, how support ended for those who finished it: All staff (5,000 staff).",
            "Once a year, how long people waited for a first conversation: All staff (5,000"
                + " staff).",
            "Once a year, how many times people were supported: All staff (5,000 staff).",
            "Once a year, whether people who were off sick are back at work after support: All"
                + " staff (5,000 staff).");
  }

  @Test
  void a_plan_that_counts_no_first_contacts_says_nothing_of_their_total() {
    var all = new PlannedCell("all", "All staff", -1, 5_000, true, false);
    var waits =
        new PlannedTable("wait", Measure.WAIT, Cadence.ANNUAL, List.of(all), Epsilon.of(1, 1));
    assertThat(new PlanInWords(new ReleasePlan("RX1", 2027, List.of(waits))).text())
        .doesNotContain("The total of all staff");
  }

  /// Short sentences, lists of cells apart; no word that only those who wrote the plan know.
  @ParameterizedTest
  @ValueSource(longs = {150, 500, 3_000, 50_000})
  void the_words_are_plain(long staff) {
    for (PlanInWords.Part part : new PlanInWords(plan(Epsilon.of(4, 5), staff)).parts()) {
      for (String line : part.lines()) {
        String said = line.replaceAll(": .*", ".");
        for (String sentence : said.split("(?<=[.!?]) ", -1)) {
          assertThat(sentence.split(" ", -1).length).as(sentence).isLessThanOrEqualTo(26);
        }
        assertThat(line.toLowerCase(Locale.UK))
            .doesNotContain("laplace", "variance", "parameter", "cohort", "patient", "client");
        assertThat(line).matches("(?s)[A-Z0-9].*[.:]");
      }
    }
  }

  @Test
  void the_words_are_the_same_wherever_the_computer_stands() {
    ReleasePlan plan = plan(Epsilon.of(4, 5), 10_000);
    Locale before = Locale.getDefault();
    String here = new PlanInWords(plan).text();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(new PlanInWords(plan).text()).isEqualTo(here).contains("10,000 staff");
      assertThat(new Planned.TooFewStaff("RX1", 10).words()).contains("1,000");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void what_cannot_be_promised_is_said_as_well() {
    List<PlanInWords.Part> parts = new PlanInWords(plan(Epsilon.of(4, 5), 500)).parts();
    String limits =
        parts.stream()
            .filter(part -> part.title().equals("What it cannot promise"))
            .flatMap(part -> part.lines().stream())
            .collect(Collectors.joining("\n"));
    assertThat(limits).contains("groups").contains("tells others").contains("own team");
  }

  private static long number(String words) {
    return Long.parseLong(words.replace(",", ""));
  }

  private static ReleasePlan plan(Epsilon book, long staff) {
    return PlanMakerTest.plan(new PlanMaker(book, 2027), Rosters.printed(staff));
  }
}
