package org.mainstay.sums.statistics.control;

import java.time.LocalDate;
import java.util.Objects;

/// The figure of one period in a series.
///
/// @param value not a number where the period has no figure: it is then not bridged
/// @param target not a number where there is none
/// @param rebased whether a new phase begins here
public record Reading(LocalDate date, double value, double target, boolean rebased) {
  public Reading {
    Objects.requireNonNull(date, "date");
  }

  /// A figure without a target.
  public static Reading of(LocalDate date, double value) {
    return new Reading(date, value, Double.NaN, false);
  }

  boolean measured() {
    return !Double.isNaN(value);
  }
}
