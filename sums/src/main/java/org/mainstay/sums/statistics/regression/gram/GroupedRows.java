package org.mainstay.sums.statistics.regression.gram;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The rows of a study: outcomes, treatments and covariates of everybody, with the organisation
/// each row belongs to and the cluster in which its errors may hang together.
public final class GroupedRows {
  private final List<Column> outcomes;
  private final List<Column> treatments;
  private final List<Column> covariates;
  private final int[] groups;
  private final int[] clusters;
  private final double[] weights;

  /// Rows with one organisation each, clusters of their own and weights.
  ///
  /// @param groups the absorbed effect's level, one a row
  /// @param clusters the cluster, one a row; every group must lie inside one cluster
  /// @param weights one a row, or empty for none; a row with weight 0, below 0 or missing is left
  ///   out
  public GroupedRows(
      List<Column> outcomes,
      List<Column> treatments,
      List<Column> covariates,
      int[] groups,
      int[] clusters,
      double[] weights) {
    this.outcomes = List.copyOf(outcomes);
    this.treatments = List.copyOf(treatments);
    this.covariates = List.copyOf(covariates);
    this.groups = groups.clone();
    this.clusters = clusters.clone();
    this.weights = weights.clone();
    Set<String> names = new HashSet<>();
    for (Column column : columns()) {
      sameRows(column.name(), column.rows());
      if (!names.add(column.name())) {
        throw new IllegalArgumentException("two columns are called " + column.name());
      }
    }
    sameRows("the clusters", clusters.length);
    if (weights.length > 0) {
      sameRows("the weights", weights.length);
    }
    for (double weight : weights) {
      if (weight == Double.POSITIVE_INFINITY) {
        throw new IllegalArgumentException("the weights hold a number without end");
      }
    }
  }

  /// Unweighted rows whose clusters are their organisations.
  public GroupedRows(
      List<Column> outcomes, List<Column> treatments, List<Column> covariates, int[] groups) {
    this(outcomes, treatments, covariates, groups, groups, new double[0]);
  }

  private void sameRows(String what, int rows) {
    if (rows != groups.length) {
      throw new IllegalArgumentException(
          what + " has " + rows + " rows but the groups have " + groups.length);
    }
  }

  /// The same rows with other outcomes, treatments and covariates.
  public GroupedRows with(
      List<Column> otherOutcomes, List<Column> otherTreatments, List<Column> otherCovariates) {
    return new GroupedRows(
        otherOutcomes, otherTreatments, otherCovariates, groups, clusters, weights);
  }

  /// All columns: covariates, outcomes, treatments.
  public List<Column> columns() {
    var all = new ArrayList<>(covariates);
    all.addAll(outcomes);
    all.addAll(treatments);
    return all;
  }

  /// How many rows there are.
  public int rows() {
    return groups.length;
  }

  /// What is to be explained.
  public List<Column> outcomes() {
    return outcomes;
  }

  /// What may have made a difference.
  public List<Column> treatments() {
    return treatments;
  }

  /// What is held equal.
  public List<Column> covariates() {
    return covariates;
  }

  /// True when rows count differently.
  public boolean weighted() {
    return weights.length > 0;
  }

  int[] groups() {
    return groups;
  }

  int[] clusters() {
    return clusters;
  }

  double[] weights() {
    return weights;
  }
}
