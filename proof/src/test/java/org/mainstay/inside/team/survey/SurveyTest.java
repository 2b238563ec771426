package org.mainstay.inside.team.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.TestTeam;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.proof.Drawing;
import org.mainstay.ui.Answer;

/// The team says how it is to work here, and nobody can be found by what they said.
class SurveyTest {
  private static final int MORE = 11;
  private static final List<String> TABLES =
      List.of(
          "survey_wave",
          "survey_item",
          "survey_count",
          "survey_slip",
          "survey_pool",
          "survey_handed");

  private final TestInside house = new TestInside();
  private final TestTeam team = new TestTeam(house);
  private final SurveyPages pages =
      new SurveyPages(team.waves, team.slips, TestTeam.HANDBOOK.team().survey(), house.team);
  private final List<Worker> workers = new ArrayList<>();

  @AfterEach
  void close() {
    house.close();
  }

  private void many(int more) {
    workers.addAll(List.of(house.amina, house.sam, house.lena));
    for (int n = 1; n <= more; n++) {
      var one =
          new Worker(
              new WorkerId(new UUID(1, n)), "Worker " + n, Role.PEER_WORKER, "Hub", "listening");
      workers.add(one);
      house.as(
          house.lena,
          () -> {
            house.team.join(one);
            return "";
          });
    }
  }

  private Document page(Worker reader) {
    return Drawing.checked(house.as(reader, pages::survey));
  }

  private Answer opens() {
    var closes = LocalDate.of(2026, 11, 16);
    return house.as(
        house.lena,
        () ->
            pages.open(
                Map.of(
                    "closes-day", closes.getDayOfMonth() + "",
                    "closes-month", closes.getMonthValue() + "",
                    "closes-year", closes.getYear() + "")));
  }

  private String slip(Worker worker) {
    return Drawing.checked(house.as(worker, pages::takeSlip)).select("input[name=slip]").val();
  }

  /// Somebody answers every question with this choice.
  private Document answers(Worker worker, String slip, int choice) {
    var form = new HashMap<String, String>(Map.of("slip", slip));
    int items = TestTeam.HANDBOOK.team().survey().items().size();
    IntStream.rangeClosed(1, items).forEach(item -> form.put("item-" + item, choice + ""));
    return Drawing.checked(house.as(worker, () -> pages.answer(form)));
  }

  private void closes() {
    house.clock.passes(Duration.ofDays(15));
  }

  /// Every value of every row, in the order in which the tables hold them.
  private List<String> rows(String table, String columns) {
    return house.database.column(
        "select (%s)::text from inside_team.%s t order by t.ctid".formatted(columns, table));
  }

  @Test
  void a_slip_is_given_once_and_is_good_once() {
    many(MORE);
    opens();

    var slip = slip(house.amina);
    assertThat(slip).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
    assertThat(Drawing.path(house.as(house.amina, pages::takeSlip))).isEqualTo("/team/survey");
    assertThat(page(house.amina).text()).contains("You took your slip. It is good once.");
    assertThat(answers(house.sam, slip, 4).text()).contains("Your answers are counted.");
    var again = answers(house.amina, slip.toUpperCase(Locale.ROOT), 1);
    assertThat(again.text()).contains("This slip is not good, or was used already");
    assertThat(again.select("input[type=radio][checked]")).as("the answers stay").isNotEmpty();
    assertThat(answers(house.lena, "abcd-efgh-jkmn-pqrs", 1).text()).contains("not good");
  }

  @Test
  void a_slip_without_an_answer_is_not_used_up() {
    many(MORE);
    opens();
    var slip = slip(house.amina);

    var page = Drawing.checked(house.as(house.amina, () -> pages.answer(Map.of("slip", slip))));

    assertThat(page.text()).contains("Answer at least one question");
    assertThat(answers(house.amina, slip, 2).text()).contains("Your answers are counted.");
  }

  @Test
  void nothing_is_shown_before_the_last_day_is_over_and_then_in_sentences() {
    many(MORE);
    opens();
    for (int n = 0; n < 12; n++) {
      answers(workers.get(n), slip(workers.get(n)), n < 9 ? 4 : 2);
    }
    assertThat(page(house.lena).text()).contains("What was said Nothing yet.");

    closes();

    assertThat(page(house.amina).select("li").eachText())
        .contains(
            "9 of 12 (75 %; 95 in 100 such teams: 47 to 91 %) would recommend this team as a place"
                + " to work. National: 59 % (NHS Staff Survey, as the evaluation of Living Well UK"
                + " in 2021 gives it beside 76 % in Living Well teams, innovationunit.org; compare"
                + " it with the original before you publish it).");
    assertThat(page(house.amina).text())
        .contains("12 of 14 answered.", "The handbook has no national figure for this.");
  }

  @Test
  void of_fewer_than_ten_nothing_is_shown_and_the_counts_go() {
    many(MORE);
    opens();
    for (int n = 0; n < 9; n++) {
      answers(workers.get(n), slip(workers.get(n)), 4);
    }
    closes();

    assertThat(page(house.lena).text())
        .contains("Fewer than 10 answered, so nothing is shown")
        .doesNotContain("would recommend this team");
    assertThat(rows("survey_count", "t")).isEmpty();
  }

  @Test
  void where_all_say_the_same_nobody_s_own_answer_is_given_away() {
    many(MORE);
    opens();
    for (int n = 0; n < 10; n++) {
      answers(workers.get(n), slip(workers.get(n)), n == 0 ? 1 : 5);
    }
    closes();

    assertThat(page(house.lena).text())
        .contains("At least 9 of 10 would recommend")
        .doesNotContain("9 of 10 (", "10 of 10 (");
  }

  @Test
  void a_team_of_too_few_is_not_asked_at_all() {
    workers.addAll(List.of(house.amina, house.sam, house.lena));

    assertThat(Drawing.checked(opens()).text())
        .contains("The team has 3: of fewer than 10 nothing would be shown");
  }

  @Test
  void two_who_open_it_at_once_open_one() {
    many(MORE);
    opens();

    assertThat(Drawing.checked(opens()).text()).contains("A survey is open already");
    assertThat(rows("survey_wave", "t")).hasSize(1);
  }

  /// Somebody who reads every row of every table, and the age and place of each, learns nothing.
  @Test
  void no_stored_row_leads_from_a_worker_to_an_answer() {
    many(MORE);
    opens();
    for (int n = 0; n < 12; n++) {
      answers(workers.get(n), slip(workers.get(n)), n < 6 ? 5 : 1);
    }

    assertThat(
            house.database.column(
                """
                select table_name || '.' || column_name from information_schema.columns
                 where table_schema = 'inside_team' and table_name like 'survey_%'
                   and (column_name like '%worker%' or column_name like '%\\_by'
                        or data_type like 'timestamp%' or data_type like 'time%')
                """))
        .containsExactly("survey_handed.worker_id");
    assertThat(rows("survey_count", "xmin")).as("each count is as young as the others").hasSize(24);
    assertThat(rows("survey_count", "xmin").stream().distinct()).hasSize(1);
    var handed = rows("survey_handed", "xmin");
    assertThat(handed).hasSize(12).doesNotHaveDuplicates();
    for (String table : List.of("survey_count", "survey_slip", "survey_pool")) {
      assertThat(rows(table, "xmin")).as(table).doesNotContainAnyElementsOf(handed);
      assertThat(rows(table, "xmax")).as(table).doesNotContainAnyElementsOf(handed);
    }
  }

  /// In one house one half of the team is content and the other is not; in the second it is the
  /// other way about. Every stored row is the same in both.
  @Test
  void the_same_rows_stand_there_whoever_gave_which_answer() {
    List<List<String>> worlds = new ArrayList<>();
    for (boolean turned : new boolean[] {false, true}) {
      try (var other = new World(turned)) {
        worlds.add(other.dump());
      }
    }

    assertThat(worlds.getFirst()).isNotEmpty().isEqualTo(worlds.getLast());
  }

  /// A house of its own, with the same chance and the same clock as any other of these.
  private static final class World implements AutoCloseable {
    private final SurveyTest test = new SurveyTest();

    World(boolean turned) {
      test.many(MORE);
      test.opens();
      var order = new ArrayList<>(test.workers.subList(1, 13));
      Collections.shuffle(order, new Random(3));
      for (Worker one : order) {
        boolean content = (test.workers.indexOf(one) < 7) != turned;
        test.answers(one, test.slip(one), content ? 5 : 1);
      }
    }

    /// What says nothing but by being there: ids of chance and sealed bytes are left out.
    List<String> dump() {
      var dump = new ArrayList<String>();
      for (String table : TABLES) {
        var columns =
            switch (table) {
              case "survey_count" -> "place, choice, n, is_counted";
              case "survey_handed" -> "worker_id";
              case "survey_wave" -> "slips, answered, opens_on, closes_on";
              default -> "1";
            };
        test.rows(table, "row(" + columns + ")").forEach(row -> dump.add(table + " " + row));
      }
      return dump;
    }

    @Override
    public void close() {
      test.close();
    }
  }
}
