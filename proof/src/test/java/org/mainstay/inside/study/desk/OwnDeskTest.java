package org.mainstay.inside.study.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainstay.house.web.RouteTable;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.proof.StandingHouse;
import org.mainstay.proof.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A desk is its analyst's own, an analyst reaches nothing else, and nothing on disk can be read.
class OwnDeskTest {
  private static final StandingHouse HOUSE = StandingHouse.shared();
  private static final String COUNT = "select count(*) from inside_study.upload";

  private final Analyst noor = Analyst.at(HOUSE, Role.ANALYST);
  private final Analyst ravi = Analyst.at(HOUSE, Role.ANALYST);

  private static <T> T bean(Class<T> type) {
    return HOUSE.house().beans().getBean(type);
  }

  private static <T> T as(WorkerId worker, java.util.function.Supplier<T> work) {
    var once = HOUSE.house().beans().getBean("insideOnce", TransactionTemplate.class);
    return Acting.as(worker, () -> java.util.Objects.requireNonNull(once.execute(_ -> work.get())));
  }

  @Test
  void an_analyst_lands_at_the_desk_and_reaches_no_case_board_or_concern() {
    assertThat(noor.visitor().get(StudyPages.DESK).status()).isEqualTo(200);
    for (var row : bean(RouteTable.class).routes()) {
      if (row.method().equals("GET") && row.who().equals(List.of("any-worker"))) {
        var path = row.path().replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        assertThat(noor.visitor().get(path).status()).as(row.name()).isEqualTo(404);
      }
    }
    assertThat(noor.visitor().get(StudyPages.DESK).page().select("nav").text())
        .contains("Studies")
        .doesNotContain("Huddles")
        .doesNotContain("Concerns");
  }

  @Test
  void the_desk_is_for_analysts_and_leads_alone() {
    assertThat(status(Role.LEAD)).isEqualTo(200);
    for (Role role :
        List.of(Role.CLINICIAN, Role.PEER_WORKER, Role.EMPLOYMENT_ADVISER, Role.CHARITY_WORKER)) {
      assertThat(status(role)).as(role.name()).isEqualTo(404);
    }
  }

  private static int status(Role role) {
    return Analyst.at(HOUSE, role).visitor().get(StudyPages.DESK).status();
  }

  @Test
  void an_analyst_is_offered_for_nothing_and_shown_to_nobody() {
    var team = bean(Team.class);

    assertThat(as(noor.id(), team::supporters)).noneMatch(one -> one.id().equals(noor.id()));
    assertThat(as(noor.id(), () -> team.onDuty(java.time.LocalDate.EPOCH)))
        .noneMatch(one -> one.id().equals(noor.id()));
    assertThat(new Visitor(HOUSE.baseUrl()).get("/p/start").words()).doesNotContain("analyst");
  }

  @Test
  void two_analysts_do_not_see_each_other_s_files() {
    var file = noor.brings("survey.csv", "a,b\n1,2\n");

    assertThat(noor.visitor().get(file.path()).status()).isEqualTo(200);
    assertThat(ravi.visitor().get(file.path()).status()).isEqualTo(404);
    assertThat(ravi.visitor().get(file.path() + "/ask/waits").status()).isEqualTo(404);
    assertThat(ravi.visitor().get(StudyPages.DESK).words()).contains("There is none yet");
  }

  @Test
  void the_database_itself_hides_the_rows_of_others() {
    var file = noor.brings("survey.csv", "a,b\n1,2\n");
    var inside = HOUSE.house().beans().getBean("inside", JdbcClient.class);
    var id = UUID.fromString(file.path().substring(file.path().lastIndexOf('/') + 1));

    assertThat(as(noor.id(), () -> inside.sql(COUNT).query(Long.class).single())).isEqualTo(1);
    assertThat(as(ravi.id(), () -> inside.sql(COUNT).query(Long.class).single())).isZero();
    // With nobody acting there is nothing, and no row can be deleted by whoever does not own it.
    assertThat(inside.sql(COUNT).query(Long.class).single()).isZero();
    int gone =
        as(
            ravi.id(),
            () ->
                inside
                    .sql("delete from inside_study.upload where upload_id = :id")
                    .param("id", id)
                    .update());
    assertThat(gone).isZero();
  }

  @Test
  void nothing_of_a_file_can_be_read_on_disk() throws IOException {
    String sentinel = "heron-" + UUID.randomUUID();
    var csv = "unit,numerator,denominator," + sentinel + "\n" + sentinel + "-cell,4,9,2\n";
    var form = noor.wants(noor.brings(sentinel + ".csv", csv), About.HOW_SURE);
    var result =
        noor.watches(
            noor.says(
                form,
                Map.of(
                    "Which column names the service or place?", "unit",
                    "Which column says how many did?", "numerator",
                    "Which column says out of how many?", "denominator",
                    "kind", "proportion")));
    assertThat(noor.reads(result, "intervals.csv")).contains(sentinel);
    assertThat(result.path()).doesNotContain("heron");

    assertThat(filesWith(HOUSE.directory(), sentinel)).isEmpty();
  }

  private static List<Path> filesWith(Path folder, String sentinel) throws IOException {
    try (var paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).filter(path -> holds(path, sentinel)).toList();
    }
  }

  private static boolean holds(Path path, String sentinel) {
    try {
      return new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1).contains(sentinel);
    } catch (IOException e) {
      // Files of the server come and go.
      return false;
    }
  }

  @Test
  void what_was_cut_off_says_so_and_can_be_worked_out_again() {
    var file = noor.brings("in.csv", "d,over\n10,1\n20,0\n");
    var upload = new Upload.Id(UUID.fromString(file.path().replaceAll(".*/", "")));
    var asked = new Asked(About.WAITS, "", Map.of("days", "0", "event", "1", "at", "15"));
    // As a house leaves it that is killed in between: begun, and under way nowhere.
    var id = as(noor.id(), () -> bean(Results.class).begin(upload, asked));

    var stopped = noor.visitor().get(file.path() + "/result/" + id);
    var again = noor.watches(noor.visitor().submit(stopped, Map.of()));

    assertThat(stopped.words()).contains("This was stopped before it was ready");
    assertThat(noor.reads(again, "at.csv")).contains("everybody,15,0.5");
  }

  @Test
  void files_are_cleared_away_after_a_week() {
    var file = noor.brings("in.csv", "a\n1\n");
    var inside = HOUSE.house().beans().getBean("inside", JdbcClient.class);
    as(
        noor.id(),
        () ->
            inside
                .sql("update inside_study.upload set kept_until = kept_until - interval '8 days'")
                .update());

    as(Acting.HOUSE, () -> cleared());

    assertThat(as(noor.id(), () -> bean(Uploads.class).mine())).isEmpty();
    assertThat(file.status()).isEqualTo(200);
  }

  private static boolean cleared() {
    bean(Uploads.class).clear();
    return true;
  }
}
