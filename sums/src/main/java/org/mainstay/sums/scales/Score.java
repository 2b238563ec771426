package org.mainstay.sums.scales;

/// What a form's answers come to: derived, never stored instead of the answers.
///
/// @param status whether it could be scored at all
/// @param total in the scale's own points (SWEMWBS: metric), unknown if not scorable
/// @param band the published name in full; empty if not scorable or nothing is published
/// @param caseness whether the total reaches the published cut; unknown without total or cut
/// @param answered how many items were answered
/// @param flagged whether the safety item is above 0, whatever else is missing
public record Score(
    Status status, Points total, String band, Flag caseness, int answered, boolean flagged) {

  /// How a total came about.
  public enum Status {
    SCORED("scored"),
    PRORATED("prorated"),
    NOT_SCORABLE("not-scorable");

    private final String word;

    Status(String word) {
      this.word = word;
    }

    /// How files write it.
    public String word() {
      return word;
    }
  }
}
