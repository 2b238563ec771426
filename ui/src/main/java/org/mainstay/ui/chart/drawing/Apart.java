package org.mainstay.ui.chart.drawing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Moves the names of lines apart, so that each is near its line and none touch.
public final class Apart {
  private Apart() {}

  /// Where each name stands, in the order in which they were wanted.
  ///
  /// @param wanted where each would stand alone
  /// @param gap at least this far from one to the next
  /// @param from not above this, nor below `to` while there is room
  public static double[] places(double[] wanted, double gap, double from, double to) {
    int[] order =
        IntStream.range(0, wanted.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> wanted[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] places = Arrays.copyOf(wanted, wanted.length);
    double free = from;
    for (int i = 0; i < order.length; i++) {
      double room = to - (order.length - 1.0 - i) * gap;
      places[order[i]] = Math.max(Math.min(Math.max(wanted[order[i]], free), room), free);
      free = places[order[i]] + gap;
    }
    return places;
  }
}
