package org.mainstay.inside.study.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.front.survey.Respondent;
import org.mainstay.inside.study.design.StudyFile;
import org.mainstay.inside.study.table.Worked;

/// Five thousand responses in three waves, each through the front's own way into the box, are
/// handed to `study`, which finds the effect that was planted: as another computation in this test
/// does.
class WavesInStudyTest {
  private static final TestSurveys STAFF = new TestSurveys();
  private static final PlantedWaves PLANTED = new PlantedWaves(new Random(20_261_123));
  private static byte[] csv = new byte[0];
  private static String design = "";

  @TempDir private Path folder;

  @BeforeAll
  static void everybodyAnswersThreeTimes() {
    var run = STAFF.begins(TestSurveys.survey("wellbeing"));
    for (int wave = 1; wave <= PlantedWaves.WAVES; wave++) {
      int number = wave;
      PLANTED.people(wave).forEach(person -> answers(run, person, number));
      STAFF.mixes();
      STAFF.closes();
      if (wave < PlantedWaves.WAVES) {
        STAFF.opensNextWave(run);
      }
    }
    var kept = new TreeMap<Integer, WaveAnswers>();
    STAFF.waves(run).forEach(w -> kept.put(w.number(), STAFF.answers(w).orElseThrow()));
    var export = new Export(run.sheet(), kept, new Random(5));
    csv = export.csv();
    design = export.design("answers.csv");
  }

  /// Every fortieth goes through every page of the form; the others send what a form would.
  private static void answers(Run run, int person, int wave) {
    var chosen = PLANTED.chosen(run.sheet(), person, wave);
    if (person % 40 == 0) {
      new Respondent(STAFF, run.link()).fillsIn(STAFF.open(run), chosen, code(person));
    } else {
      assertThat(STAFF.answers(run, chosen, "", code(person))).isTrue();
    }
  }

  private static String code(int person) {
    return "heron meadow %d lantern".formatted(person);
  }

  @AfterAll
  static void close() {
    STAFF.close();
  }

  private List<Map<String, String>> estimates(String yaml) throws IOException {
    Files.write(folder.resolve("answers.csv"), csv);
    var file = Files.writeString(folder.resolve("design.yaml"), yaml);
    var out = folder.resolve("out");
    var worked = new StudyFile("test", _ -> {}).run(file, out);
    assertThat(worked).isInstanceOf(Worked.Done.class);
    return Csv.rows(Files.readString(out.resolve("estimates.csv")));
  }

  private static Map<String, String> of(List<Map<String, String>> estimates, String outcome) {
    return estimates.stream()
        .filter(row -> outcome.equals(row.get("outcome")))
        .findFirst()
        .orElseThrow();
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(row.get(column));
  }

  @Test
  void every_response_is_in_the_file_under_a_number_that_stands_nowhere_else() {
    var rows = Csv.rows(new String(csv, StandardCharsets.UTF_8));

    assertThat(rows).hasSize(PlantedWaves.RESPONSES);
    var people = new HashSet<>(rows.stream().map(row -> row.get("person")).toList());
    assertThat(people).hasSize(PlantedWaves.PEOPLE);
    assertThat(new Owner(STAFF).everything()).doesNotContain(people);
  }

  @Test
  void study_finds_the_planted_effect_by_the_design_that_comes_with_the_file() throws IOException {
    var found = of(estimates(design), "k6_total");

    assertThat(design).contains("design: staggered", "took_part_start");
    assertThat(number(found, "estimate")).isCloseTo(PLANTED.staggered(), within(1e-9));
    assertThat(number(found, "ci_low")).isLessThan(PlantedWaves.EFFECT);
    assertThat(number(found, "ci_high")).isGreaterThan(PlantedWaves.EFFECT).isLessThan(0);
  }

  @Test
  void study_finds_it_with_fixed_effects_of_people_and_waves_too() throws IOException {
    var found =
        of(
            estimates(
                """
                data: answers.csv
                design: rows
                outcomes: [k6_total, control]
                treatments: [took_part_counted]
                fixed_effects: [person, wave]
                cluster: person
                robust: [cr1]
                """),
            "k6_total");

    assertThat(number(found, "estimate")).isCloseTo(PLANTED.withinPeople(), within(1e-9));
    assertThat(number(found, "ci_low")).isLessThan(PlantedWaves.EFFECT);
    assertThat(number(found, "ci_high")).isGreaterThan(PlantedWaves.EFFECT).isLessThan(0);
  }

  /// The waves are what finds it: whoever takes part was worse before.
  @Test
  void those_who_take_part_were_worse_before_anybody_had() {
    assertThat(PLANTED.naive()).isGreaterThan(0);
  }

  @Test
  void nothing_is_found_where_nothing_was_planted() throws IOException {
    var found = of(estimates(design), "control");

    assertThat(number(found, "ci_low")).isLessThan(0);
    assertThat(number(found, "ci_high")).isGreaterThan(0);
  }
}
