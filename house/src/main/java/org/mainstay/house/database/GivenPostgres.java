package org.mainstay.house.database;

import java.sql.SQLException;

/// A PostgreSQL that somebody else runs: the way for production.
///
/// @param url where the application's database is, as JDBC writes it
/// @param admin who may make roles and schemas there
/// @param password the administrator's
public record GivenPostgres(String url, String admin, String password) implements PostgresServer {
  /// The oldest major version whose behaviour the walls rely on.
  public static final int VERSION_MIN = 16;

  /// The same server, after a look at its version.
  ///
  /// @throws DatabaseFault if it does not answer or is too old
  public GivenPostgres checked() {
    try (var connection = connect()) {
      int version = connection.getMetaData().getDatabaseMajorVersion();
      if (version < VERSION_MIN) {
        throw new DatabaseFault(
            DatabaseFault.Kind.TOO_OLD,
            "PostgreSQL %d is too old. Way out: give one of version %d or newer"
                .formatted(version, VERSION_MIN));
      }
      return this;
    } catch (SQLException e) {
      throw new DatabaseFault(
          DatabaseFault.Kind.NOT_PREPARED,
          "the PostgreSQL at %s does not answer %s. Way out: check address, name and password"
              .formatted(url, admin),
          e);
    }
  }

  @Override
  public void close() {
    // Whoever gave it stops it.
  }

  @Override
  public String toString() {
    return "GivenPostgres[" + url + "]";
  }
}
