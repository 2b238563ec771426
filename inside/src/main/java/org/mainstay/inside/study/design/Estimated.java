package org.mainstay.inside.study.design;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mainstay.inside.study.design.rows.Participation.Response;
import org.mainstay.sums.statistics.regression.sensitivity.Oster;

/// What a design gave, before it is judged and put into words.
///
/// @param findings outcomes first, negative controls after them
/// @param placebo what cannot be due to the programme, in the outcomes themselves
/// @param who who is in the figures
/// @param unmeasured what each finding would be if more had been measured
/// @param notes what the reader should know of the file
record Estimated(
    List<Finding> findings,
    Placebo placebo,
    Map<Key, Response> who,
    Unmeasured unmeasured,
    List<String> notes) {
  Estimated {
    findings = List.copyOf(findings);
    notes = List.copyOf(notes);
  }

  /// One programme and one outcome.
  record Key(String outcome, String treatment) {
    static Key of(Finding finding) {
      return new Key(finding.outcome(), finding.treatment());
    }
  }

  /// Oster's figures of some findings, worked out when they are asked for.
  @FunctionalInterface
  interface Unmeasured {
    /// Where the question does not arise.
    Unmeasured NOT_ASKED = _ -> Map.of();

    /// The figures; empty for a finding where they are not defined.
    Map<Key, Optional<Oster>> of(List<Finding> findings);
  }

  /// An average so many waves after the start; before it where below 0.
  record Lagged(int lag, Finding finding) {}

  /// Differences from before the programme.
  ///
  /// @param findings one for each outcome and programme that has something before it
  /// @param byWave wave by wave, also after the start
  record Placebo(List<Finding> findings, List<Lagged> byWave) {
    static final Placebo NONE = new Placebo(List.of(), List.of());

    Placebo {
      findings = List.copyOf(findings);
      byWave = List.copyOf(byWave);
    }
  }
}
