package org.mainstay.proof.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.sums.statistics.rates.Interval;
import org.mainstay.sums.statistics.rates.Level;
import org.mainstay.sums.statistics.tail.Tails;

/// Tails down to 1e-40, quantiles and the intervals of shares and counts beside R's own.
@Tag("slow")
class TailsBesideRTest {
  private static final int CASES = 300;
  private static final double NINE_DIGITS = 1e-9;
  private static final double TWELVE_DIGITS = 1e-12;
  private static final double SMALLEST = 1e-40;

  private record Case(String what, double a, double b, Level level) {
    String line() {
      return what + "," + a + "," + b + "," + (level == Level.P95 ? 0.95 : 0.998) + "\n";
    }

    double[] ours() {
      return switch (what) {
        case "student" -> new double[] {Tails.studentTwoSided(a, b)};
        case "normal" -> new double[] {Tails.normalTwoSided(a)};
        case "squares" -> new double[] {Tails.chiSquaredAbove(a, b)};
        case "studentquantile" -> new double[] {Tails.studentQuantile(a, b)};
        case "squaresquantile" -> new double[] {Tails.chiSquaredQuantile(a, b)};
        case "normalquantile" -> new double[] {Tails.normalQuantile(a)};
        case "proportion" -> limits(Interval.wilson(a, b, level));
        case "count" -> limits(Interval.exact(a, level));
        case String other -> throw new IllegalStateException(other);
      };
    }

    private static double[] limits(Interval interval) {
      return new double[] {interval.lower(), interval.upper()};
    }

    boolean isTail() {
      return what.equals("student") || what.equals("normal") || what.equals("squares");
    }
  }

  @Test
  void every_tail_quantile_and_limit_is_that_of_r(@TempDir Path folder) throws Exception {
    List<Case> cases = cases(new Random(20261122));
    var text = new StringBuilder("what,a,b,level\n");
    cases.forEach(one -> text.append(one.line()));

    List<String> said =
        BesideR.says("tails.R", Files.writeString(folder.resolve("cases.csv"), text));

    assertThat(said).hasSameSizeAs(cases);
    double least = 1;
    for (String line : said) {
      String[] words = line.strip().split(" ", -1);
      Case one = cases.get(Integer.parseInt(words[0]));
      double[] ours = one.ours();
      for (int i = 0; i < ours.length; i++) {
        double theirs = Double.parseDouble(words[i + 1]);
        compared(one, ours[i], theirs);
        least = one.isTail() ? Math.min(least, theirs) : least;
      }
    }
    assertThat(least).as("how far out the tails go").isLessThan(1e-35);
  }

  private static void compared(Case one, double ours, double theirs) {
    if (one.isTail()) {
      if (theirs >= SMALLEST) {
        assertThat(ours).as("%s", one).isCloseTo(theirs, within(NINE_DIGITS * theirs));
      }
    } else {
      assertThat(ours)
          .as("%s", one)
          .isCloseTo(theirs, within(TWELVE_DIGITS * Math.max(1, Math.abs(theirs))));
    }
  }

  private static List<Case> cases(Random chance) {
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < CASES; i++) {
      Level level = i % 2 == 0 ? Level.P95 : Level.P998;
      int degrees = 1 + chance.nextInt(400);
      double share = 0.0005 + 0.999 * chance.nextDouble();
      int of = 1 + chance.nextInt(i % 3 == 0 ? 20 : 100_000);
      cases.add(new Case("student", 20 * chance.nextDouble(), degrees, level));
      cases.add(new Case("normal", 13.3 * chance.nextDouble(), 0, level));
      cases.add(new Case("squares", 250 * chance.nextDouble(), 1 + degrees % 60, level));
      cases.add(new Case("studentquantile", share, 1 + degrees, level));
      cases.add(new Case("squaresquantile", share, degrees, level));
      cases.add(new Case("normalquantile", share, 0, level));
      cases.add(new Case("proportion", chance.nextInt(of + 1), of, level));
      cases.add(new Case("count", chance.nextInt(i % 3 == 0 ? 12 : 5_000), 0, level));
    }
    return cases;
  }
}
