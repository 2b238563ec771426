package org.mainstay.outside.programme.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.mainstay.sums.statistics.planning.SampleNeeded;

/// How a programme is to be tested, and on which day it is decided.
///
/// @param outcome the question that decides, such as SWEMWBS
public record TestPlan(
    TestDesign design, String outcome, SampleNeeded.Basis basis, LocalDate decideOn) {

  /// How many people it needs.
  public SampleNeeded needed() {
    return design.needs(basis);
  }

  /// A plan that nobody changes any more.
  public record Locked(TestPlan plan, Instant at, String by) {}
}
