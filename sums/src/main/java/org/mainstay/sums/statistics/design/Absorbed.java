package org.mainstay.sums.statistics.design;

/// A factor whose effects were taken out, and what is needed to count them.
///
/// @param levels found among the rows used
/// @param redundant levels that say nothing the levels before them did not say
/// @param nested true when each level lies whole inside one cluster
/// @param moved how many groups of the largest factor were seen in more than one level: the people
///   who changed trust, without whom trusts cannot be compared
public record Absorbed(String name, int levels, int redundant, boolean nested, long moved) {
  public Absorbed {
    if (levels < 1 || redundant < 0 || redundant > levels || moved < 0) {
      throw new IllegalArgumentException(
          "%s cannot have %d levels, %d of them redundant, and %d that moved"
              .formatted(name, levels, redundant, moved));
    }
  }

  /// The same factor where no level lies inside a cluster, as when each row stands for itself.
  public Absorbed standingAlone() {
    return new Absorbed(name, levels, redundant, false, moved);
  }
}
