package org.mainstay.sums.statistics.panel;

/// The rows that are used, in an order that may be the order in which they came.
final class Used {
  private static final int[] AS_THEY_CAME = {};

  private final int rows;
  private final int[] order;

  private Used(int rows, int[] order) {
    this.rows = rows;
    this.order = order;
  }

  static Used all(int rows) {
    return new Used(rows, AS_THEY_CAME);
  }

  static Used only(int[] order) {
    return new Used(order.length, order);
  }

  int rows() {
    return rows;
  }

  /// The row that stands at a place.
  int at(int place) {
    return order.length == 0 ? place : order[place];
  }

  /// True when the rows stand in the order in which they came.
  boolean asTheyCame() {
    return order.length == 0;
  }

  /// The codes place by place: the array itself when the rows stand as they came.
  int[] inOrder(int[] codes) {
    if (order.length == 0) {
      return codes;
    }
    int[] sorted = new int[rows];
    copy(codes, 0, rows, sorted);
    return sorted;
  }

  /// Copies the numbers at the places from `start` on.
  void copy(double[] from, int start, int length, double[] into) {
    if (order.length == 0) {
      System.arraycopy(from, start, into, 0, length);
      return;
    }
    for (int i = 0; i < length; i++) {
      into[i] = from[order[start + i]];
    }
  }

  /// As `copy`, for codes.
  void copy(int[] from, int start, int length, int[] into) {
    if (order.length == 0) {
      System.arraycopy(from, start, into, 0, length);
      return;
    }
    for (int i = 0; i < length; i++) {
      into[i] = from[order[start + i]];
    }
  }
}
