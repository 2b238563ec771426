package org.mainstay.house.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/// Brings every room's tables up to date; each room keeps its own migrations beside its classes.
final class Migrations {
  /// Where the steps of all rooms stand.
  static final String OURS = "classpath:" + Migrations.ROOT;

  private static final String ROOT = "org/mainstay";
  private static final String HISTORY_SCHEMA = "house_database";

  private final PostgresServer server;

  Migrations(PostgresServer server) {
    this.server = server;
  }

  /// Runs what has not run yet, as the owner of all tables.
  void run() {
    run(OURS);
  }

  private void run(String location) {
    try {
      flyway(server, location).initSql("set role " + Role.OWNER).load().migrate();
    } catch (FlywayException e) {
      throw new DatabaseFault(
          DatabaseFault.Kind.NOT_PREPARED, "the tables could not be brought up to date", e);
    }
  }

  static FluentConfiguration flyway(PostgresServer server, String location) {
    return Flyway.configure()
        .dataSource(server.url(), server.admin(), server.password())
        .locations(location)
        .defaultSchema(HISTORY_SCHEMA)
        .table("migrations")
        .createSchemas(true)
        .validateMigrationNaming(true)
        // Rooms number their migrations in ranges of their own, so a lower number may come later.
        .outOfOrder(true)
        .placeholderReplacement(false)
        .cleanDisabled(true)
        .connectRetries(3);
  }

  /// Runs these steps alone.
  static void only(PostgresServer server, List<Versions.Step> steps) {
    try {
      Path folder = Files.createTempDirectory("mainstay-steps");
      try {
        for (var step : steps) {
          copy(step, folder);
        }
        new Migrations(server).run("filesystem:" + folder);
      } finally {
        PostgresPrograms.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the steps could not be laid out", e);
    }
  }

  private static void copy(Versions.Step step, Path folder) throws IOException {
    Path to = folder.resolve(step.script()).normalize();
    if (!to.startsWith(folder)) {
      throw new IOException("a step lies outside: " + step.script());
    }
    try (var in =
        Migrations.class.getClassLoader().getResourceAsStream(ROOT + "/" + step.script())) {
      if (in == null) {
        throw new IOException("no such step: " + step.script());
      }
      Files.createDirectories(to.getParent());
      Files.copy(in, to);
    }
  }
}
