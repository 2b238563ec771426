package org.mainstay.proof.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.inside.study.design.StudyFile;
import org.mainstay.inside.study.table.Worked;
import org.mainstay.outside.programme.result.ProgrammeWords;
import org.mainstay.outside.programme.result.Results;
import org.mainstay.outside.programme.result.StudyResult;

/// What moves where a programme cannot have moved anything is planted in the answers, run through
/// the real `study`, and told by the verdict; where nothing was planted, nothing is told.
class ControlsTest {
  private static final String NOT_TRUSTED = "cannot be trusted as an effect";
  private static final String AS_IT_SHOULD = "That is how it should be";

  @TempDir private Path folder;
  private final Random chance = new Random(11);

  private String verdict(String treatment, String data, String design) throws IOException {
    Files.writeString(folder.resolve("answers.csv"), data);
    Files.writeString(folder.resolve("design.yaml"), "data: answers.csv\n" + design);
    var news = new StringBuilder();
    var out = folder.resolve("out");
    assertThat(new StudyFile("0.1.0", news::append).run(folder.resolve("design.yaml"), out))
        .as(news.toString())
        .isInstanceOf(Worked.Done.class);
    var placebo = out.resolve("placebo.csv");
    var result =
        StudyResult.read(
            text(out.resolve("estimates.csv")),
            text(out.resolve("model.csv")),
            Files.exists(placebo) ? text(placebo) : "");
    var taken = new Results.Taken(result, treatment, Instant.parse("2027-06-01T09:00:00Z"));
    assertThat(taken.findings()).extracting(StudyResult.Finding::outcome).containsOnly("swemwbs");
    var words = ProgrammeWords.of(taken, Optional.empty());
    return words.title() + " " + words.known() + " " + words.notKnown();
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  private double about(double middle) {
    return middle + chance.nextGaussian();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_column_that_a_programme_cannot_change(boolean moves) throws IOException {
    var rows = new StringBuilder("group,height,swemwbs\n");
    for (int n = 0; n < 300; n++) {
      int took = n % 2;
      double height = moves ? about(took) : (n / 2 % 7) / 3.0;
      rows.append(took + "," + height + "," + about(took)).append('\n');
    }

    var says =
        verdict(
            "group",
            rows.toString(),
            "outcomes: [swemwbs]\ntreatments: [group]\nnegative_controls: [height]\n");

    assertThat(says)
        .contains(moves ? "Not to be trusted as an effect" : "An association, not an answer")
        .contains(
            moves
                ? "height, which the programme cannot have changed, moved as well, by +"
                : AS_IT_SHOULD);
    assertThat(says.contains(NOT_TRUSTED)).isEqualTo(moves);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void where_people_began(boolean apart) throws IOException {
    var rows = new StringBuilder("number,wave,group,swemwbs\n");
    for (int n = 0; n < 300; n++) {
      int took = n % 2;
      double began = (n / 2 % 11) / 3.0 - (apart ? 1.5 * took : 0);
      rows.append(n + ",1,0," + began + '\n');
      rows.append(n + ",2," + took + "," + about(began + took)).append('\n');
    }

    var says =
        verdict(
            "group",
            rows.toString(),
            "design: change\nperson: number\nwave: wave\noutcomes: [swemwbs]\ntreatments: [group]\n");

    assertThat(says)
        .contains(apart ? "was apart before the programme began, by −1.50" : AS_IT_SHOULD);
    assertThat(says.contains(NOT_TRUSTED)).isEqualTo(apart);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void waves_before_a_start(boolean apart) throws IOException {
    var rows = new StringBuilder("number,wave,start,swemwbs\n");
    for (int n = 0; n < 200; n++) {
      boolean starts = n % 2 == 0;
      double base = (n / 2 % 9) / 3.0;
      for (int wave = 1; wave <= 5; wave++) {
        double course = starts && apart ? wave : 0;
        double since = starts && wave >= 4 ? 2 : 0;
        // In pairs that are disturbed alike, so that nothing moves that was not planted.
        double noise = Math.sin(n / 2 * 3 + wave * 5) / 3 + (starts ? 0.1 * Math.cos(n) : 0);
        rows.append(n + "," + wave + "," + (starts ? "4" : "") + ",");
        rows.append(base + course + since + noise).append('\n');
      }
    }

    var says =
        verdict(
            "start",
            rows.toString(),
            "design: staggered\nperson: number\nwave: wave\nstart: start\noutcomes: [swemwbs]\n");

    assertThat(says).contains(apart ? "moved apart before the programme began, by " : AS_IT_SHOULD);
    assertThat(says.contains(NOT_TRUSTED)).isEqualTo(apart);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nothing", "before", "elsewhere"})
  void a_series_that_jumps_where_nothing_began(String planted) throws IOException {
    var rows = new StringBuilder("month,swemwbs,elsewhere\n");
    int[] small = {0, 1, -1, 1, 0, -1, -1, 1, 0, 1, -1, 0};
    for (int i = 0; i < 36; i++) {
      double noise = small[i % small.length] / 4.0;
      double here = noise + (i >= 24 ? 6 : 0) + (planted.equals("before") && i >= 12 ? 5 : 0);
      double there = small[(i + 5) % 12] / 4.0 + (planted.equals("elsewhere") && i >= 24 ? 6 : 0);
      rows.append(YearMonth.of(2022, 1).plusMonths(i) + "," + here + "," + there).append('\n');
    }

    var says =
        verdict(
            "level",
            rows.toString(),
            "design: interrupted\ntime: month\ncampaign: 2024-01\noutcomes: [swemwbs]\nnegative_controls: [elsewhere]\n");

    assertThat(says)
        .contains(
            switch (planted) {
              case "before" -> "swemwbs moved half-way before, when nothing had begun, by +";
              case "elsewhere" ->
                  "elsewhere, which the programme cannot have changed, moved as well, by +";
              case String _ -> AS_IT_SHOULD;
            });
    assertThat(says.contains(NOT_TRUSTED)).isEqualTo(!planted.equals("nothing"));
  }
}
