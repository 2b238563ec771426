package org.mainstay.proof;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.mainstay.house.database.GivenPostgres;
import org.mainstay.house.database.Role;

/// A fresh database with every room's tables and every side's rights, for one test class.
///
/// ```java
/// private static final TestDatabase DATABASE = TestDatabase.fresh();
///
/// @AfterAll
/// static void close() { DATABASE.close(); }
/// ```
public final class TestDatabase implements AutoCloseable {
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final String TEMPLATE = "mainstay";

  private final String name;
  private final Map<Role, HikariDataSource> sides = new EnumMap<>(Role.class);
  private final HikariDataSource admin;

  private TestDatabase(String name) {
    this.name = name;
    this.admin = pool(TestHouse.server().admin(), TestHouse.server().password());
    for (Role role : Role.values()) {
      sides.put(role, pool(role.inDatabase(), password(role)));
    }
  }

  /// A copy of the prepared database, with nothing in it.
  public static TestDatabase fresh() {
    String name = "test_" + COUNT.incrementAndGet();
    onServer("create database " + name + " template " + TEMPLATE);
    // Rights on a database itself are not copied with it.
    onServer("revoke all on database " + name + " from public");
    onServer("grant create, connect on database " + name + " to mainstay_owner");
    for (Role role : Role.values()) {
      onServer("grant connect on database " + name + " to " + role.inDatabase());
    }
    return new TestDatabase(name);
  }

  /// What this side works with.
  public DataSource dataSource(Role role) {
    HikariDataSource source = sides.get(role);
    if (source == null) {
      throw new IllegalArgumentException("no data source for " + role);
    }
    return source;
  }

  public DataSource front() {
    return dataSource(Role.FRONT);
  }

  public DataSource inside() {
    return dataSource(Role.INSIDE);
  }

  public DataSource outside() {
    return dataSource(Role.OUTSIDE);
  }

  public DataSource hatch() {
    return dataSource(Role.HATCH);
  }

  /// All powers, row-level security not applying: only to look behind the walls in a test.
  public DataSource admin() {
    return admin;
  }

  /// Runs one statement with all powers.
  public void asAdmin(String sql) {
    try (Connection connection = admin.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
      statement.execute("reset role");
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /// The first column of what this query finds, with all powers.
  public List<String> column(String query) {
    var found = new ArrayList<String>();
    try (Connection connection = admin.getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery(query)) {
      while (row.next()) {
        found.add(row.getString(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
    return found;
  }

  /// The same database as somebody else's PostgreSQL, with all powers.
  public GivenPostgres server() {
    return new GivenPostgres(url(), TestHouse.server().admin(), TestHouse.server().password());
  }

  /// Its address, for a house that is started on it.
  public String url() {
    return TestHouse.server().url(name);
  }

  @Override
  public void close() {
    sides.values().forEach(HikariDataSource::close);
    admin.close();
    onServer("drop database " + name + " with (force)");
  }

  private HikariDataSource pool(String user, String password) {
    var config = new HikariConfig();
    config.setPoolName(name + "-" + user);
    config.setJdbcUrl(url());
    config.setUsername(user);
    config.setPassword(password);
    config.setMaximumPoolSize(8);
    config.setMinimumIdle(0);
    config.setIdleTimeout(10_000);
    config.setInitializationFailTimeout(-1);
    return new HikariDataSource(config);
  }

  private static String password(Role role) {
    try {
      return Files.readString(TestHouse.keys().resolve("database-" + role.side() + ".password"))
          .strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void onServer(String sql) {
    var server = TestHouse.server();
    try (Connection connection =
            DriverManager.getConnection(server.url("postgres"), server.admin(), server.password());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
