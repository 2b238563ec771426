package org.mainstay.inside.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.inside.study.design.StudyFile;
import org.mainstay.inside.study.table.Worked;
import org.mainstay.sums.statistics.control.Better;
import org.mainstay.sums.statistics.funnel.CountedIn;
import org.mainstay.sums.statistics.funnel.Kind;
import org.mainstay.sums.statistics.rates.Measured;

/// The runs of docs/examples on published data, against the publisher's own figures.
class ExamplesTest {
  private static final Path EXAMPLES = Path.of("../docs/examples");
  private static final Path DATA = Path.of("../../shared/data");

  @TempDir Path folder;

  @BeforeEach
  void the_published_files_are_there() {
    if (!Files.exists(DATA)) {
      System.err.println("SKIPPED: " + DATA + " is absent; the real runs were not made");
      assertThat(System.getenv("CI")).as("the published data must be there in CI").isNull();
    }
    assumeThat(DATA).exists();
  }

  /// England's published percentage of recovery is 50.1, its counts 318,013 of 671,648 − 37,164.
  @Test
  void providers_lie_around_the_recovery_that_england_published() throws IOException {
    assertThat(funnel("talking-therapies/recovery-by-provider.sql", CountedIn.PEOPLE))
        .isInstanceOfSatisfying(
            Worked.Refused.class,
            refused -> assertThat(refused.message()).contains("MAINSTAY-STUDY-018", "\"TAF90\""));

    assertThat(funnel("talking-therapies/recovery-by-provider-once.sql", CountedIn.PEOPLE))
        .isInstanceOf(Worked.Done.class);

    assertThat(Double.parseDouble(cells("model.csv", 1).getFirst())).isCloseTo(.501, within(.001));
    assertThat(Files.readAllLines(out().resolve("units.csv"))).hasSize(145);
  }

  /// England's published counts: 607,635 of 671,648 began within six weeks.
  @Test
  void providers_lie_around_the_six_weeks_that_england_published() throws IOException {
    funnel("talking-therapies/six-weeks-by-provider.sql", CountedIn.PEOPLE);

    assertThat(Double.parseDouble(cells("model.csv", 1).getFirst()))
        .isCloseTo(607_635 / 671_648.0, within(.001));
  }

  /// By hand from England's published counts: White people 529,106 finished of 1,332,553 referred,
  /// all with a group stated 635,643 of 1,644,148.
  @Test
  void ethnic_groups_have_the_ratios_of_englands_counts() throws IOException {
    new EquityFile("test").run(example("talking-therapies/finishing-by-ethnic-group.sql"), out());

    List<String> white = cells("equity.csv", 6);
    assertThat(white.getFirst()).isEqualTo("White");
    assertThat(Double.parseDouble(white.get(3)))
        .isCloseTo((529_106 / 635_643.0) / (1_332_553 / 1_644_148.0), within(1e-12));
    assertThat(cells("equity.csv", 4)).startsWith("Not stated/Not known/Invalid").contains("");
  }

  /// England's published counts: least deprived 27,591 of 53,501 − 4,290.
  @Test
  void recovery_falls_with_deprivation_as_englands_counts_do() throws IOException {
    new IntervalsFile(Measured.Kind.PROPORTION, "test")
        .run(example("talking-therapies/recovery-by-deprivation.sql"), out());

    assertThat(Double.parseDouble(cells("intervals.csv", 1).get(1)))
        .isCloseTo(27_591 / 49_211.0, within(1e-12));
    assertThat(Double.parseDouble(cells("intervals.csv", 10).get(1)))
        .isCloseTo(29_457 / (71_847.0 - 2_241), within(1e-12));
  }

  @Test
  void absence_is_charted_for_every_trust_with_all_nine_months() throws IOException {
    var worked =
        new SpcFile(Better.DECREASE, "test")
            .run(example("sickness-absence/by-trust.sql"), out(), _ -> {});

    assertThat(worked).isInstanceOf(Worked.Done.class);
    assertThat(Files.readAllLines(out().resolve("icons.csv"))).hasSize(224);
    assertThat(Files.readAllLines(out().resolve("points.csv"))).hasSize(223 * 9 + 1);
    assertThat(((Worked.Done) worked).notes())
        .anyMatch(note -> note.startsWith("223 series: The series has 9 points"));
  }

  @Test
  void days_lost_are_refused_as_units() {
    assertThat(funnel("sickness-absence/funnel-of-days.sql", CountedIn.DAYS))
        .isInstanceOf(Worked.Refused.class);
  }

  /// 1,259 answers, 8 of them with an age outside 15 to 100 (the data's own list of oddities).
  @Test
  void a_wellness_programme_is_no_clear_difference_and_the_report_says_so() throws IOException {
    new StudyFile("test", _ -> {}).run(example("osmi-2014/wellness.yaml"), out());

    assertThat(cells("model.csv", 1)).contains("1251", "8", "covariate missing: 8");
    assertThat(Files.readString(out().resolve("report.txt")))
        .contains("No clear difference was seen in treatment with wellness_programme")
        .doesNotContain("no effect");
  }

  /// Tables, suppressed cells, those bounded, those bounded exactly and those certain to hold
  /// somebody, as a script of 40 lines in Python counted them from the same file.
  @ParameterizedTest
  @CsvSource({
    "gender, 1836, 1997, 1852, 0, 3",
    "age, 1836, 2886, 2683, 0, 0",
    "ethnic-group, 1836, 1673, 1470, 0, 0"
  })
  void tables_by_group_bound_most_of_what_they_hide(
      String by, int tables, int suppressed, int bounded, int exact, int somebody)
      throws IOException {
    var looked = exposed("exposed-by-" + by);

    assertThat(looked.found()).isTrue();
    assertThat(looked.says().getFirst())
        .isEqualTo("%d tables with %d suppressed cells.".formatted(tables, suppressed));
    List<long[]> found = bounds();
    assertThat(found).hasSize(bounded);
    assertThat(found.stream().filter(ends -> ends[0] == ends[1])).hasSize(exact);
    assertThat(found.stream().filter(ends -> ends[0] > 0)).hasSize(somebody);
    assertThat(found).allMatch(ends -> ends[0] < 5);
  }

  /// Counted by the same script.
  @Test
  void groups_within_a_main_group_show_that_somebody_was_there() throws IOException {
    var looked = exposed("exposed-within-ethnic-groups");

    assertThat(looked.says())
        .contains(
            "9180 tables with 10819 suppressed cells.",
            "Bounded by what was published: 5004 cells of 2842 tables, 0 of them exactly.",
            "Certain to hold somebody: 181 cells. Certain to hold nobody: 0 cells.");
    assertThat(bounds().stream().filter(ends -> ends[0] == 4)).hasSize(7);
    assertThat(bounds().stream().filter(ends -> ends[0] > 4)).isEmpty();
    assertThat(Files.readAllLines(out().resolve("exposed.csv")))
        .contains("\"ICB QJM, no_reliable_change, White\",Irish,4,16");
  }

  private ExposedFile.Looked exposed(String example) {
    return new ExposedFile("*", 5, "test")
        .run(example("talking-therapies/" + example + ".sql"), out());
  }

  /// The least and the greatest of every bounded cell; names may hold commas.
  private List<long[]> bounds() throws IOException {
    return Files.readAllLines(out().resolve("exposed.csv")).stream()
        .skip(1)
        .map(row -> row.split(",", -1))
        .map(
            cells ->
                new long[] {
                  Long.parseLong(cells[cells.length - 2]), Long.parseLong(cells[cells.length - 1])
                })
        .toList();
  }

  private Worked funnel(String example, CountedIn counted) {
    Kind kind = counted == CountedIn.DAYS ? Kind.RATE : Kind.PROPORTION;
    return new FunnelFile(kind, counted, "test").run(example(example), out());
  }

  private static Path example(String name) {
    return EXAMPLES.resolve(name);
  }

  private Path out() {
    return folder.resolve("out");
  }

  private List<String> cells(String file, int row) throws IOException {
    return List.of(Files.readAllLines(out().resolve(file)).get(row).split(",", -1));
  }
}
