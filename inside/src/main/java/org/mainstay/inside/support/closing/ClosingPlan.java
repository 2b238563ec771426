package org.mainstay.inside.support.closing;

import java.time.LocalDate;

/// How a hub closes, day by day.
///
/// @param noNewFrom the first day without new requests
/// @param askedBy by when everybody was asked where they would like to go on
/// @param handedOverBy by when everybody is where they go on
/// @param closesOn the last day of the hub
/// @param instead where others go instead, one sentence a line, for everybody to read
public record ClosingPlan(
    LocalDate noNewFrom,
    LocalDate askedBy,
    LocalDate handedOverBy,
    LocalDate closesOn,
    String instead) {
  /// How much can be said of where to go instead.
  public static final int INSTEAD_MAX = 1_000;

  public ClosingPlan {
    if (noNewFrom.isAfter(askedBy)
        || askedBy.isAfter(handedOverBy)
        || handedOverBy.isAfter(closesOn)) {
      throw new IllegalArgumentException("the days of a closing follow each other");
    }
    if (instead.isBlank() || instead.length() > INSTEAD_MAX) {
      throw new IllegalArgumentException("where to go instead has 1..1000 letters");
    }
  }
}
