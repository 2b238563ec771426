package org.mainstay.house.backup;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How backups stand, in lines for the doctor and for the team's page.
public final class Health {
  private static final Duration BACKUP_FRESH = Duration.ofHours(26);
  private static final Duration PROOF_FRESH = Duration.ofDays(8);
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM uuuu", Locale.UK);

  private final BackupSettings settings;
  private final ZoneId zone;

  /// @param zone whose clock the hub lives by
  public Health(BackupSettings settings, ZoneId zone) {
    this.settings = settings;
    this.zone = zone;
  }

  /// One line.
  ///
  /// @param about what it is about, in a word or two
  /// @param words begin with a code and end with a way out if it is not well
  public record Line(String about, boolean isWell, String words) {}

  /// Backups and their weekly trial, as they stand at this moment.
  public List<Line> at(Instant now) {
    var lines = new ArrayList<Line>();
    lines.add(newest(now));
    lines.add(schedule());
    lines.add(proof(now));
    return lines;
  }

  private Line newest(Instant now) {
    String about = "Newest backup";
    var newest = BackupPlace.of(settings.folder()).newest();
    if (newest.isEmpty()) {
      return bad(
          about,
          "MAINSTAY-BACKUP-020: there is no backup in %s. Way out: ./mainstay backup"
              .formatted(settings.folder()));
    }
    Path file = newest.get();
    var made = SealedFile.head(file).made();
    if (made.isBefore(now.minus(BACKUP_FRESH))) {
      return bad(
          about,
          "MAINSTAY-BACKUP-021: the newest backup is of %s. Way out: ./mainstay backup, and see why none was made since"
              .formatted(when(made)));
    }
    return new Line(
        about, true, "The newest backup is of %s: %s.".formatted(when(made), file.getFileName()));
  }

  private Line schedule() {
    String about = "Made by itself";
    return settings
        .at()
        .map(at -> new Line(about, true, "A backup is made by itself at %s.".formatted(at)))
        .orElseGet(
            () ->
                bad(
                    about,
                    "MAINSTAY-BACKUP-022: no backup is made by itself. Way out: write backup with an hour (at) into the file of settings; docs/run.yaml shows it"));
  }

  private Line proof(Instant now) {
    String about = "Restored on trial";
    var last = ProvenRestore.last(settings.folder());
    if (last.isEmpty()) {
      return bad(
          about,
          "MAINSTAY-BACKUP-023: no backup was ever restored on trial. Way out: let the house make backups by itself, which tries one a week; or ./mainstay backup --prove");
    }
    var result = last.get();
    if (!result.isProven()) {
      return bad(
          about,
          "MAINSTAY-BACKUP-024: restoring %s on trial failed at %s: %s. Way out: keep the older backups, mend what it says, then ./mainstay backup --prove"
              .formatted(result.backup(), when(result.at()), result.fault()));
    }
    String words =
        // No numbers of rows or people: whoever reads this may be shut out by one of them.
        "%s was restored on trial at %s in %d s: every table came to what was saved, and the records that were tried opened."
            .formatted(result.backup(), when(result.at()), result.seconds());
    return result.at().isBefore(now.minus(PROOF_FRESH))
        ? bad(
            about,
            "MAINSTAY-BACKUP-025: too long ago: " + words + " Way out: ./mainstay backup --prove")
        : new Line(about, true, words);
  }

  private static Line bad(String about, String words) {
    return new Line(about, false, words);
  }

  private String when(Instant at) {
    return WHEN.format(at.atZone(zone));
  }
}
