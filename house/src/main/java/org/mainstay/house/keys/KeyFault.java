package org.mainstay.house.keys;

import java.nio.file.Path;
import java.util.Objects;

/// The keys cannot be used as they lie there: what is wrong, and the way out.
public final class KeyFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// What can be wrong with the keys, each with its code and the way out.
  public enum Kind {
    INSIDE_DATA(
        "MAINSTAY-KEYS-001",
        "lies inside the data directory, so a copy of the data would carry its own keys",
        "name a folder outside it with --keys"),
    READABLE_BY_OTHERS(
        "MAINSTAY-KEYS-002",
        "can be read by others on this machine",
        "chmod 700 the folder and chmod 600 each file in it"),
    MISSING(
        "MAINSTAY-KEYS-003",
        "is missing, but there is data that needs it",
        "put the file back from your key backup; without it the data cannot be opened"),
    UNREADABLE(
        "MAINSTAY-KEYS-004",
        "cannot be read as a key",
        "check its owner and its content, or put it back from your key backup"),
    OF_OTHER_DATA(
        "MAINSTAY-KEYS-005",
        "belongs to other data than this",
        "name the folder that was used with this data with --keys"),
    NOT_WRITTEN(
        "MAINSTAY-KEYS-006",
        "could not be written",
        "check that the folder can be written and the disk is not full"),
    WITNESS_UNREADABLE(
        "MAINSTAY-KEYS-007",
        "does not say what the ledger last came to, so nothing can be released",
        "put the file back from your key backup"),
    NO_SHEETS(
        "MAINSTAY-KEYS-011",
        "has no recovery sheets yet",
        "./mainstay keys sheet prints three; any two bring the keys back"),
    NOT_EMPTY(
        "MAINSTAY-KEYS-012",
        "already holds keys, and they are never written over",
        "name an empty folder with --keys"),
    OTHER_SHEETS(
        "MAINSTAY-KEYS-013",
        "is not opened by these two sheets",
        "take the sheets printed last, and the copy of the keys that was made after them"),
    OF_ANOTHER_SIDE(
        "MAINSTAY-KEYS-016",
        "is no business of this side, which must not start beside it",
        "give this side a folder of its own: ./mainstay keys give --side SIDE --to FOLDER"),
    NO_SUCH_OWNER(
        "MAINSTAY-KEYS-017",
        "could not be given to that account, because this machine has none of the name",
        "make the account first, or leave --owner out");

    private final String code;
    private final String words;
    private final String wayOut;

    Kind(String code, String words, String wayOut) {
      this.code = code;
      this.words = words;
      this.wayOut = wayOut;
    }

    /// The code an operator can look up.
    public String code() {
      return code;
    }
  }

  private final Kind kind;

  KeyFault(Kind kind, Path where) {
    super(kind.code + ": " + where + " " + kind.words + ". Way out: " + kind.wayOut);
    this.kind = Objects.requireNonNull(kind, "kind");
  }

  KeyFault(Kind kind, Path where, Throwable cause) {
    super(kind.code + ": " + where + " " + kind.words + ". Way out: " + kind.wayOut, cause);
    this.kind = Objects.requireNonNull(kind, "kind");
  }

  /// What is wrong.
  public Kind kind() {
    return kind;
  }
}
