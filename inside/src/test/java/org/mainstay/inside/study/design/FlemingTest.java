package org.mainstay.inside.study.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.inside.study.table.Worked;

/// The largest design of the field on made data of known truth: 46,336 workers, 233 organisations,
/// 90 programmes of which one raises wellbeing (t01), with and without the less well signing up
/// more often.
class FlemingTest {
  private static final Path GENERATOR = Path.of("../../shared/bench/SyntheticData.java");

  @TempDir Path folder;

  @Test
  void with_self_selection_the_report_flags_it_and_blames_no_programme() throws Exception {
    study("0.25");

    String report = report();
    assertThat(report)
        .contains("Selection likely", "of 90 programmes, however different, go with lower swemwbs")
        .contains("Do not use them to stop, start or praise a programme")
        .doesNotContainIgnoringCase("harms")
        .doesNotContain("does harm")
        .doesNotContain("lower than similar colleagues");
  }

  @Test
  void without_it_the_one_programme_that_helps_is_found() throws Exception {
    study("0");

    assertThat(report())
        .doesNotContain("Selection likely")
        .contains("People who took part in t01 report swemwbs 0.");
    String t01 =
        Files.readAllLines(folder.resolve("out/estimates.csv")).stream()
            .filter(row -> row.startsWith("swemwbs,t01,"))
            .findFirst()
            .orElseThrow();
    assertThat(Double.parseDouble(t01.split(",", -1)[7]))
        .as("p, Benjamini-Hochberg")
        .isLessThan(.01);
  }

  private void study(String selection) throws IOException, InterruptedException {
    if (!Files.exists(GENERATOR)) {
      System.err.println("SKIPPED: " + GENERATOR + " is absent; the Fleming design was not run");
    }
    assumeThat(GENERATOR).exists();
    Process made =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                GENERATOR.toString(),
                "survey",
                folder.toString(),
                "--selection",
                selection)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("made.txt").toFile())
            .start();
    assertThat(made.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(made.exitValue()).isZero();
    Path design = Files.writeString(folder.resolve("design.yaml"), design());
    var worked = new StudyFile("test", _ -> {}).run(design, folder.resolve("out"));
    assertThat(worked).isInstanceOf(Worked.Done.class);
  }

  static String design() {
    List<String> programmes =
        IntStream.rangeClosed(1, 90).mapToObj(i -> "t%02d".formatted(i)).toList();
    return """
        data: survey.csv
        question: cross_section
        outcomes: [swemwbs, uwes9, kessler6, jobsat]
        treatments: %s
        covariates: [age, age2, female, eth_asian, eth_black, eth_mixed, eth_other, edu_a,
          edu_degree, edu_post, inc2, inc3, inc4, inc5, hours, tenure, manager, married, separated,
          children, carer, year2018]
        fixed_effects: [org]
        cluster: org
        corrections: [bh, holm]
        robust: [cr1]
        """
        .formatted(programmes);
  }

  private String report() throws IOException {
    return Files.readString(folder.resolve("out/report.txt"));
  }
}
