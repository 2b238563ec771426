package org.mainstay.inside.study.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.inside.study.design.StudyFile;
import org.mainstay.inside.study.table.GuardedCsv;
import org.mainstay.inside.study.table.OdsBook;
import org.mainstay.inside.study.table.Worked;
import org.mainstay.inside.team.Role;
import org.mainstay.proof.StandingHouse;
import org.mainstay.proof.Visitor.Visit;

/// An analyst brings a file, sees what was understood, asks, reads the report and takes the files.
class StudyDeskTest {
  private static final StandingHouse HOUSE = StandingHouse.shared();

  private final Analyst noor = Analyst.at(HOUSE, Role.ANALYST);

  /// Forty teams of ten; those who took part score one point lower on average.
  static String survey() {
    var chance = new Random(3);
    var csv = new StringBuilder("team,took_part,wellbeing,age,job,words\n");
    for (int i = 0; i < 400; i++) {
      int tookPart = chance.nextInt(2);
      csv.append(
          "team %d,%d,%d,%d,%s,sentinel-%d%n"
              .formatted(
                  i % 40,
                  tookPart,
                  20 - tookPart + chance.nextInt(8),
                  20 + chance.nextInt(40),
                  chance.nextBoolean() ? "nurse" : "porter",
                  i));
    }
    return csv.toString();
  }

  private Visit askedOnce() {
    var ladder = noor.wants(noor.brings("survey.csv", survey()), About.DIFFERENCE);
    var parts = noor.says(ladder, Map.of("lot", "no", "rows", "once"));
    return noor.watches(
        noor.says(
            parts,
            Map.of(
                "wellbeing", "outcome",
                "took_part", "programme",
                "age", "equal",
                "job", "equal",
                "team", "organisation")));
  }

  @Test
  void what_was_understood_is_shown_without_a_cell_of_words() {
    var file = noor.brings("survey.csv", "age,team,note\n31,one,sentinel-heron\n-4,two,\n*,,x\n");

    assertThat(file.path()).matches("/team/study/[0-9a-f-]{36}");
    assertThat(file.words())
        .contains("3 rows and 3 columns")
        .contains("age number 0 3 -4 31")
        .contains("age: 1 cell with * (a figure that was withheld), in row 4.")
        .contains("note name 1 2 – –")
        .doesNotContain("sentinel-heron");
  }

  @Test
  void lots_and_waiting_lists_are_asked_for_before_one_asking_alone() {
    var file = noor.brings("survey.csv", survey());

    var ladder = noor.wants(file, About.DIFFERENCE);
    var lot = noor.says(ladder, Map.of("lot", "yes"));
    var waves = noor.says(ladder, Map.of("lot", "no", "rows", "own"));
    var twice = noor.says(ladder, Map.of("lot", "no", "rows", "twice"));
    var starts = noor.says(ladder, Map.of("lot", "no", "rows", "starts"));
    var before = noor.says(ladder, Map.of("lot", "no", "rows", "beside"));
    var once = noor.says(ladder, Map.of("lot", "no", "rows", "once"));
    var neither = noor.says(ladder, Map.of("rows", "once"));

    assertThat(ladder.page().select("legend").eachText())
        .containsExactly(
            "Were places given by lot, or from a waiting list?",
            "Did it change? Were the same people asked before and after?");
    assertThat(lot.path()).endsWith("/ask/by-lot");
    assertThat(waves.path()).endsWith("/ask/waves");
    assertThat(twice.path()).endsWith("/ask/twice");
    assertThat(starts.path()).endsWith("/ask/starts");
    assertThat(before.path()).endsWith("/ask/before");
    assertThat(once.path()).endsWith("/ask/once");
    assertThat(once.words()).contains("Whatever is found is an association");
    assertThat(neither.status()).isEqualTo(422);
    assertThat(neither.words()).contains("Say how places were given");
  }

  @Test
  void a_comparison_ends_in_a_report_that_says_association() {
    var result = askedOnce();

    assertThat(result.words())
        .contains("Whatever is found is an association")
        .contains("How it was worked out")
        .doesNotContain("sentinel-");
    assertThat(result.page().select("h1")).hasSize(1);
    assertThat(result.page().select(".mainstay-report svg")).isNotEmpty();
    assertThat(result.page().select(".mainstay-report table")).isNotEmpty();
    assertThat(result.page().title()).doesNotContain("survey").doesNotContain("wellbeing");
  }

  @Test
  void the_design_gives_the_same_figures_on_the_command_line(@TempDir Path folder)
      throws IOException {
    var result = askedOnce();
    Files.writeString(folder.resolve("survey.csv"), survey());
    Files.writeString(folder.resolve("design.yaml"), noor.reads(result, "design.yaml"));

    var worked =
        new StudyFile("0.1.0", _ -> {}).run(folder.resolve("design.yaml"), folder.resolve("out"));

    assertThat(worked).isInstanceOf(Worked.Done.class);
    assertThat(Files.readString(folder.resolve("out/estimates.csv")))
        .isEqualTo(noor.reads(result, "estimates.csv"));
    assertThat(Files.readString(folder.resolve("design.yaml"))).contains("cross_section");
  }

  @Test
  void the_spreadsheet_holds_the_numbers_of_the_tables() throws IOException {
    var result = askedOnce();

    var book = new SpreadSheet(new ByteArrayInputStream(noor.takes(result, "results.ods")));

    assertThat(book.getSheet(0).getName()).isEqualTo("Cover");
    for (String name : new String[] {"estimates", "model"}) {
      var rows = GuardedCsv.rows(noor.takes(result, name + ".csv"));
      var sheet = book.getSheet(name);
      for (int row = 0; row < rows.size(); row++) {
        for (int column = 0; column < rows.getFirst().size(); column++) {
          String inCsv = rows.get(row).get(column);
          Object inBook = sheet.getRange(row, column).getValue();
          if (inBook instanceof Double number) {
            assertThat(number).isEqualTo(Double.parseDouble(inCsv));
          } else {
            assertThat(inBook).isEqualTo(inCsv.isEmpty() ? OdsBook.NOT_AVAILABLE : inCsv);
          }
        }
      }
    }
  }

  @Test
  void a_refusal_says_what_is_wrong_and_where_and_the_file_stays() {
    var file =
        noor.brings(
            "months.csv",
            "month,figure\n2024-01-01,4\n2024-02-01,5\n2024-03-01,*\n2024-04-01,6\n2024-05-01,7\n");

    var refused =
        noor.watches(
            noor.says(
                noor.wants(file, About.SPECIAL),
                Map.of(
                    "Which column holds the day?", "month",
                    "Which column holds the figure?", "figure",
                    "improvement", "decrease")));

    assertThat(refused.words())
        .contains("This could not be worked out")
        .contains("MAINSTAY-STUDY-017")
        .contains("row 4")
        .contains("Your file is kept as it is");
    assertThat(noor.visitor().get(file.path()).status()).isEqualTo(200);
    var change = refused.page().select("a[href*=from]").getFirst().attr("href");
    assertThat(noor.visitor().get(change).page().select("input[value=decrease]").hasAttr("checked"))
        .isTrue();
  }

  @Test
  void what_is_no_table_is_refused_at_once_and_nothing_is_kept() {
    assertThat(noor.brings("book.xlsx", "x").words()).contains("CSV UTF-8");
    assertThat(noor.brings("empty.csv", "").words()).contains("MAINSTAY-STUDY-006");
    assertThat(noor.brings("no.parquet", "no").words()).contains("MAINSTAY-STUDY-016");
    assertThat(noor.brings("", "").words()).contains("Choose a file");
    assertThat(noor.brings("twice.csv", "a,a\n1,2\n").status()).isEqualTo(422);
    assertThat(noor.visitor().get(StudyPages.DESK).words()).contains("There is none yet");
  }

  @Test
  void more_than_fifty_megabytes_are_refused_in_words() {
    var answer = noor.brings("large.csv", new byte[51 * 1_048_576]);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.words()).contains("larger than 50 MB");
  }

  @Test
  void packed_files_and_parquet_say_the_same(@TempDir Path folder) throws Exception {
    Path parquet = folder.resolve("in.parquet");
    try (var duck = java.sql.DriverManager.getConnection("jdbc:duckdb:");
        var ask = duck.createStatement()) {
      ask.execute(
          "copy (select i as place, i * 0.5 as half from range(4) t(i)) to '" + parquet + "'");
    }

    var file = noor.brings("in.parquet", Files.readAllBytes(parquet));

    assertThat(file.words()).contains("4 rows and 2 columns").contains("half number 0 4 0 1.5");
  }

  @Test
  void a_file_is_deleted_with_all_that_came_of_it() {
    var result = askedOnce();
    var file = noor.visitor().get(result.path().replaceAll("/result/.*", ""));

    var after = noor.visitor().submit(file, file.form(file.path() + "/delete"), Map.of());

    assertThat(after.words()).contains("There is none yet");
    assertThat(noor.visitor().get(file.path()).status()).isEqualTo(404);
    assertThat(noor.visitor().get(result.path()).status()).isEqualTo(404);
  }

  @Test
  void a_csv_for_a_spreadsheet_runs_no_formula() {
    var csv = "unit,value\n=cmd(),-1.5\n".getBytes(StandardCharsets.UTF_8);

    assertThat(new String(GuardedCsv.of(csv), StandardCharsets.UTF_8))
        .isEqualTo("unit,value\n'=cmd(),-1.5\n");
  }
}
