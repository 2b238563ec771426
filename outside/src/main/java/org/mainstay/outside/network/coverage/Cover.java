package org.mainstay.outside.network.coverage;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That a hub is there for an employer or a site.
///
/// @param version from 1; 0 before it was kept
/// @param siteCode blank for every site of the employer that has no cover of its own
/// @param isTakenBack whether it was a mistake
public record Cover(
    UUID id, int version, String employerCode, String siteCode, Term term, boolean isTakenBack) {

  /// Which hub, and when.
  ///
  /// @param untilOn its last day, null if no end is known
  public record Term(String hub, LocalDate sinceOn, @Nullable LocalDate untilOn) {
    Optional<LocalDate> until() {
      return Optional.ofNullable(untilOn);
    }

    boolean holds(LocalDate day) {
      return !day.isBefore(sinceOn) && until().filter(last -> last.isBefore(day)).isEmpty();
    }
  }

  Cover at(int other) {
    return new Cover(id, other, employerCode, siteCode, term, isTakenBack);
  }
}
