package org.mainstay.proof.simulation;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.mainstay.house.database.DatabaseSettings;
import org.mainstay.house.database.EmbeddedPostgres;
import org.mainstay.house.database.PostgresServer;
import org.mainstay.house.database.Preparation;
import org.mainstay.house.database.Role;
import org.mainstay.house.database.Walls;

/// A database server of one's own with grounds for simulations to run side by side.
public final class Grounds implements AutoCloseable {
  // What a run leaves behind is of no use to anybody: it may be lost with the power.
  private static final List<String> FORGETFUL =
      List.of(
          "alter system set fsync = off",
          "alter system set synchronous_commit = off",
          "alter system set full_page_writes = off",
          "alter system set plan_cache_mode = force_generic_plan",
          "alter system set jit = off",
          "alter system set autovacuum = off",
          "alter system set track_counts = off",
          "alter system set track_activities = off",
          "alter system set update_process_title = off",
          "select pg_reload_conf()");

  private final Path folder;
  private final EmbeddedPostgres server;
  private final List<HikariDataSource> pools = new ArrayList<>();

  /// Starts the server, which is gone when this is closed.
  public Grounds() throws IOException {
    folder = Files.createTempDirectory("mainstay-simulation");
    var random = new SecureRandom();
    var settings =
        new DatabaseSettings.Embedded(
            folder.resolve("data"),
            folder.resolve("programs"),
            keys(),
            new DatabaseSettings.Port.Free());
    server = EmbeddedPostgres.start(settings, random, _ -> {});
    new Preparation(keys(), random, Walls.ofTheHouse()).of(server);
    FORGETFUL.forEach(this::onServer);
  }

  /// A ground of its own, a copy of the prepared database.
  public Ground another(Path handbook) {
    var name = "ground_" + pools.size();
    onServer("create database " + name + " template mainstay");
    for (Role role : List.of(Role.FRONT, Role.INSIDE)) {
      onServer("grant connect on database " + name + " to " + role.inDatabase());
    }
    return new Ground(
        pool(name, Role.FRONT.inDatabase(), password(Role.FRONT)),
        pool(name, Role.INSIDE.inDatabase(), password(Role.INSIDE)),
        pool(name, server.admin(), server.password()),
        handbook);
  }

  private DataSource pool(String database, String user, String password) {
    var config = new HikariConfig();
    config.setJdbcUrl(server.url(database));
    config.setUsername(user);
    config.setPassword(password);
    config.setMaximumPoolSize(2);
    config.setMinimumIdle(0);
    config.addDataSourceProperty("prepareThreshold", "1");
    config.addDataSourceProperty("preparedStatementCacheQueries", "1000");
    var pool = new HikariDataSource(config);
    pools.add(pool);
    return pool;
  }

  private String password(Role role) {
    try {
      return Files.readString(keys().resolve("database-" + role.side() + ".password")).strip();
    } catch (IOException e) {
      throw new IllegalStateException("no password of " + role, e);
    }
  }

  private Path keys() {
    return folder.resolve("keys");
  }

  private void onServer(String sql) {
    var url = server.url("postgres");
    try (Connection connection = PostgresServer.connect(url, server.admin(), server.password());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  @Override
  public void close() throws IOException {
    pools.forEach(HikariDataSource::close);
    server.close();
    try (var paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
