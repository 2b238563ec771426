package org.mainstay.proof.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.mainstay.proof.Eventually;

/// The house's own database started with a setting that loses what it acknowledged.
final class UnsafePostgres {
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final int WRITERS = 4;

  private final Path folder;
  private final int port;
  private final Process process;
  private final Map<Integer, Long> acknowledged = new ConcurrentHashMap<>();

  private UnsafePostgres(Path folder, int port, Process process) {
    this.folder = folder;
    this.port = port;
    this.process = process;
  }

  /// Starts it on the data of a house that does not stand.
  ///
  /// @param setting such as `fsync=off`
  static UnsafePostgres start(Path folder, String setting) throws IOException {
    int port = KillTest.freePort();
    Path data = folder.resolve("data/database/data");
    Files.deleteIfExists(data.resolve("postmaster.pid"));
    List<String> command =
        new ArrayList<>(
            List.of(
                "setpriv",
                "--reuid=" + Files.getAttribute(data, "unix:uid"),
                "--regid=" + Files.getAttribute(data, "unix:gid"),
                "--clear-groups",
                program(folder).toString()));
    for (String each :
        List.of(
            setting,
            "listen_addresses=127.0.0.1",
            "port=" + port,
            "unix_socket_directories=",
            "logging_collector=off")) {
      command.add("-c");
      command.add(each);
    }
    command.add("-D");
    command.add(data.toString());
    var builder = new ProcessBuilder(command);
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    var unsafe = new UnsafePostgres(folder, port, builder.start());
    try {
      Eventually.holds(SOON, "the unsafe database answers", unsafe::answers);
      return unsafe;
    } catch (AssertionError doesNotAnswer) {
      unsafe.kill();
      throw doesNotAnswer;
    }
  }

  private static Path program(Path folder) throws IOException {
    try (var files = Files.walk(folder.resolve("data/programs"))) {
      return files.filter(it -> it.endsWith("bin/postgres")).findFirst().orElseThrow();
    }
  }

  private boolean answers() {
    try (var connection = connect()) {
      return connection.isValid(1);
    } catch (SQLException notYet) {
      return false;
    }
  }

  private Connection connect() throws SQLException {
    try {
      String password = Files.readString(folder.resolve("keys/database-admin.password")).strip();
      return DriverManager.getConnection(
          "jdbc:postgresql://127.0.0.1:" + port + "/mainstay", "mainstay_admin", password);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Makes the table that rows go into, and lets all of it reach the disk.
  void prepare() throws SQLException {
    try (var connection = connect();
        var sql = connection.createStatement()) {
      sql.execute("create table public.acknowledged (id integer primary key, words text not null)");
      sql.execute("checkpoint");
    }
  }

  /// Writes rows, several at once, until so many are acknowledged; then this happens.
  void writesUntil(int rows, Runnable then) {
    var stop = new AtomicBoolean();
    var next = new AtomicInteger();
    try (var writers = Executors.newFixedThreadPool(WRITERS)) {
      for (int i = 0; i < WRITERS; i++) {
        writers.execute(() -> write(next, stop));
      }
      try {
        Eventually.holds(SOON, "rows are acknowledged", () -> acknowledged.size() >= rows);
      } finally {
        then.run();
        stop.set(true);
      }
    }
  }

  private void write(AtomicInteger next, AtomicBoolean stop) {
    try (var connection = connect();
        var insert = connection.prepareStatement("insert into public.acknowledged values (?, ?)")) {
      while (!stop.get()) {
        int id = next.incrementAndGet();
        insert.setInt(1, id);
        insert.setString(2, "words ".repeat(200));
        insert.executeUpdate();
        acknowledged.put(id, System.nanoTime());
      }
    } catch (SQLException whileBeingKilled) {
      Thread.onSpinWait();
    }
  }

  /// The rows that were acknowledged before this moment.
  List<Integer> acknowledgedBefore(long nanos) {
    return acknowledged.entrySet().stream()
        .filter(it -> it.getValue() - nanos < 0)
        .map(Map.Entry::getKey)
        .toList();
  }

  /// How many of these are not there.
  int lost(List<Integer> rows) throws SQLException {
    var left = new java.util.HashSet<>(rows);
    try (var connection = connect();
        var sql = connection.createStatement();
        var found = sql.executeQuery("select id from public.acknowledged")) {
      while (found.next()) {
        left.remove(found.getInt(1));
      }
    }
    return left.size();
  }

  /// Kills it with all its children.
  void kill() {
    List<ProcessHandle> tree = new ArrayList<>(process.descendants().toList());
    tree.addFirst(process.toHandle());
    tree.forEach(ProcessHandle::destroyForcibly);
    Eventually.holds(SOON, "it is gone", () -> !HouseProcess.isAnythingIn(folder));
  }
}
