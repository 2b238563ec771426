package org.mainstay.inside.work.results;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mainstay.inside.support.codes.DischargeReason;
import org.mainstay.inside.work.AskedAt;
import org.mainstay.inside.work.EmploymentRecord;
import org.mainstay.inside.work.EmploymentRecords;
import org.mainstay.inside.work.WorkState;
import org.mainstay.inside.work.employment.SupportState;
import org.mainstay.inside.work.outcomes.JobOutcome;

/// What is known of one case and its work, without a name: dates and codes alone.
///
/// @param support how employment support stands
/// @param said what was said, by the moment; what nobody knows is absent
/// @param outcomes what became of the work, by day
record WorkCourse(
    SupportState support,
    Optional<End> end,
    Map<AskedAt, EmploymentRecord> said,
    List<Outcome> outcomes) {
  WorkCourse {
    said = Map.copyOf(said);
    outcomes = List.copyOf(outcomes);
  }

  /// The last day of support, and why.
  record End(LocalDate on, DischargeReason reason) {
    boolean isDeath() {
      return reason == DischargeReason.DIED || reason == DischargeReason.DIED_BEFORE;
    }

    boolean isAskedAfter() {
      return EmploymentRecords.ASKED_AFTER.contains(reason);
    }
  }

  /// One thing that became of the work.
  record Outcome(JobOutcome.Kind kind, LocalDate on) {}

  /// The official state at a moment; nobody asked, or nobody answered, is not known.
  WorkState state(AskedAt at) {
    return Optional.ofNullable(said.get(at)).map(EmploymentRecord::state).orElse(WorkState.UNKNOWN);
  }

  /// Whether the moment has come, so that the case counts whatever is known of it.
  boolean isDue(AskedAt at, LocalDate today) {
    return end.filter(End::isAskedAfter)
        .map(one -> at.dueAfter(one.on()))
        .filter(due -> !due.isAfter(today))
        .isPresent();
  }
}
