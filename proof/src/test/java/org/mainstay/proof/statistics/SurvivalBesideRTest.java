package org.mainstay.proof.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.survival.Curve;
import org.mainstay.sums.statistics.survival.DayCounts;
import org.mainstay.sums.statistics.survival.Incidence;
import org.mainstay.sums.statistics.survival.LogRank;

/// Curves, centiles, rival ends and the log-rank test beside R's survival, on waits by chance.
@Tag("slow")
class SurvivalBesideRTest {
  private static final double TOLERANCE = 1e-12;
  private static final int ROWS = 700;
  private static final int GROUPS = 4;
  private static final int ENDS = 3;

  @ParameterizedTest
  @ValueSource(longs = {101, 102, 103, 104, 105, 106, 107, 108})
  void every_figure_is_that_of_r(long seed, @TempDir Path folder) throws Exception {
    var chance = new Random(seed);
    int daysMax = 20 + chance.nextInt(300);
    int[] group = chance.ints(ROWS, 0, GROUPS).toArray();
    int[] days = chance.ints(ROWS, 0, daysMax).toArray();
    int[] end = chance.ints(ROWS, 0, ENDS + 1).toArray();
    var shape = new DayCounts.Shape(GROUPS, ENDS, daysMax);
    var counts = (DayCounts) DayCounts.of(shape, group, days, end, 2);

    List<String> lines = beside(folder, group, days, end);

    assertThat(lines).hasSizeGreaterThan(20 * GROUPS);
    for (String line : lines) {
      compared(counts, line);
    }
  }

  private static void compared(DayCounts counts, String line) {
    String[] words = line.split(" ", -1);
    int group = Integer.parseInt(words[1]);
    double[] theirs = Arrays.stream(words).skip(3).mapToDouble(Double::parseDouble).toArray();
    double[] ours = figures(counts, words[0], group, Double.parseDouble(words[2]));
    assertThat(ours).as(line).hasSameSizeAs(theirs);
    for (int i = 0; i < ours.length; i++) {
      if (Double.isNaN(theirs[i])) {
        assertThat(ours[i]).as(line).isNaN();
      } else {
        assertThat(ours[i])
            .as(line)
            .isCloseTo(theirs[i], within(TOLERANCE * Math.max(1, Math.abs(theirs[i]))));
      }
    }
  }

  private static double[] figures(DayCounts counts, String what, int group, double at) {
    return switch (what) {
      case "curve" -> {
        var point = Curve.of(counts, group).at((int) at);
        yield new double[] {
          point.atRisk(),
          point.ended(),
          point.survival(),
          point.se(),
          point.lower95(),
          point.upper95()
        };
      }
      case "quantile" -> {
        var quantile = Curve.of(counts, group).quantile(at);
        yield new double[] {quantile.day(), quantile.lower95(), quantile.upper95()};
      }
      case "logrank" -> {
        var test = (LogRank.Tested) LogRank.of(counts);
        yield new double[] {test.statistic(), test.p()};
      }
      case "end1", "end2", "end3" -> {
        var point = Incidence.of(counts, group).at((int) at, what.charAt(3) - '0');
        yield new double[] {point.share(), point.se()};
      }
      case String other -> throw new IllegalStateException("R said " + other);
    };
  }

  private static List<String> beside(Path folder, int[] group, int[] days, int[] end)
      throws IOException, InterruptedException {
    var text = new StringBuilder("group,days,end\n");
    for (int i = 0; i < days.length; i++) {
      text.append(group[i]).append(',').append(days[i]).append(',').append(end[i]).append('\n');
    }
    Path waits = Files.writeString(folder.resolve("waits.csv"), text);
    return BesideR.says("survival.R", waits);
  }
}
