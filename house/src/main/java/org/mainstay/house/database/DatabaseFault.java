package org.mainstay.house.database;

import java.util.Objects;

/// The database cannot be used as it is: what is wrong, and the way out.
public final class DatabaseFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// What can be wrong with the database, each with its code.
  public enum Kind {
    IN_USE("MAINSTAY-DATABASE-001"),
    DOES_NOT_START("MAINSTAY-DATABASE-002"),
    NO_BINARIES("MAINSTAY-DATABASE-003"),
    NO_USER("MAINSTAY-DATABASE-004"),
    TOO_OLD("MAINSTAY-DATABASE-005"),
    PASSWORDS("MAINSTAY-DATABASE-006"),
    WALLS("MAINSTAY-DATABASE-007"),
    NOT_PREPARED("MAINSTAY-DATABASE-008"),
    NO_POOL("MAINSTAY-DATABASE-009"),
    NEWER("MAINSTAY-DATABASE-015"),
    HALF_RESTORED("MAINSTAY-DATABASE-016");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /// The code an operator can look up.
    public String code() {
      return code;
    }
  }

  private final Kind kind;

  DatabaseFault(Kind kind, String words) {
    super(kind.code() + ": " + words);
    this.kind = Objects.requireNonNull(kind, "kind");
  }

  DatabaseFault(Kind kind, String words, Throwable cause) {
    super(kind.code() + ": " + words, cause);
    this.kind = Objects.requireNonNull(kind, "kind");
  }

  /// What is wrong.
  public Kind kind() {
    return kind;
  }
}
