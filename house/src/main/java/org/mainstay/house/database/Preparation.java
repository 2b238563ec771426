package org.mainstay.house.database;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;

/// Brings a database to the state that the code expects: roles, tables, grants.
public final class Preparation {
  private final Path keys;
  private final SecureRandom random;
  private final Walls walls;

  /// @param keys where the sides' passwords are kept, or made if there are none
  public Preparation(Path keys, SecureRandom random, Walls walls) {
    this.keys = keys;
    this.random = random;
    this.walls = walls;
  }

  /// Makes the roles, and gives them their rights on the tables as they are now.
  ///
  /// For whoever has to read the tables before they are brought up to date.
  public void rolesOf(PostgresServer server) {
    try (var admin = server.connect()) {
      new Roles(new Passwords(keys, random)).prepare(admin);
      new Grants(walls).apply(admin);
    } catch (SQLException e) {
      throw notSet(e);
    }
  }

  /// May be done at every start: what is already as it should be stays.
  public void of(PostgresServer server) {
    try {
      try (var admin = server.connect()) {
        new Roles(new Passwords(keys, random)).prepare(admin);
      }
      new Migrations(server).run();
      try (var admin = server.connect()) {
        new Grants(walls).apply(admin);
      }
    } catch (SQLException e) {
      throw notSet(e);
    }
  }

  private static DatabaseFault notSet(SQLException e) {
    return new DatabaseFault(
        DatabaseFault.Kind.NOT_PREPARED,
        "roles or rights could not be set: SQLSTATE " + e.getSQLState(),
        e);
  }
}
