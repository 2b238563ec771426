package org.mainstay.sums.statistics.regression;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// The rows a regression used and the rows it could not use.
///
/// @param rows used
/// @param left how many each reason left out
/// @param organisations absorbed
/// @param clusters in which errors may hang together
/// @param treated the mean of the treatment: the share that took part
public record Sample(
    int rows, Map<String, Integer> left, int organisations, int clusters, double treated) {
  public Sample {
    left = Collections.unmodifiableMap(new LinkedHashMap<>(left));
  }

  /// How many rows were left out for any reason.
  public int leftOut() {
    return left.values().stream().mapToInt(Integer::intValue).sum();
  }
}
