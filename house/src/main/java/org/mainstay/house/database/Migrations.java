package org.mainstay.house.database;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// Brings every room's tables up to date; each room keeps its own migrations beside its classes.
final class Migrations {
  private static final String HISTORY_SCHEMA = "house_database";

  private final PostgresServer server;

  Migrations(PostgresServer server) {
    this.server = server;
  }

  /// Runs what has not run yet, as the owner of all tables.
  void run() {
    try {
      Flyway.configure()
          .dataSource(server.url(), server.admin(), server.password())
          .initSql("set role " + Role.OWNER)
          .locations("classpath:org/mainstay")
          .defaultSchema(HISTORY_SCHEMA)
          .table("migrations")
          .createSchemas(true)
          .validateMigrationNaming(true)
          // Rooms number their migrations in ranges of their own, so a lower number may come later.
          .outOfOrder(true)
          .placeholderReplacement(false)
          .cleanDisabled(true)
          .connectRetries(3)
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new DatabaseFault(
          DatabaseFault.Kind.NOT_PREPARED, "the tables could not be brought up to date", e);
    }
  }
}
