package org.mainstay.outside.network.steering;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody of the steering group, by organisation and role; no name is kept.
///
/// @param version from 1; 0 before it was kept
/// @param untilOn their last day, null as long as nobody knows it
public record Member(
    UUID id,
    int version,
    String organisation,
    String roleName,
    LocalDate sinceOn,
    @Nullable LocalDate untilOn) {

  Optional<LocalDate> until() {
    return Optional.ofNullable(untilOn);
  }

  boolean sits(LocalDate day) {
    return !day.isBefore(sinceOn) && until().filter(last -> last.isBefore(day)).isEmpty();
  }
}
