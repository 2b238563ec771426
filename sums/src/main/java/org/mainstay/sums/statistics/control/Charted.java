package org.mainstay.sums.statistics.control;

/// What came of charting a series: a chart, or the reading that cannot be right.
public sealed interface Charted permits ControlChart, Charted.Refused {

  /// No chart can be made of these readings.
  ///
  /// @param row of the reading, from 0 in the order handed in
  record Refused(int row, String column, String why) implements Charted {}
}
