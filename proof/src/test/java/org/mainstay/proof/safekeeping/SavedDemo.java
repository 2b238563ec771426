package org.mainstay.proof.safekeeping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.mainstay.demo.DemoClock;
import org.mainstay.demo.DemoVerb;
import org.mainstay.house.backup.Backup;
import org.mainstay.house.backup.BackupPlace;
import org.mainstay.house.backup.Restore;
import org.mainstay.house.database.Database;
import org.mainstay.house.database.DatabaseSettings;
import org.mainstay.house.database.EmbeddedPostgres;
import org.mainstay.house.database.GivenPostgres;
import org.mainstay.house.database.PostgresServer;
import org.mainstay.house.wiring.RunningHouse;
import org.mainstay.proof.TestHouse;

/// The demonstration's sixty days of life, and a server with room to restore them into.
final class SavedDemo implements AutoCloseable {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private static final String TABLES =
      """
      select format('%I.%I', schemaname, tablename)
        from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema', 'house_database')
       order by 1
      """;

  private final Path folder = TestHouse.directory("saved");
  private final RunningHouse house;
  private final EmbeddedPostgres targets;

  SavedDemo() {
    house =
        DemoVerb.start(0, folder, Path.of("..", "handbook"), new DemoClock(InstantSource.system()));
    targets =
        EmbeddedPostgres.start(
            new DatabaseSettings.Embedded(
                folder.resolve("targets"),
                TestHouse.programs(),
                keys(),
                new DatabaseSettings.Port.Free()),
            new SecureRandom(),
            _ -> {});
  }

  RunningHouse house() {
    return house;
  }

  Path folder() {
    return folder;
  }

  Path keys() {
    return folder.resolve("keys");
  }

  PostgresServer server() {
    return house.database().server().orElseThrow();
  }

  /// A database with nothing in it.
  GivenPostgres empty() {
    String name = "target_" + COUNT.incrementAndGet();
    asAdmin(targets, "create database " + name);
    return new GivenPostgres(targets.url(name), targets.admin(), targets.password());
  }

  /// A new folder for backups.
  Path place(String name) {
    return folder.resolve("backups-" + name + "-" + COUNT.incrementAndGet());
  }

  Backup.Made backedUp(PostgresServer server, Path to) {
    return backup()
        .make(() -> Database.forBackup(server, keys(), new SecureRandom()), BackupPlace.of(to));
  }

  Backup backup() {
    return new Backup(
        keys(), new Backup.Ways("0.1.0", InstantSource.system(), new SecureRandom(), _ -> {}));
  }

  /// A database with what is in this backup.
  GivenPostgres restored(Path backup) {
    var target = empty();
    Restore.checked(backup, Optional.empty(), keys())
        .into(target, "the target", new SecureRandom(), _ -> {}, _ -> {});
    return target;
  }

  /// What every table of this database holds, by its name: worked out otherwise than the backup
  /// does.
  static Map<String, String> everything(PostgresServer server) {
    var all = new TreeMap<String, String>();
    for (String table : column(server, TABLES)) {
      all.put(
          table,
          column(
                  server,
                  "select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by"
                      + " md5(t::text))), '') from "
                      + table
                      + " t")
              .getFirst());
    }
    return all;
  }

  static List<String> column(PostgresServer server, String query) {
    var found = new java.util.ArrayList<String>();
    try (var connection = server.connect();
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

  static void asAdmin(PostgresServer server, String sql) {
    try (var connection = server.connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /// Posts twenty letters, each with its leaf in the same transaction.
  static void post(GivenPostgres server) {
    try (var connection = server.connect();
        var statement = connection.createStatement()) {
      for (int letter = 0; letter < 20; letter++) {
        connection.setAutoCommit(false);
        statement.execute(
            """
            insert into letterbox_letter.letter
                   (idem, lookup, kind, posted_at, sealed_keys, sealed_identity, sealed_clinical,
                    taken_in_at)
            values (uuid_send(gen_random_uuid()), 'x', 'request', now(), '', '', '', now())
            """);
        statement.execute(
            "insert into letterbox_letter.leaf (posted_at, leaf_hash) values (now(), 'x')");
        connection.commit();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    targets.close();
    house.close();
    TestHouse.delete(folder);
  }
}
