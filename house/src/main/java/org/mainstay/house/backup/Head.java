package org.mainstay.house.backup;

import java.time.Instant;
import java.util.UUID;

/// What anybody can read at the beginning of a file of a backup.
///
/// @param part which of the two files it is
/// @param backup the same in both files of one backup
/// @param program the version that made it
/// @param made when what it holds was so
/// @param key the name of the backup keys it was sealed to
/// @param house the name of the house's own keys, so that other keys are refused at once
record Head(Part part, UUID backup, String program, Instant made, String key, String house) {
  /// The files of one backup.
  enum Part {
    /// Every table, without the keys in it.
    TABLES,
    /// The keys of people and letters, wrapped; kept for 35 days.
    SECRETS
  }
}
