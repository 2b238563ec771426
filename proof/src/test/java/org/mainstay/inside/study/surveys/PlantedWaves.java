package org.mainstay.inside.study.surveys;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.mainstay.letterbox.survey.Sheet;

/// Invented staff in three waves, and the effect of a programme on them as this class works it out.
///
/// Sixteen hundred answer three times, two hundred once. Whoever feels worse takes part more often.
/// From the wave in which they begin, the K6 is two points lower than it would have been.
final class PlantedWaves {
  static final int WAVES = 3;
  static final int PEOPLE = 1_800;
  static final int RESPONSES = 5_000;
  static final double EFFECT = -2;
  private static final int STAYING = 1_600;
  private static final int NEVER = Integer.MAX_VALUE;
  private static final int K6_MAX = 24;
  private static final int ITEM_MAX = 4;

  private final int[] start = new int[PEOPLE];
  private final int[][] total = new int[PEOPLE][WAVES + 1];
  private final int[][] control = new int[PEOPLE][WAVES + 1];

  PlantedWaves(Random chance) {
    for (int person = 0; person < PEOPLE; person++) {
      double distress = chance.nextGaussian();
      // The likelier, the smaller what is drawn.
      double drawn = chance.nextDouble() * (0.3 + Math.exp(-distress));
      start[person] = drawn < 0.2 ? 2 : drawn < 0.4 ? 3 : NEVER;
      for (int wave = 1; wave <= WAVES; wave++) {
        double k6 = 11 + 2.2 * distress + 0.4 * wave + 1.3 * chance.nextGaussian();
        k6 += tookPart(person, wave) ? EFFECT : 0;
        total[person][wave] = Math.clamp(Math.round(k6), 0, K6_MAX);
        control[person][wave] = 1 + chance.nextInt(5);
      }
    }
  }

  private boolean tookPart(int person, int wave) {
    return wave >= start[person];
  }

  /// Who answers in a wave.
  List<Integer> people(int wave) {
    return IntStream.range(0, wave == 1 ? PEOPLE : STAYING).boxed().toList();
  }

  /// What somebody chooses.
  Map<String, Integer> chosen(Sheet sheet, int person, int wave) {
    var chosen = new HashMap<String, Integer>();
    chosen.put("took-part", tookPart(person, wave) ? 2 : 1);
    chosen.put("control", control[person][wave]);
    chosen.put("age", 1 + person % 5);
    for (String item : List.of("demands", "support", "relationships", "role", "change")) {
      chosen.put(item, 1 + (person + wave + item.length()) % 5);
    }
    int rest = total[person][wave];
    for (int item = 1; item <= 6; item++) {
      int share = Math.min(ITEM_MAX, (rest + 6 - item) / (7 - item));
      chosen.put("k6-" + item, share);
      rest -= share;
    }
    return chosen;
  }

  /// The mean over cohorts and the waves from their start on, each weighted by its people: how much
  /// more they changed since the wave before their start than those who had not begun.
  ///
  /// Callaway, Sant'Anna. Difference-in-differences with multiple time periods. J Econometrics
  /// 2021;225:200-230.
  double staggered() {
    double sum = 0;
    double weights = 0;
    for (int cohort = 2; cohort <= WAVES; cohort++) {
      for (int wave = cohort; wave <= WAVES; wave++) {
        double[] begun = new double[2];
        double[] waiting = new double[2];
        for (int person = 0; person < STAYING; person++) {
          double change = total[person][wave] - total[person][cohort - 1];
          if (start[person] == cohort) {
            begun[0] += change;
            begun[1]++;
          } else if (start[person] > wave) {
            waiting[0] += change;
            waiting[1]++;
          }
        }
        sum += begun[1] * (begun[0] / begun[1] - waiting[0] / waiting[1]);
        weights += begun[1];
      }
    }
    return sum / weights;
  }

  /// The slope of the score on taking part, both less the means of their person and wave.
  ///
  /// Whoever answered once is their own mean, and says nothing; the others answered always, so that
  /// the means can be taken away in one step.
  double withinPeople() {
    double[] waveTotal = new double[WAVES + 1];
    double[] waveTook = new double[WAVES + 1];
    double allTotal = 0;
    double allTook = 0;
    for (int person = 0; person < STAYING; person++) {
      for (int wave = 1; wave <= WAVES; wave++) {
        waveTotal[wave] += total[person][wave] / (double) STAYING;
        waveTook[wave] += took(person, wave) / STAYING;
        allTotal += total[person][wave] / (double) (STAYING * WAVES);
        allTook += took(person, wave) / (STAYING * WAVES);
      }
    }
    double crossed = 0;
    double squared = 0;
    for (int person = 0; person < STAYING; person++) {
      double mine = (total[person][1] + total[person][2] + total[person][3]) / (double) WAVES;
      double mineTook = (took(person, 1) + took(person, 2) + took(person, 3)) / WAVES;
      for (int wave = 1; wave <= WAVES; wave++) {
        double y = total[person][wave] - mine - waveTotal[wave] + allTotal;
        double x = took(person, wave) - mineTook - waveTook[wave] + allTook;
        crossed += x * y;
        squared += x * x;
      }
    }
    return crossed / squared;
  }

  /// How much higher those score who ever take part, in the first wave, before anybody has.
  double naive() {
    double[] sum = new double[2];
    double[] many = new double[2];
    for (int person = 0; person < STAYING; person++) {
      int which = start[person] == NEVER ? 0 : 1;
      sum[which] += total[person][1];
      many[which]++;
    }
    return sum[1] / many[1] - sum[0] / many[0];
  }

  private double took(int person, int wave) {
    return tookPart(person, wave) ? 1 : 0;
  }
}
