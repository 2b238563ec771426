package org.mainstay.sums.scales;

import java.math.BigDecimal;

/// A published line on a scale (a caseness cut, a reliable change), or the statement that there is
/// none.
public sealed interface Threshold {

  /// The line itself, in the scale's own points; a value exactly on it has reached it.
  record AtLeast(BigDecimal points) implements Threshold {}

  /// Nobody published one that we can cite.
  record NotPublished() implements Threshold {}

  /// Whether a total reaches the line; not known without a line or without a total.
  default Flag reachedBy(Points points) {
    return switch (this) {
      case NotPublished() -> Flag.UNKNOWN;
      case AtLeast(var line) ->
          switch (points) {
            case Points.Unknown() -> Flag.UNKNOWN;
            case Points.Known(var value) -> Flag.of(value.compareTo(line) >= 0);
          };
    };
  }
}
