package org.mainstay.sums.statistics.regression.gram;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Workers of invented organisations: unequal sizes, effects of each organisation, yes-or-no and
/// counted treatments, gaps and weights on request. The same seed makes the same people.
public final class MadeUp {
  /// The organisation of each row.
  public final int[] organisations;

  /// Positive weights.
  public final double[] weights;

  /// Columns by row: two covariates, two outcomes, three treatments (yes or no, yes or no, number).
  public final List<Column> covariates = new ArrayList<>();

  /// Outcomes.
  public final List<Column> outcomes = new ArrayList<>();

  /// Treatments.
  public final List<Column> treatments = new ArrayList<>();

  /// Invents people.
  ///
  /// @param gaps the share of answers that are missing in outcomes and treatments
  public MadeUp(long seed, int people, int organisationCount, double gaps) {
    var random = new SplittableRandom(seed);
    organisations = new int[people];
    weights = new double[people];
    double[][] v = new double[7][people];
    double[] own = random.doubles(organisationCount, -1, 1).toArray();
    for (int i = 0; i < people; i++) {
      int o =
          i < 2 * organisationCount
              ? i % organisationCount
              : (int) (organisationCount * Math.pow(random.nextDouble(), 2));
      organisations[i] = 100 + 7 * o;
      weights[i] = 0.5 + random.nextDouble();
      v[0][i] = 20 + random.nextInt(40);
      v[1][i] = random.nextBoolean() ? 1 : 0;
      double mood = random.nextGaussian();
      v[4][i] = random.nextDouble() < 0.3 + 0.2 * own[o] ? 1 : 0;
      v[5][i] = random.nextDouble() < 0.2 ? 1 : 0;
      v[6][i] = random.nextInt(5) + 0.25 * own[o];
      v[2][i] = 23 + mood + own[o] + 0.3 * v[4][i] + 0.02 * v[0][i] + random.nextGaussian();
      v[3][i] = 4 + 0.5 * mood - own[o] + 0.1 * v[6][i] + 0.2 * v[1][i];
      for (int j = 2; j < 7; j++) {
        if (random.nextDouble() < gaps) {
          v[j][i] = Double.NaN;
        }
      }
    }
    covariates.add(Column.of("age", v[0]));
    covariates.add(Column.of("woman", v[1]));
    outcomes.add(Column.of("wellbeing", v[2]));
    outcomes.add(Column.of("engagement", v[3]));
    treatments.add(Column.of("mindfulness", v[4]));
    treatments.add(Column.of("coaching", v[5]));
    treatments.add(Column.of("sessions", v[6]));
  }

  /// Unweighted, clusters are organisations.
  public GroupedRows rows() {
    return new GroupedRows(outcomes, treatments, covariates, organisations);
  }

  /// Weighted.
  public GroupedRows weighted() {
    return new GroupedRows(outcomes, treatments, covariates, organisations, organisations, weights);
  }

  /// The organisations' clusters: two or three organisations each.
  public int[] regions() {
    int[] regions = new int[organisations.length];
    for (int i = 0; i < regions.length; i++) {
      regions[i] = (organisations[i] - 100) / 7 / 2;
    }
    return regions;
  }

  /// The numbers of a column in some of the rows.
  public static double[] picked(Column column, int[] rows) {
    double[] picked = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      picked[i] = column.at(rows[i]);
    }
    return picked;
  }

  /// The codes of some of the rows.
  public static int[] picked(int[] codes, int[] rows) {
    int[] picked = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      picked[i] = codes[rows[i]];
    }
    return picked;
  }

  /// The rows in another order.
  public MadeUp shuffled(int[] order) {
    var other = new MadeUp(1, order.length, 1, 0);
    System.arraycopy(picked(organisations, order), 0, other.organisations, 0, order.length);
    System.arraycopy(picked(Column.of("w", weights), order), 0, other.weights, 0, order.length);
    replace(covariates, other.covariates, order);
    replace(outcomes, other.outcomes, order);
    replace(treatments, other.treatments, order);
    return other;
  }

  private static void replace(List<Column> from, List<Column> into, int[] order) {
    into.clear();
    from.forEach(c -> into.add(Column.of(c.name(), picked(c, order))));
  }
}
