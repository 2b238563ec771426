package org.mainstay.sums.disclosure.consistency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.mainstay.sums.disclosure.noise.DiscreteLaplace;

/// A table of counts as a tree: cells below the sum they belong to, and what noise each was given.
///
/// A flat table is one sum without a noise of its own, with its cells below. Where the levels of an
/// organisation are published too, each is a table of its own with its own noise. Cells stand in
/// the plan's order, each after the one it belongs to.
public final class CellTree {
  private static final int ROOT = -1;

  private final int[] parents;
  private final List<Optional<DiscreteLaplace>> noise;
  private final double[] variances;
  private final int[][] children;

  private CellTree(int[] parents, List<Optional<DiscreteLaplace>> noise) {
    this.parents = parents.clone();
    this.noise = List.copyOf(noise);
    this.variances = new double[parents.length];
    this.children = new int[parents.length][];
    List<List<Integer>> below = new ArrayList<>();
    for (int n = 0; n < parents.length; n++) {
      below.add(new ArrayList<>());
      variances[n] = noise.get(n).map(d -> d.law().variance()).orElse(Double.POSITIVE_INFINITY);
      if (n > 0) {
        below.get(parents[n]).add(n);
      }
    }
    for (int n = 0; n < parents.length; n++) {
      children[n] = below.get(n).stream().mapToInt(Integer::intValue).toArray();
    }
  }

  /// A tree of cells.
  ///
  /// @param parents for each cell the number of the one it belongs to, which comes before it; −1
  ///   for the first, which is the sum of all
  /// @param noise what each cell was given; a cell that is only the sum of others may have none
  /// @throws IllegalArgumentException if the cells do not make a tree, or a last cell has no noise
  public static CellTree of(int[] parents, List<Optional<DiscreteLaplace>> noise) {
    if (parents.length == 0 || parents.length != noise.size() || parents[0] != ROOT) {
      throw new IllegalArgumentException(
          "a tree begins with the sum of all and names the noise of each cell");
    }
    boolean[] inner = new boolean[parents.length];
    for (int n = 1; n < parents.length; n++) {
      if (parents[n] < 0 || parents[n] >= n) {
        throw new IllegalArgumentException("cell " + n + " does not follow what it belongs to");
      }
      inner[parents[n]] = true;
    }
    for (int n = 0; n < parents.length; n++) {
      boolean given = noise.get(n).isPresent();
      boolean heard = noise.get(n).filter(d -> d.law().variance() > 0).isPresent();
      if (given ? !heard : !inner[n]) {
        throw new IllegalArgumentException("cell " + n + " was given no noise");
      }
    }
    return new CellTree(parents, noise);
  }

  /// A flat table: cells of equal noise under a sum that has none of its own.
  ///
  /// @param cells 1 or more; they are numbered from 1, their sum is 0
  public static CellTree flat(int cells, DiscreteLaplace noise) {
    if (cells < 1) {
      throw new IllegalArgumentException("a table has 1 cell or more, got " + cells);
    }
    List<Optional<DiscreteLaplace>> all = new ArrayList<>();
    all.add(Optional.empty());
    all.addAll(Collections.nCopies(cells, Optional.of(noise)));
    int[] parents = new int[cells + 1];
    parents[0] = ROOT;
    return of(parents, all);
  }

  /// Nothing but a total.
  public static CellTree total(DiscreteLaplace noise) {
    return of(new int[] {ROOT}, List.of(Optional.of(noise)));
  }

  /// How many cells there are, sums counted.
  public int cells() {
    return parents.length;
  }

  /// What a cell was given.
  public Optional<DiscreteLaplace> noise(int cell) {
    return noise.get(cell);
  }

  /// The cell that this one belongs to, −1 for the sum of all.
  public int parent(int cell) {
    return parents[cell];
  }

  /// The variance of a cell's noise, without end where it was given none.
  double variance(int cell) {
    return variances[cell];
  }

  /// The cells that make up this one, in the plan's order.
  int[] children(int cell) {
    return children[cell];
  }

  boolean measured(int cell) {
    return noise.get(cell).isPresent();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CellTree tree
        && Arrays.equals(parents, tree.parents)
        && noise.equals(tree.noise);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(parents) + noise.hashCode();
  }
}
