package org.mainstay.outside.network.principle;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How the hub stands to one principle, in words.
///
/// @param principle its key in the handbook
/// @param version from 1; a later one stands beside the earlier ones
/// @param said what there is and what comes next
/// @param on the day on which it was written
/// @param by the sign-in of whoever wrote it
public record Stand(String principle, int version, Said said, LocalDate on, String by) {

  /// What there is and what comes next.
  ///
  /// @param evidence by what one can see it, blank if nothing shows it yet
  /// @param owner a role
  /// @param nextStep blank if there is none
  /// @param dueOn by when the next step is done
  public record Said(
      String inPlace, String evidence, String owner, String nextStep, @Nullable LocalDate dueOn) {
    Optional<LocalDate> due() {
      return Optional.ofNullable(dueOn);
    }
  }
}
