package org.mainstay.proof.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.regression.Adjusted;
import org.mainstay.sums.statistics.regression.Correction;
import org.mainstay.sums.statistics.regression.ErrorType;
import org.mainstay.sums.statistics.regression.FewClusters;
import org.mainstay.sums.statistics.regression.Inference;
import org.mainstay.sums.statistics.regression.Result;
import org.mainstay.sums.statistics.regression.Setting;
import org.mainstay.sums.statistics.regression.Study;
import org.mainstay.sums.statistics.regression.absorbed.AbsorbedFit;
import org.mainstay.sums.statistics.regression.fit.Convention;
import org.mainstay.sums.statistics.regression.gram.Column;
import org.mainstay.sums.statistics.regression.gram.GroupedRows;

/// Programmes compared inside organisations, beside R's lm, sandwich, estimatr and clubSandwich on
/// studies by chance: estimates to 1e-9 of an error, errors and p-values to nine digits.
@Tag("slow")
class RegressionBesideRTest {
  private static final double NINE_DIGITS = 1e-9;
  private static final int ROWS = 900;
  private static final int ORGANISATIONS = 60;
  private static final String[] TREATMENTS = {"t1", "t2", "t3", "t4"};
  private static final Setting SETTING =
      Setting.usual(1, 2).when(FewClusters.SHOWN).with(ErrorType.CR1, ErrorType.CR0, ErrorType.CR3);

  /// The invented study: t1 works beyond all doubt, t4 is a number of sessions.
  private static final class Invented {
    final int[] org = new int[ROWS];
    final int[] site = new int[ROWS];
    final int[] wave = new int[ROWS];
    final double[] w = new double[ROWS];
    final double[] y = new double[ROWS];
    final double[][] t = new double[TREATMENTS.length][ROWS];
    final double[][] x = new double[2][ROWS];

    Invented(long seed) {
      var random = new SplittableRandom(seed);
      for (int i = 0; i < ROWS; i++) {
        org[i] = (int) (ORGANISATIONS * random.nextDouble() * random.nextDouble());
        site[i] = random.nextInt(30);
        wave[i] = random.nextInt(4);
        w[i] = 0.2 + random.nextDouble();
        t[0][i] = random.nextInt(2);
        t[1][i] = random.nextDouble() < 0.1 ? 1 : 0;
        t[2][i] = random.nextDouble() < 0.4 ? 1 : 0;
        t[3][i] = random.nextInt(6);
        x[0][i] = 20 + random.nextInt(40) + t[2][i];
        x[1][i] = random.nextGaussian();
        y[i] = 4 * t[0][i] - 0.1 * t[3][i] + 0.02 * x[0][i] + 0.1 * org[i] + random.nextGaussian();
      }
    }

    Column column(int at) {
      return Column.of(TREATMENTS[at], t[at]);
    }

    List<Column> covariates() {
      return List.of(Column.of("x1", x[0]), Column.of("x2", x[1]));
    }

    GroupedRows rows(double[] weights) {
      List<Column> treatments = IntStream.range(0, 4).mapToObj(this::column).toList();
      return new GroupedRows(
          List.of(Column.of("y", y)), treatments, covariates(), org, org, weights);
    }

    String text() {
      var text = new StringBuilder("org,site,wave,w,y,t1,t2,t3,t4,x1,x2\n");
      for (int i = 0; i < ROWS; i++) {
        text.append(org[i]).append(',').append(site[i]).append(',').append(wave[i]);
        for (double v :
            new double[] {w[i], y[i], t[0][i], t[1][i], t[2][i], t[3][i], x[0][i], x[1][i]}) {
          text.append(',').append(v);
        }
        text.append('\n');
      }
      return text.toString();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {201, 202, 203, 204, 205})
  void every_figure_is_that_of_r(long seed, @TempDir Path folder) throws Exception {
    var study = new Invented(seed);
    List<String> lines = beside(folder, study);

    assertThat(lines).hasSize(7 * TREATMENTS.length);
    for (String line : lines) {
      String[] words = line.strip().split(" ", -1);
      double[] theirs = Arrays.stream(words).skip(2).mapToDouble(Double::parseDouble).toArray();
      double[] ours = figures(study, words[0], words[1].charAt(1) - '1');
      assertThat(ours).as(line).hasSameSizeAs(theirs);
      boolean estimate = !words[0].equals("many") && !words[0].equals("cr3");
      for (int i = 0; i < ours.length; i++) {
        double scale = i == 0 && estimate ? theirs[1] : Math.abs(theirs[i]);
        assertThat(ours[i])
            .as("%s, figure %d", line, i)
            .isCloseTo(theirs[i], within(NINE_DIGITS * scale));
      }
    }
    assertThat(Study.of(study.rows(new double[0]), SETTING).getFirst().p()).isLessThan(1e-25);
  }

  private static Result.Estimated found(Invented study, Setting setting, double[] weights, int t) {
    return (Result.Estimated) Study.of(study.rows(weights), setting).get(t);
  }

  private static double[] figures(Invented study, String what, int t) {
    double[] none = new double[0];
    return switch (what) {
      case "single" -> {
        var one = found(study, SETTING, none, t);
        Inference shown = one.inferences().getFirst();
        double zero = one.by(ErrorType.CR0).orElseThrow().error();
        yield new double[] {one.value(), zero, shown.error(), shown.p(), shown.low(), shown.high()};
      }
      case "areg" -> {
        var one = found(study, SETTING.by(Convention.AREG), none, t);
        yield new double[] {one.value(), one.inferences().getFirst().error()};
      }
      case "cr3" ->
          new double[] {found(study, SETTING, none, t).by(ErrorType.CR3).orElseThrow().error()};
      case "weighted" -> {
        var one = found(study, SETTING, study.w, t);
        yield new double[] {one.value(), one.inferences().getFirst().error()};
      }
      case "moving" -> moving(study, t);
      case "many" -> {
        var one = found(study, SETTING, none, t);
        yield new double[] {
          one.adjusted(Correction.HOLM).map(Adjusted::p).orElseThrow(),
          one.adjusted(Correction.BH).map(Adjusted::p).orElseThrow()
        };
      }
      case "joint" -> {
        var one = found(study, SETTING.together(), none, t);
        yield new double[] {
          one.value(),
          one.inferences().getFirst().error(),
          one.by(ErrorType.CR3).orElseThrow().error()
        };
      }
      case String other -> throw new IllegalStateException("R said " + other);
    };
  }

  /// Sites lie across organisations, so that the absorbed effects are not nested in the clusters.
  private static double[] moving(Invented study, int t) {
    var regressors = new ArrayList<>(List.of(study.column(t)));
    regressors.addAll(study.covariates());
    var fit =
        AbsorbedFit.of(
            Column.of("y", study.y), regressors, List.of(study.org, study.wave), new double[0]);
    return new double[] {fit.slope(0), fit.clusteredErrors(study.site)[0], fit.robustErrors()[0]};
  }

  private static List<String> beside(Path folder, Invented study)
      throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("study.csv"), study.text());
    return BesideR.says("regression.R", file);
  }
}
