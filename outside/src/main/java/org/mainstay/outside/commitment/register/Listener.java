package org.mainstay.outside.commitment.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainstay.outside.commitment.words.CommitmentWords.Kind;

/// Somebody of an employer who listens and signposts, by their role.
///
/// @param kind the key of what they are, such as `first-aider`
/// @param roleName such as "Ward manager, Ward 4"
/// @param contact as they gave it themselves, blank if they gave none
/// @param version how often this was changed; 0 before it was kept
public record Listener(
    UUID id,
    String employer,
    String kind,
    String roleName,
    String contact,
    Training training,
    int version) {

  /// When they were trained.
  ///
  /// @param refreshedOn null if never
  /// @param endedOn null as long as they do it
  public record Training(
      LocalDate trainedOn, @Nullable LocalDate refreshedOn, @Nullable LocalDate endedOn) {

    /// When they learnt last.
    LocalDate last() {
      return refreshedOn == null ? trainedOn : refreshedOn;
    }

    Optional<LocalDate> refreshed() {
      return Optional.ofNullable(refreshedOn);
    }

    Optional<LocalDate> ended() {
      return Optional.ofNullable(endedOn);
    }
  }

  /// When their training is to be refreshed, by the rule for their kind.
  LocalDate dueOn(Kind rule) {
    return training.last().plusYears(rule.refresherYears());
  }
}
