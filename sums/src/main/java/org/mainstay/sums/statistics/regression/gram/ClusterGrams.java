package org.mainstay.sums.statistics.regression.gram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.mainstay.sums.statistics.matrix.Clusters;

/// The sums of all organisations for one pattern of answers: all that the estimators ever read.
///
/// Sums of different places can be put together ([#and]): parts of the same organisation by the
/// formula for merging, different organisations side by side, with the result of one pooled pass.
public final class ClusterGrams {
  private final List<String> covariates;
  private final List<String> outcomes;
  private final List<String> treatments;
  private final double[] largest;
  private final OrganisationSums[] organisations;
  private final int[] clusterCodes;
  private final OrganisationSums[] clusters;
  private final int rows;
  private final double mass;

  ClusterGrams(
      List<String> covariates,
      List<String> outcomes,
      List<String> treatments,
      double[] largest,
      OrganisationSums[] organisations,
      int[] clusterCodes) {
    this.covariates = List.copyOf(covariates);
    this.outcomes = List.copyOf(outcomes);
    this.treatments = List.copyOf(treatments);
    this.largest = largest.clone();
    this.organisations = organisations;
    this.clusterCodes = clusterCodes;
    this.clusters = byCluster();
    this.rows = Arrays.stream(organisations).mapToInt(o -> o.rows).sum();
    this.mass = Arrays.stream(organisations).mapToDouble(o -> o.mass).sum();
  }

  private OrganisationSums[] byCluster() {
    boolean same = true;
    for (int g = 0; g < clusterCodes.length; g++) {
      same &= clusterCodes[g] == organisations[g].code;
    }
    if (same) {
      return organisations;
    }
    var sorted = Clusters.of(clusterCodes);
    var all = new OrganisationSums[sorted.count()];
    for (int k = 0; k < all.length; k++) {
      OrganisationSums sum = organisations[sorted.rowAt(sorted.start(k))].in(sorted.code(k));
      for (int at = sorted.start(k) + 1; at < sorted.start(k + 1); at++) {
        sum = sum.beside(organisations[sorted.rowAt(at)], sorted.code(k));
      }
      all[k] = sum;
    }
    return all;
  }

  /// These sums and those of another place.
  ///
  /// @throws IllegalArgumentException if the columns differ, or an organisation lies in two
  ///   clusters
  public ClusterGrams and(ClusterGrams other) {
    if (!covariates.equals(other.covariates)
        || !outcomes.equals(other.outcomes)
        || !treatments.equals(other.treatments)
        || (rows > 0 && other.rows > 0 && joint() != other.joint())) {
      throw new IllegalArgumentException("the two places did not sum the same columns");
    }
    Map<Integer, OrganisationSums> sums = new TreeMap<>();
    Map<Integer, Integer> cluster = new TreeMap<>();
    for (ClusterGrams place : List.of(this, other)) {
      for (int g = 0; g < place.organisations.length; g++) {
        OrganisationSums part = place.organisations[g];
        Integer before = cluster.putIfAbsent(part.code, place.clusterCodes[g]);
        if (before != null && before != place.clusterCodes[g]) {
          throw new IllegalArgumentException("organisation " + part.code + " lies in two clusters");
        }
        sums.merge(part.code, part, OrganisationSums::and);
      }
    }
    double[] most = largest.clone();
    for (int j = 0; j < most.length; j++) {
      most[j] = Math.max(most[j], other.largest[j]);
    }
    return new ClusterGrams(
        covariates,
        outcomes,
        treatments,
        most,
        sums.values().toArray(OrganisationSums[]::new),
        cluster.values().stream().mapToInt(Integer::intValue).toArray());
  }

  /// The joint sums seen as one treatment's, with the other treatments among the covariates.
  ///
  /// @param held which other treatments are held equal
  public ClusterGrams alone(int treatment, IntPredicate held) {
    int p = covariates.size();
    int q = outcomes.size();
    int m = treatments.size();
    int[] others = IntStream.range(0, m).filter(t -> t != treatment && held.test(t)).toArray();
    List<String> names = new ArrayList<>(covariates);
    IntStream.of(others).forEach(t -> names.add(treatments.get(t)));
    IntStream columns =
        IntStream.concat(IntStream.range(0, p), IntStream.of(others).map(t -> p + q + t));
    columns = IntStream.concat(columns, IntStream.range(p, p + q));
    int[] from = IntStream.concat(columns, IntStream.of(p + q + treatment)).toArray();
    double[] most = Arrays.stream(from).mapToDouble(j -> largest[j]).toArray();
    OrganisationSums[] picked =
        Arrays.stream(organisations)
            .map(o -> picked(o, from, from.length - 1))
            .toArray(OrganisationSums[]::new);
    return new ClusterGrams(
        names, outcomes, List.of(treatments.get(treatment)), most, picked, clusterCodes);
  }

  private OrganisationSums picked(OrganisationSums old, int[] from, int wide) {
    var sums = new OrganisationSums(old.code, old.rows, old.mass, wide, 1, false);
    for (int a = 0; a <= wide; a++) {
      sums.means[a] = old.means[from[a]];
    }
    for (int a = 0; a < wide; a++) {
      for (int b = 0; b < wide; b++) {
        sums.wide[a * wide + b] = product(old, from[a], from[b]);
      }
      sums.cross[a] = product(old, from[a], from[wide]);
    }
    sums.own[0] = product(old, from[wide], from[wide]);
    return sums;
  }

  /// The product of any two columns, counted covariates, outcomes, treatments.
  private double product(OrganisationSums sums, int a, int b) {
    int c = covariates.size() + outcomes.size();
    int m = treatments.size();
    if (a < c && b < c) {
      return sums.wide[a * c + b];
    }
    if (a < c) {
      return sums.cross[a * m + b - c];
    }
    if (b < c) {
      return sums.cross[b * m + a - c];
    }
    return a == b ? sums.own[a - c] : sums.joint[(a - c) * m + b - c];
  }

  /// True when the products of treatments with each other are there; of nobody all are.
  public boolean joint() {
    return organisations.length == 0
        || organisations[0].joint.length == treatments.size() * treatments.size();
  }

  /// The names of what is held equal.
  public List<String> covariates() {
    return covariates;
  }

  /// The names of what is to be explained.
  public List<String> outcomes() {
    return outcomes;
  }

  /// The names of what may have made a difference.
  public List<String> treatments() {
    return treatments;
  }

  /// How many organisations are absorbed.
  public int organisations() {
    return organisations.length;
  }

  /// How many clusters there are.
  public int clusters() {
    return clusters.length;
  }

  /// The code of a cluster.
  public int code(int cluster) {
    return clusters[cluster].code;
  }

  /// How many rows were summed.
  public int rows() {
    return rows;
  }

  /// How many rows one cluster has.
  public int rows(int cluster) {
    return clusters[cluster].rows;
  }

  /// The sum of the weights.
  public double mass() {
    return mass;
  }

  /// Covariates and outcomes by each other in one cluster, row by row.
  public double[] wide(int cluster) {
    return clusters[cluster].wide;
  }

  /// Covariates and outcomes by treatments in one cluster, row by row.
  public double[] cross(int cluster) {
    return clusters[cluster].cross;
  }

  /// Each treatment by itself in one cluster.
  public double[] own(int cluster) {
    return clusters[cluster].own;
  }

  /// Treatments by each other in one cluster.
  public double[] between(int cluster) {
    return clusters[cluster].joint;
  }

  /// The sum of squares that rounding alone can leave of a column that does not vary.
  ///
  /// @param column counted covariates, outcomes, treatments
  public double floor(int column) {
    double rounding = 16 * Math.ulp(1.0) * largest[column];
    return mass() * rounding * rounding;
  }

  /// True when the column's mean is the same in all organisations.
  public boolean sameEverywhere(int column) {
    double first = organisations.length == 0 ? 0 : organisations[0].means[column];
    double rounding = 16 * Math.ulp(1.0) * largest[column];
    return Arrays.stream(organisations)
        .allMatch(o -> Math.abs(o.means[column] - first) <= rounding);
  }

  /// The mean of a column over all rows.
  public double mean(int column) {
    double sum = 0;
    for (OrganisationSums o : organisations) {
      sum += o.mass * o.means[column];
    }
    return sum / mass();
  }
}
