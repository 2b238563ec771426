package org.mainstay.house.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.mainstay.house.database.DatabaseFault.Kind;

/// The house's database: started or found, prepared, and one way in for each side.
public final class Database implements AutoCloseable {
  /// A page must not hang on a database that is down; crisis help needs none.
  private static final long CONNECTION_MILLIS_MAX = 2_000;

  /// The server that this process administers; none where a side runs apart.
  private final List<PostgresServer> servers;

  private final Map<Role, HikariDataSource> pools;

  private Database(List<PostgresServer> servers, Map<Role, HikariDataSource> pools) {
    this.servers = servers;
    this.pools = pools;
  }

  /// Starts or finds the database and brings it up to date.
  ///
  /// A side that runs apart only opens its pool, and its first page may come before the database.
  ///
  /// @param progress is told in a few words what takes time
  public static Database open(
      DatabaseSettings settings, SecureRandom random, Consumer<String> progress) {
    return switch (settings) {
      case DatabaseSettings.Embedded embedded -> {
        var server = EmbeddedPostgres.start(embedded, random, progress);
        yield prepared(server, settings.keys(), random, progress);
      }
      case DatabaseSettings.Given(var url, var admin, var password, var keys) -> {
        var server = new GivenPostgres(url, admin, password).checked();
        yield prepared(server, keys, random, progress);
      }
      case DatabaseSettings.Apart(var url, var keys) ->
          new Database(List.of(), pools(url, new Passwords(keys, random)));
    };
  }

  /// A way in for somebody who only looks: nothing is started, made or changed.
  ///
  /// @return empty if no database stands there, or this process holds no password for it
  public static Optional<Database> look(DatabaseSettings settings, SecureRandom random) {
    Optional<String> url =
        switch (settings) {
          case DatabaseSettings.Embedded embedded -> EmbeddedPostgres.running(embedded.directory());
          case DatabaseSettings.Given given -> Optional.of(given.url());
          case DatabaseSettings.Apart apart -> Optional.of(apart.url());
        };
    return url.map(
            there -> new Database(List.of(), pools(there, new Passwords(settings.keys(), random))))
        .filter(database -> !database.pools.isEmpty());
  }

  private static Database prepared(
      PostgresServer server, Path keys, SecureRandom random, Consumer<String> progress) {
    try {
      progress.accept("Bringing the tables up to date");
      new Preparation(keys, random, Walls.ofTheHouse()).of(server);
      return new Database(List.of(server), pools(server.url(), new Passwords(keys, random)));
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }

  private static Map<Role, HikariDataSource> pools(String url, Passwords passwords) {
    var pools = new EnumMap<Role, HikariDataSource>(Role.class);
    for (Role role : Role.values()) {
      passwords.kept(role.side()).ifPresent(kept -> pools.put(role, pool(url, role, kept)));
    }
    return pools;
  }

  /// A pool that may be opened before the database is there.
  private static HikariDataSource pool(String url, Role role, String password) {
    var config = new HikariConfig();
    config.setPoolName(role.inDatabase());
    config.setJdbcUrl(url);
    config.setUsername(role.inDatabase());
    config.setPassword(password);
    config.setMaximumPoolSize(role.connectionsMax());
    config.setMinimumIdle(1);
    config.setInitializationFailTimeout(-1);
    config.setConnectionTimeout(CONNECTION_MILLIS_MAX);
    config.setValidationTimeout(1_000);
    config.addDataSourceProperty("connectTimeout", "2");
    config.addDataSourceProperty("tcpKeepAlive", "true");
    config.addDataSourceProperty("logServerErrorDetail", "false");
    config.addDataSourceProperty("ApplicationName", role.inDatabase());
    if (role == Role.TRAIL) {
      // Millions of leaves are read at once: their hashes travel as they are, not as text.
      config.addDataSourceProperty("prepareThreshold", "-1");
    }
    return new HikariDataSource(config);
  }

  /// The way in for this side.
  ///
  /// @throws DatabaseFault if this process holds no password for it
  public DataSource dataSource(Role role) {
    HikariDataSource pool = pools.get(role);
    if (pool == null) {
      throw new DatabaseFault(
          Kind.NO_POOL,
          "this process holds no password for %s. Way out: give its keys directory the file"
                  .formatted(role.inDatabase())
              + " database-%s.password".formatted(role.side()));
    }
    return pool;
  }

  /// Whether what is acknowledged survives a power cut, as each side that takes letters has it.
  ///
  /// Asks the database anew each time: a setting can be changed while the house stands.
  public SafeSettings safeSettings() {
    for (Role role : List.of(Role.INSIDE, Role.FRONT, Role.OUTSIDE, Role.HATCH)) {
      HikariDataSource pool = pools.get(role);
      if (pool != null && SafeSettings.read(pool) instanceof SafeSettings.Unsafe unsafe) {
        return unsafe;
      }
    }
    return SafeSettings.read(pools.values().iterator().next());
  }

  /// The server, if this process administers it.
  public Optional<PostgresServer> server() {
    return servers.stream().findFirst();
  }

  /// Closes the pools, then stops the database if the house started it.
  @Override
  public void close() {
    pools.values().forEach(HikariDataSource::close);
    servers.forEach(PostgresServer::close);
  }
}
