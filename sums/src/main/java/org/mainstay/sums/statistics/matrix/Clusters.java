package org.mainstay.sums.statistics.matrix;

import java.util.Arrays;

/// Rows put together by the organisation, person or wave they belong to.
///
/// Clusters stand in the order of their codes, rows inside a cluster in the order in which they
/// came (a counting sort; codes that lie far apart are ranked first).
public final class Clusters {
  private static final int SPREAD = 1 << 20;

  private final int[] codes;
  private final int[] ofRow;
  private final int[] starts;
  private final int[] order;

  private Clusters(int[] codes, int[] ofRow) {
    this.codes = codes;
    this.ofRow = ofRow;
    this.starts = new int[codes.length + 1];
    for (int cluster : ofRow) {
      starts[cluster + 1]++;
    }
    for (int g = 0; g < codes.length; g++) {
      starts[g + 1] += starts[g];
    }
    this.order = new int[ofRow.length];
    int[] next = Arrays.copyOf(starts, codes.length);
    for (int row = 0; row < ofRow.length; row++) {
      order[next[ofRow[row]]++] = row;
    }
  }

  /// Sorts the rows by their codes, one a row; any whole number is a code.
  public static Clusters of(int[] codeOfRow) {
    int least = Integer.MAX_VALUE;
    int most = Integer.MIN_VALUE;
    for (int code : codeOfRow) {
      least = Math.min(least, code);
      most = Math.max(most, code);
    }
    long spread = codeOfRow.length == 0 ? 0 : (long) most - least + 1;
    return spread <= SPREAD + 4L * codeOfRow.length
        ? counted(codeOfRow, least, (int) spread)
        : ranked(codeOfRow);
  }

  private static Clusters counted(int[] codeOfRow, int least, int spread) {
    int[] place = new int[spread];
    for (int code : codeOfRow) {
      place[code - least] = 1;
    }
    int[] codes = new int[Arrays.stream(place).sum()];
    int clusters = 0;
    for (int i = 0; i < spread; i++) {
      if (place[i] == 1) {
        codes[clusters] = least + i;
        place[i] = clusters++;
      }
    }
    int[] ofRow = new int[codeOfRow.length];
    for (int row = 0; row < ofRow.length; row++) {
      ofRow[row] = place[codeOfRow[row] - least];
    }
    return new Clusters(codes, ofRow);
  }

  private static Clusters ranked(int[] codeOfRow) {
    int[] codes = Arrays.stream(codeOfRow).sorted().distinct().toArray();
    int[] ofRow = new int[codeOfRow.length];
    for (int row = 0; row < ofRow.length; row++) {
      ofRow[row] = Arrays.binarySearch(codes, codeOfRow[row]);
    }
    return new Clusters(codes, ofRow);
  }

  /// How many clusters there are.
  public int count() {
    return codes.length;
  }

  /// How many rows there are.
  public int rows() {
    return ofRow.length;
  }

  /// How many rows the cluster has.
  public int size(int cluster) {
    return starts[cluster + 1] - starts[cluster];
  }

  /// The place of the cluster's first row in the order of clusters.
  public int start(int cluster) {
    return starts[cluster];
  }

  /// The code that the cluster's rows carry.
  public int code(int cluster) {
    return codes[cluster];
  }

  /// The cluster of a row.
  public int of(int row) {
    return ofRow[row];
  }

  /// The row that stands at a place when rows are taken cluster by cluster.
  public int rowAt(int place) {
    return order[place];
  }

  /// The rows, cluster by cluster.
  public int[] order() {
    return order.clone();
  }

  /// True when each of these clusters lies whole inside one cluster of the other sorting.
  public boolean nestedIn(Clusters outer) {
    if (outer.rows() != rows()) {
      throw new IllegalArgumentException(
          "clusters of " + rows() + " and of " + outer.rows() + " rows");
    }
    for (int g = 0; g < codes.length; g++) {
      int first = outer.ofRow[order[starts[g]]];
      for (int place = starts[g] + 1; place < starts[g + 1]; place++) {
        if (outer.ofRow[order[place]] != first) {
          return false;
        }
      }
    }
    return true;
  }
}
