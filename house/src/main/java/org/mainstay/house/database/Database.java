package org.mainstay.house.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
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
    return open(settings, random, progress, BeforeUpgrade.NOTHING);
  }

  /// Starts or finds the database and brings it up to date, after this was done.
  public static Database open(
      DatabaseSettings settings,
      SecureRandom random,
      Consumer<String> progress,
      BeforeUpgrade before) {
    return switch (settings) {
      case DatabaseSettings.Embedded embedded -> {
        var server = EmbeddedPostgres.start(embedded, random, progress);
        yield prepared(server, new Preparing(settings.keys(), random, progress, before));
      }
      case DatabaseSettings.Given(var url, var admin, var password, var keys) -> {
        var server = new GivenPostgres(url, admin, password).checked();
        yield prepared(server, new Preparing(keys, random, progress, before));
      }
      case DatabaseSettings.Apart(var url, var keys) ->
          new Database(List.of(), pools(url, new Passwords(keys, random)));
    };
  }

  /// The server alone, started or found; its tables are left as they are.
  ///
  /// @throws DatabaseFault if another process administers it
  public static PostgresServer server(
      DatabaseSettings settings, SecureRandom random, Consumer<String> progress) {
    return switch (settings) {
      case DatabaseSettings.Embedded embedded -> EmbeddedPostgres.start(embedded, random, progress);
      case DatabaseSettings.Given(var url, var admin, var password, _) ->
          new GivenPostgres(url, admin, password).checked();
      case DatabaseSettings.Apart apart ->
          throw new DatabaseFault(
              Kind.NO_POOL,
              "this process does not administer %s. Way out: name admin and passwordFile"
                      .formatted(apart.url())
                  + " in the file of settings");
    };
  }

  /// A connection that reads every table of this server and changes nothing.
  public static Connection forBackup(PostgresServer server, Path keys, SecureRandom random)
      throws SQLException {
    return PostgresServer.connect(
        server.url(), Role.BACKUP.inDatabase(), new Passwords(keys, random).of(Role.BACKUP.side()));
  }

  /// The inside's own way into a server whose house does not stand yet.
  public static HikariDataSource forInside(PostgresServer server, Path keys, SecureRandom random) {
    return pool(server.url(), Role.INSIDE, new Passwords(keys, random).of(Role.INSIDE.side()));
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

  private record Preparing(
      Path keys, SecureRandom random, Consumer<String> progress, BeforeUpgrade before) {}

  private static Database prepared(PostgresServer server, Preparing how) {
    try {
      var preparation = new Preparation(how.keys, how.random, Walls.ofTheHouse());
      Restoring.refuseHalf(server);
      if (Versions.of(server).isOlderThanTheProgram()) {
        preparation.rolesOf(server);
        how.before.isUpgraded(server);
      }
      how.progress.accept("Bringing the tables up to date");
      preparation.of(server);
      return new Database(
          List.of(server), pools(server.url(), new Passwords(how.keys, how.random)));
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
