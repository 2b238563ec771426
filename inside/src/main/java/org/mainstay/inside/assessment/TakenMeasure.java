package org.mainstay.inside.assessment;

import java.time.LocalDate;
import java.util.Map;
import org.mainstay.sums.scales.Scale;
import org.mainstay.sums.scales.Score;

/// One questionnaire that somebody filled in, item by item, and what it comes to.
///
/// @param takenOn the day it was filled in
/// @param items answers by item, 1 first; an item left blank is absent
/// @param score worked out from the items, never kept
public record TakenMeasure(
    MeasureId id,
    Scale scale,
    LocalDate takenOn,
    Occasion occasion,
    Map<Integer, Integer> items,
    Score score) {
  public TakenMeasure {
    items = Map.copyOf(items);
  }

  @Override
  public String toString() {
    return "[confidential]";
  }
}
