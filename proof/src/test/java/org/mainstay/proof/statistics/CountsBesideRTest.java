package org.mainstay.proof.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.counts.CountAnswer;
import org.mainstay.sums.statistics.counts.CountDesign;
import org.mainstay.sums.statistics.counts.Poisson;
import org.mainstay.sums.statistics.counts.RateRatio;
import org.mainstay.sums.statistics.design.Column;
import org.mainstay.sums.statistics.design.Design;
import org.mainstay.sums.statistics.design.Factor;
import org.mainstay.sums.statistics.matrix.Workers;

/// Counts with absorbed organisations, weights and exposure beside R's `glm` and sandwich.
@Tag("slow")
class CountsBesideRTest {
  private static final double NINE_DIGITS = 1e-9;
  private static final int ORGANISATIONS = 26;
  private static final int ROWS = 900;

  private final int[] organisation = new int[ROWS];
  private final int[] site = new int[ROWS];
  private final double[] weight = new double[ROWS];
  private final double[] time = new double[ROWS];
  private final double[] days = new double[ROWS];
  private final double[] treated = new double[ROWS];
  private final double[] age = new double[ROWS];

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34, 35, 36})
  void every_figure_is_that_of_r(long seed, @TempDir Path folder) throws Exception {
    invented(new Random(seed));

    List<String> said =
        BesideR.says("counts.R", Files.writeString(folder.resolve("counts.csv"), text()));

    List<RateRatio> terms = fit().terms();
    assertThat(said).hasSize(2);
    for (int i = 0; i < 2; i++) {
      String[] words = said.get(i).strip().split(" ", -1);
      RateRatio ours = terms.get(i);
      assertThat(ours.column()).isEqualTo(words[0]);
      double error = Double.parseDouble(words[2]);
      assertThat(ours.estimate())
          .isCloseTo(Double.parseDouble(words[1]), within(NINE_DIGITS * error));
      assertThat(ours.error()).isCloseTo(error, within(NINE_DIGITS * error));
      double p = Double.parseDouble(words[3]);
      assertThat(ours.pStudent()).isCloseTo(p, within(NINE_DIGITS * p));
    }
  }

  private CountAnswer.Fit fit() {
    Factor by = Factor.of("org", organisation);
    Design design =
        Design.of(
                Column.of("y", days),
                List.of(Column.of("t", treated), Column.of("x", age)),
                List.of(by),
                Factor.of("site", site))
            .weightedBy(Column.of("w", weight));
    CountDesign asked = CountDesign.of(design).exposedFor(Column.of("time", time));
    return (CountAnswer.Fit) Poisson.fit(asked, new Workers(2));
  }

  private void invented(Random chance) {
    for (int i = 0; i < ROWS; i++) {
      organisation[i] = i < 2 * ORGANISATIONS ? i / 2 : chance.nextInt(ORGANISATIONS);
      site[i] = organisation[i] / 2;
      weight[i] = 1 + chance.nextInt(3);
      time[i] = 0.5 + chance.nextInt(4) / 2.0;
      treated[i] = chance.nextInt(3) == 0 ? 1 : 0;
      age[i] = chance.nextGaussian();
      double mean = time[i] * Math.exp(0.4 + organisation[i] / 20.0 - 0.2 * treated[i]);
      days[i] = Math.floor(-mean * Math.log(chance.nextDouble()));
    }
  }

  private String text() {
    var text = new StringBuilder("org,site,w,time,y,t,x\n");
    for (int i = 0; i < ROWS; i++) {
      text.append(organisation[i]).append(',').append(site[i]).append(',').append(weight[i]);
      text.append(',').append(time[i]).append(',').append(days[i]).append(',').append(treated[i]);
      text.append(',').append(age[i]).append('\n');
    }
    return text.toString();
  }
}
