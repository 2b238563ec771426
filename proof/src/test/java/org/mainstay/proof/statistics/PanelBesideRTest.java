package org.mainstay.proof.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.counts.CountAnswer;
import org.mainstay.sums.statistics.counts.CountDesign;
import org.mainstay.sums.statistics.counts.Poisson;
import org.mainstay.sums.statistics.design.Column;
import org.mainstay.sums.statistics.design.Design;
import org.mainstay.sums.statistics.design.Factor;
import org.mainstay.sums.statistics.matrix.Workers;
import org.mainstay.sums.statistics.panel.Panel;
import org.mainstay.sums.statistics.panel.PanelAnswer;

/// Panels and counts beside R's lm, glm and sandwich with explicit dummies, on staff by chance.
@Tag("slow")
class PanelBesideRTest {
  private static final double NINE = 1e-9;
  private static final int PEOPLE = 90;
  private static final int WAVES = 5;
  private static final int TRUSTS = 8;
  private static final List<String> PLACES = List.of("person", "wave", "trust");
  private static final List<String> NUMBERS =
      List.of("weight", "time", "y", "days", "t", "x1", "x2");

  @ParameterizedTest
  @ValueSource(longs = {201, 202, 203, 204})
  void every_estimate_and_error_is_that_of_r(long seed, @TempDir Path folder) throws Exception {
    List<double[]> rows = rows(new Random(seed));

    List<String> lines = beside(folder, rows);

    assertThat(lines).hasSize(3 * (4 * 2 * 2 + 2 * 2));
    for (String line : lines) {
      compared(rows, line.strip().split(" ", -1));
    }
  }

  private static List<double[]> rows(Random chance) {
    List<double[]> rows = new ArrayList<>();
    for (int person = 0; person < PEOPLE; person++) {
      int trust = chance.nextInt(TRUSTS);
      double own = chance.nextGaussian();
      for (int wave = 0; wave < WAVES; wave++) {
        trust = chance.nextDouble() < 0.15 ? chance.nextInt(TRUSTS) : trust;
        if (chance.nextDouble() < 0.1) {
          continue;
        }
        double t = chance.nextInt(2);
        double x1 = chance.nextGaussian() + 0.3 * own;
        double x2 = chance.nextInt(4);
        double y = 20 + own + 0.2 * trust + 0.1 * wave + 0.4 * t + x1 + chance.nextGaussian();
        double days = Math.floor(-Math.log(1 - chance.nextDouble()) * Math.exp(0.8 - 0.2 * x1));
        double weight = 1 + chance.nextInt(3);
        double time = 0.5 + chance.nextInt(3);
        rows.add(new double[] {person, wave, trust, weight, time, y, days, t, x1, x2});
      }
    }
    return rows;
  }

  private static void compared(List<double[]> rows, String[] words) {
    Factor clusters = factor(rows, words[2]);
    Design design =
        Design.of(
            column(rows, words[0].equals("counts") ? "days" : "y"),
            List.of(column(rows, "t"), column(rows, "x1"), column(rows, "x2")),
            Arrays.stream(words[1].split("\\+", -1)).map(name -> factor(rows, name)).toList(),
            clusters);
    if (words[3].equals("1")) {
      design = design.weightedBy(column(rows, "weight"));
    }
    double[] ours =
        words[0].equals("counts") ? counts(design, rows, words[4]) : panel(design, words[4]);
    double estimate = Double.parseDouble(words[5]);
    double error = Double.parseDouble(words[6]);
    assertThat(ours[0]).as(String.join(" ", words)).isCloseTo(estimate, within(NINE * error));
    assertThat(ours[1] / error).as(String.join(" ", words)).isCloseTo(1, within(NINE));
  }

  private static double[] panel(Design design, String term) {
    var fit = (PanelAnswer.Fit) Panel.fit(design, new Workers(2));
    double root = Math.sqrt(fit.precision().factor());
    return fit.terms().stream()
        .filter(found -> found.column().equals(term))
        .map(found -> new double[] {found.estimate(), found.error() / root})
        .findFirst()
        .orElseThrow();
  }

  private static double[] counts(Design design, List<double[]> rows, String term) {
    CountDesign asked = CountDesign.of(design).exposedFor(column(rows, "time"));
    var fit = (CountAnswer.Fit) Poisson.fit(asked, new Workers(2));
    double root = Math.sqrt(fit.precision().factor());
    return fit.terms().stream()
        .filter(found -> found.column().equals(term))
        .map(found -> new double[] {found.estimate(), found.error() / root})
        .findFirst()
        .orElseThrow();
  }

  private static Column column(List<double[]> rows, String name) {
    int at = PLACES.size() + NUMBERS.indexOf(name);
    return Column.of(name, rows.stream().mapToDouble(row -> row[at]).toArray());
  }

  private static Factor factor(List<double[]> rows, String name) {
    int at = PLACES.indexOf(name);
    return Factor.of(name, rows.stream().mapToInt(row -> (int) row[at]).toArray());
  }

  private static List<String> beside(Path folder, List<double[]> rows)
      throws IOException, InterruptedException {
    var text = new StringBuilder();
    text.append(String.join(",", PLACES)).append(',').append(String.join(",", NUMBERS));
    for (double[] row : rows) {
      List<String> cells = new ArrayList<>();
      IntStream.range(0, row.length)
          .forEach(i -> cells.add(i < 3 ? Integer.toString((int) row[i]) : "" + row[i]));
      text.append('\n').append(String.join(",", cells));
    }
    Path file = Files.writeString(folder.resolve("rows.csv"), text.append('\n'));
    return BesideR.says("panel.R", file);
  }
}
