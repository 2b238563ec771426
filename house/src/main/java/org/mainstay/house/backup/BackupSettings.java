package org.mainstay.house.backup;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/// Where backups go, when they are made, and how long they are kept.
///
/// @param folder where they lie; best on another machine
/// @param at the hour of the hub's clock at which one is made by itself, if it is
/// @param keepDays after how many days one is deleted; the newest never is
public record BackupSettings(Path folder, Optional<LocalTime> at, int keepDays) {
  /// How long backups are kept if nothing else is said.
  public static final int KEEP_DAYS = 35;

  public BackupSettings {
    if (keepDays < 1 || keepDays > 3_650) {
      throw new IllegalArgumentException("keepDays must be 1..3650, got " + keepDays);
    }
  }

  /// A folder beside the data; none is made by itself.
  public static BackupSettings beside(Path data) {
    return new BackupSettings(
        data.toAbsolutePath().normalize().resolveSibling("backups"), Optional.empty(), KEEP_DAYS);
  }

  /// How long one is kept.
  public Duration kept() {
    return Duration.ofDays(keepDays);
  }
}
