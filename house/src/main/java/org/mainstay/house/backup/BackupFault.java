package org.mainstay.house.backup;

import java.io.Serial;
import java.util.Objects;

/// A backup or a restore was refused: what is wrong, where, and the way out.
public final class BackupFault extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /// What can be wrong, each with its code and the way out.
  public enum Kind {
    NOT_WRITTEN(
        "MAINSTAY-BACKUP-001: %s could not be written, and the backups before it are as they were."
            + " Way out: make room there, or name another folder with --to"),
    NO_BACKUP(
        "MAINSTAY-BACKUP-002: %s is no backup of Mainstay."
            + " Way out: name a file that ends with .backup, as ./mainstay backup printed it"),
    DAMAGED(
        "MAINSTAY-BACKUP-003: %s is cut off or was changed, and nothing was restored."
            + " Way out: fetch it again from where it is kept, or restore the backup before it"),
    OTHER_KEY(
        "MAINSTAY-BACKUP-004: %s was sealed to other keys than these."
            + " Way out: name with --keys the folder of keys that the house had,"
            + " or ./mainstay keys recover"),
    NOT_EMPTY(
        "MAINSTAY-BACKUP-005: %s already holds a house, and a restore never writes over one."
            + " Way out: restore into an empty folder or database, and look at both"),
    NEWER(
        "MAINSTAY-BACKUP-006: %s was made by a newer Mainstay than this."
            + " Way out: restore it with that version or a later one"),
    OTHER_BUILD(
        "MAINSTAY-BACKUP-007: %s was made by another build, whose tables differ from this one's."
            + " Way out: restore it with the version that its first line names"),
    NO_SECRETS(
        "MAINSTAY-BACKUP-008: %s is missing: people's own keys are kept in it, and for 35 days only."
            + " Way out: put it beside the backup, or name a later one with --secrets"),
    OTHER_SECRETS(
        "MAINSTAY-BACKUP-009: %s is older than the backup, or of another house."
            + " Way out: name the file of the same moment, or a later one, with --secrets"),
    NOT_THE_SAME(
        "MAINSTAY-BACKUP-010: %s was restored and is not what was saved, so that it does not open."
            + " Way out: restore it once more; if it says so again, the backup before it"),
    NO_KEYS(
        "MAINSTAY-BACKUP-011: there are no keys in %s, and without them nothing can be read."
            + " Way out: put the folder of keys back from its own copy, or ./mainstay keys recover"),
    BUSY(
        "MAINSTAY-BACKUP-012: another backup is being written to %s."
            + " Way out: wait until it has ended"),
    NOT_READ(
        "MAINSTAY-BACKUP-014: %s could not be read to its end."
            + " Way out: look whether the database answers (./mainstay doctor), then try again"),
    JOURNAL(
        "MAINSTAY-BACKUP-015: %s, the list of people who were erased, was changed or cut off."
            + " Way out: put it back from the copy beside the newest backup");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  private final Kind kind;

  public BackupFault(Kind kind, Object where) {
    super(kind.words.formatted(where));
    this.kind = Objects.requireNonNull(kind, "kind");
  }

  public BackupFault(Kind kind, Object where, Throwable cause) {
    super(kind.words.formatted(where), cause);
    this.kind = Objects.requireNonNull(kind, "kind");
  }

  /// What is wrong.
  public Kind kind() {
    return kind;
  }
}
