package org.mainstay.sums.scales;

import java.math.BigDecimal;

/// One published band of a scale: from where it begins up to where the next one does.
///
/// @param lower where it begins, in the scale's own points
/// @param above whether `lower` itself still belongs to the band below ("> 20")
/// @param name the published name in full
public record Band(BigDecimal lower, boolean above, String name) {

  /// Whether a total has reached this band; the band of a total is the last that it has reached.
  boolean reachedBy(BigDecimal total) {
    int compared = total.compareTo(lower);
    return above ? compared > 0 : compared >= 0;
  }
}
