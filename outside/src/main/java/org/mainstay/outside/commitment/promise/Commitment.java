package org.mainstay.outside.commitment.promise;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An employer's commitment as it stands.
///
/// @param version how often it was changed; 0 before anything was said
public record Commitment(
    String employer, String name, PromiseStage stage, @Nullable LocalDate signedOn, int version) {

  /// One of which nobody has said anything yet.
  static Commitment untouched(String employer, String name) {
    return new Commitment(employer, name, PromiseStage.INTERESTED, null, 0);
  }

  /// When it was signed.
  public Optional<LocalDate> signed() {
    return Optional.ofNullable(signedOn);
  }
}
