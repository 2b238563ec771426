package org.mainstay.house.watch;

import java.time.Instant;
import java.util.Optional;

/// How the house is at one moment: nothing in it counts people or what they did.
///
/// @param at the moment
/// @param database whether it answers and keeps what it acknowledges
/// @param intake whether letters are taken; empty where this process takes none
/// @param safety backups and the trail; empty where this process keeps neither
/// @param freeBytes room on the disk of the data
/// @param roomForLetters whether that is enough
public record Vitals(
    Instant at,
    boolean database,
    Optional<Boolean> intake,
    Optional<Safety> safety,
    long freeBytes,
    boolean roomForLetters) {

  /// What a lost machine would come back from.
  ///
  /// @param backup when the newest backup was made
  /// @param proof when a backup was last restored on trial
  /// @param proven whether that went well; false if there was none
  /// @param checkpoint when the trail was last signed
  public record Safety(
      Optional<Instant> backup,
      Optional<Instant> proof,
      boolean proven,
      Optional<Instant> checkpoint) {}

  /// Whether whoever comes now is served.
  public boolean isReady() {
    return database && intake.orElse(true);
  }
}
