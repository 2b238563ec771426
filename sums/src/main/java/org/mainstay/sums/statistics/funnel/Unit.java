package org.mainstay.sums.statistics.funnel;

import java.util.Objects;

/// A service, an organisation or a place with its figures.
public record Unit(String name, double numerator, double denominator) {
  public Unit {
    Objects.requireNonNull(name, "name");
  }
}
