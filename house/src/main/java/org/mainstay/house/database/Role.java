package org.mainstay.house.database;

import java.util.Locale;

/// The sides of the house as PostgreSQL knows them: each signs in under its own name.
public enum Role {
  FRONT(12),
  INSIDE(16),
  OUTSIDE(8),
  HATCH(4),
  /// Reads every table for a backup, sees nothing but what is sealed, and changes nothing.
  BACKUP(2),
  /// Keeps the tree of the trail: part of the inside's process, with far smaller rights.
  TRAIL(2);

  /// Who owns every schema and table; it cannot sign in.
  static final String OWNER = "mainstay_owner";

  private final int connectionsMax;

  Role(int connectionsMax) {
    this.connectionsMax = connectionsMax;
  }

  /// The name in `docs/walls.txt`.
  public String side() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The name in PostgreSQL.
  public String inDatabase() {
    return "mainstay_" + side();
  }

  /// How many connections its pool opens at most; all pools together stay below 60.
  int connectionsMax() {
    return connectionsMax;
  }

  /// The side of this name in `docs/walls.txt`.
  static Role ofSide(String side) {
    for (Role role : values()) {
      if (role.side().equals(side)) {
        return role;
      }
    }
    throw new IllegalArgumentException("no role is called " + side);
  }
}
