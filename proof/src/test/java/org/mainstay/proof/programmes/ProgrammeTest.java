package org.mainstay.proof.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.house.database.Role;
import org.mainstay.inside.study.design.StudyFile;
import org.mainstay.inside.study.table.Worked;
import org.mainstay.outside.office.Office;
import org.mainstay.proof.StandingHouse;
import org.mainstay.proof.Visitor;
import org.mainstay.proof.Visitor.Visit;

/// From the catalogue to the verdict: a programme is counted, its test planned and locked, and what
/// `study` found of it is said as far as the design allows.
class ProgrammeTest {
  private static final StandingHouse HOUSE = StandingHouse.shared();

  private final String employer = "P" + UUID.randomUUID().toString().substring(0, 8);
  private final Visitor lead = HOUSE.inTheOffice(HOUSE.keepsFor(employer, "Calder Trust"));
  private final String path = Office.of(employer, "/programme");

  private Visit sends(String on, Map<String, String> typed) {
    var form = lead.get(on);
    var values = new HashMap<String, List<String>>();
    typed.forEach((field, value) -> values.put(field, List.of(value)));
    return lead.submit(form, form.form(on), values);
  }

  private static Map<String, String> with(Map<String, String> typed, String field, LocalDate day) {
    var all = new HashMap<>(typed);
    all.put(field + "-day", day.getDayOfMonth() + "");
    all.put(field + "-month", day.getMonthValue() + "");
    all.put(field + "-year", Integer.toString(day.getYear()));
    return all;
  }

  private static LocalDate today() {
    return LocalDate.ofInstant(HOUSE.clock().instant(), ZoneId.of("Europe/London"));
  }

  private Visit adds(String name) {
    return sends(path + "/new", Map.of("name", name, "category", "MINDFULNESS", "words", ""));
  }

  private static Map<String, String> plan(String act) {
    return with(
        Map.of(
            "design", "WAITING_LIST",
            "outcome", "swemwbs",
            "smallest", "0.5",
            "size", "1",
            "icc", "0",
            "answering", "100",
            "act", act),
        "decide",
        today().plusMonths(9));
  }

  @Test
  void each_programme_stands_among_the_eight_kinds_with_counts_and_cost() {
    var page = adds("Quiet hour");
    assertThat(lead.get(path).page().select("main dt")).hasSize(8);
    assertThat(lead.get(path).words()).contains("Mindfulness classes Quiet hour");

    var typed = Map.of("offered", "1,200", "took", "90", "pounds", "4500");
    var exposed =
        sends(
            page.path() + "/exposure",
            with(with(typed, "begins", today().minusDays(60)), "ends", today().minusDays(1)));

    assertThat(exposed.words()).contains("1,200", "90", "£4,500", "£50");
    var refused =
        sends(
            page.path() + "/exposure",
            with(
                with(
                    Map.of("offered", "10", "took", "11", "pounds", "0"),
                    "begins",
                    today().minusDays(60)),
                "ends",
                today()));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.words()).contains("Not more can take part than were offered it");
    assertThat(refused.page().select("input[name=took]").val()).isEqualTo("11");
  }

  @Test
  void a_plan_is_worked_out_and_then_locked_for_good() throws SQLException {
    var page = adds("Quiet hour");

    var worked = sends(page.path() + "/plan", plan("work"));
    assertThat(worked.words())
        .contains("It needs 128 people: 64 on each side", "This plan is not locked yet");
    assertThat(lead.get(page.path() + "/plan").page().select("main form")).isNotEmpty();

    var locked = sends(page.path() + "/plan", plan("lock"));
    assertThat(locked.words()).contains("Nobody can change it any more", "128 people");
    assertThat(locked.page().select("main form")).isEmpty();
    try (var outside = HOUSE.house().database().dataSource(Role.OUTSIDE).getConnection();
        var statement = outside.createStatement()) {
      assertThatThrownBy(
              () -> statement.execute("update outside_programme.test_plan set smallest = 0.1"))
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }
  }

  /// A waiting list in which those who began first feel better by 1.5 points of 4, run through the
  /// real `study`.
  private static Path studied(Path folder) throws IOException {
    var chance = new Random(6);
    var rows = new StringBuilder("group,ward,swemwbs\n");
    for (int n = 0; n < 240; n++) {
      int first = n % 2;
      rows.append(first).append(',').append("w").append(n / 8).append(',');
      rows.append(22 + 1.5 * first + 4 * chance.nextGaussian()).append('\n');
    }
    Files.writeString(folder.resolve("answers.csv"), rows);
    Files.writeString(
        folder.resolve("design.yaml"),
        """
        data: answers.csv
        question: randomised
        outcomes: [swemwbs]
        treatments: [group]
        fixed_effects: [ward]
        cluster: ward
        """);
    var words = new StringBuilder();
    var worked =
        new StudyFile("0.1.0", words::append)
            .run(folder.resolve("design.yaml"), folder.resolve("out"));
    assertThat(worked).as(words.toString()).isInstanceOf(Worked.Done.class);
    return folder.resolve("out");
  }

  @Test
  void what_study_found_is_said_as_far_as_the_design_allows(@TempDir Path folder)
      throws IOException {
    Path out = studied(folder);
    String estimates = text(out.resolve("estimates.csv"));
    String model = text(out.resolve("model.csv"));

    var page = adds("Quiet hour");
    sends(page.path() + "/plan", plan("lock"));
    var wrong =
        sends(
            page.path() + "/result",
            Map.of("treatment", "yoga", "estimates", estimates, "model", model));
    var verdict =
        sends(
            page.path() + "/result",
            Map.of("treatment", "group", "estimates", estimates, "model", model));

    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.words()).contains("It has: group");
    assertThat(wrong.page().select("textarea[name=model]").text()).contains("rows_used");
    assertThat(verdict.path()).endsWith("/verdict");
    assertThat(verdict.words())
        .contains(
            "Offering it came with a difference", "Offering the programme changed swemwbs by +")
        .contains("It has as many people as the plan needed", "What is not known")
        .containsPattern("[0-9a-f]{64}");
  }

  @Test
  void a_placebo_that_moved_takes_the_trust_from_the_verdict() {
    String heads = "outcome,treatment,estimate,se,ci_low,ci_high,n,clusters\n";
    var page = adds("Quiet hour");
    var files =
        new HashMap<>(
            Map.of(
                "treatment",
                "group",
                "estimates",
                heads + "swemwbs,group,1,.2,.6,1.4,300,30\n",
                "model",
                "outcome,treatment,model,design\nswemwbs,group,ols,change\n",
                "placebo",
                heads + "swemwbs_before,other,-2,.2,-2.4,-1.6,300,30\n"));
    var wrong = sends(page.path() + "/result", files);
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.page().select("textarea[name=placebo]").text()).contains("swemwbs_before");

    files.put("placebo", heads + "swemwbs_before,group,-2,.2,-2.4,-1.6,300,30\n");
    var verdict = sends(page.path() + "/result", files);

    assertThat(verdict.words())
        .contains("Not to be trusted as an effect", "This result cannot be trusted as an effect")
        .contains("swemwbs_before was apart before the programme began, by −2.00")
        .contains("SHA-256 of estimates.csv, model.csv and placebo.csv");
    // What was kept says the same when it is read again.
    assertThat(lead.get(verdict.path()).words()).isEqualTo(verdict.words());
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  @Test
  void staff_find_where_they_can_volunteer_until_it_is_taken_off() {
    String list = path + "/volunteering";
    var added =
        sends(
            list,
            with(
                Map.of("name", "Food bank", "words", "Sort food on Saturdays. Call the kitchen."),
                "until",
                today().plusMonths(2)));
    assertThat(added.words()).contains("Food bank", "Sort food on Saturdays");

    String end = added.page().select("form[action$=/end]").attr("action");
    var ended = lead.submit(added, added.form(end), Map.of());

    assertThat(ended.words()).contains("Nothing stands here yet");
  }

  @Test
  void nobody_reads_a_programme_of_another_employer() {
    var page = adds("Quiet hour");
    String other = "Q" + UUID.randomUUID().toString().substring(0, 8);
    var stranger = HOUSE.inTheOffice(HOUSE.keepsFor(other, "Wold Ambulance"));

    assertThat(stranger.get(page.path()).status()).isEqualTo(404);
    assertThat(stranger.get(page.path().replace(employer, other)).status()).isEqualTo(404);
    assertThat(stranger.get(Office.HOME + "/programme").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OUTSIDE|delete from outside_programme.programme",
        "OUTSIDE|update outside_programme.result set model = 'x'",
        "OUTSIDE|update outside_programme.exposure set offered = 0",
        "INSIDE|select 1 from outside_programme.programme",
        "HATCH|select 1 from outside_programme.result",
        "FRONT|select 1 from outside_programme.opportunity"
      })
  void the_database_itself_refuses(String side, String statement) throws SQLException {
    try (var connection = HOUSE.house().database().dataSource(Role.valueOf(side)).getConnection();
        var sql = connection.createStatement()) {
      assertThatThrownBy(() -> sql.execute(statement))
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }
  }
}
