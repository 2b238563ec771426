package org.mainstay.house.database;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.mainstay.house.database.DatabaseFault.Kind;

/// One running server process, whose life hangs on one thread of ours.
///
/// The kernel tells the server to stop (SIGINT: fast, nothing lost) when the thread that started it
/// ends, whichever way: closed, end of the program, or kill -9. So that thread lives as long as the
/// server should, and ending it is how the server is stopped.
final class PostgresProcess implements AutoCloseable {
  private static final int STARTS_MAX = 12;
  private static final long PAUSE_MILLIS = 500;
  private static final long READY_SECONDS_MAX = 60;
  private static final long STOP_SECONDS_MAX = 30;
  private static final int LINES_SHOWN_MAX = 5;

  /// Where a server lives and who runs it.
  record Place(
      PostgresPrograms programs,
      PostgresAccount user,
      Path directory,
      DatabaseSettings.Port port) {}

  private final ThreadPoolExecutor keeper;
  private final Process process;
  private final int port;

  private PostgresProcess(ThreadPoolExecutor keeper, Process process, int port) {
    this.keeper = keeper;
    this.process = process;
    this.port = port;
  }

  /// Starts it and waits until it answers; tries again while an earlier one is still recovering.
  static PostgresProcess start(Place place, Predicate<String> answers) throws IOException {
    Path logs = place.directory.resolve("logs");
    if (Files.notExists(logs)) {
      Files.createDirectory(
          logs, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
    place.user.own(logs);
    var keeper = keeper();
    boolean started = false;
    try {
      for (int start = 1; start <= STARTS_MAX; start++) {
        int port = port(place.port);
        Process process =
            keeper.submit(() -> builder(command(place, port), log(place)).start()).get();
        var server = new PostgresProcess(keeper, process, port);
        started = server.isReady(answers);
        if (started) {
          return server;
        }
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
      }
    } catch (ExecutionException e) {
      throw new DatabaseFault(
          Kind.DOES_NOT_START, "PostgreSQL could not be run. Way out: install util-linux", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      if (!started) {
        keeper.shutdown();
      }
    }
    throw new DatabaseFault(
        Kind.DOES_NOT_START, "PostgreSQL did not start: " + lastLines(log(place)));
  }

  private boolean isReady(Predicate<String> answers) throws InterruptedException {
    for (long waited = 0; waited < READY_SECONDS_MAX * 20; waited++) {
      if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
        return false;
      }
      try {
        if (answers.test(url("postgres"))) {
          return true;
        }
      } catch (DatabaseFault e) {
        close();
        throw e;
      }
    }
    process.destroyForcibly().waitFor();
    return false;
  }

  /// Daemon, so that it never keeps the program from ending; never replaced, because a second
  /// thread would not be the one the kernel watches.
  private static ThreadPoolExecutor keeper() {
    return new ThreadPoolExecutor(
        1,
        1,
        0,
        TimeUnit.SECONDS,
        new LinkedBlockingQueue<>(),
        Thread.ofPlatform().name("postgres-keeper").daemon().factory());
  }

  /// What runs: in a session of its own, so that Ctrl+C reaches us and not the server.
  private static List<String> command(Place place, int port) {
    var command = new ArrayList<String>();
    command.add("setsid");
    command.addAll(place.user.prefix());
    command.addAll(List.of("setpriv", "--pdeathsig", "INT"));
    command.add(place.programs.postgres().toString());
    command.addAll(List.of("-D", place.directory.resolve("data").toString()));
    for (String setting : settings(port)) {
      command.addAll(List.of("-c", setting));
    }
    return command;
  }

  /// On the command line they win over every file in the data directory.
  private static List<String> settings(int port) {
    return List.of(
        "port=" + port,
        "listen_addresses=127.0.0.1",
        "unix_socket_directories=",
        "max_connections=60",
        "wal_level=replica",
        "fsync=on",
        "synchronous_commit=on",
        "full_page_writes=on",
        "ssl=off",
        // Logs hold no data: no statement, no parameter, no row in an error's detail.
        "log_statement=none",
        "log_min_error_statement=panic",
        "log_parameter_max_length_on_error=0",
        "log_min_messages=log",
        "log_error_verbosity=terse",
        "logging_collector=on",
        "log_directory=../logs",
        "log_filename=postgres-%a.log",
        "log_rotation_age=1d",
        "log_truncate_on_rotation=on");
  }

  /// A command with an empty environment: none of our variables reaches the server.
  static ProcessBuilder builder(List<String> command, Path log) {
    var builder = new ProcessBuilder(command);
    String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
    builder.environment().clear();
    builder.environment().put("PATH", path);
    builder.environment().put("LC_ALL", "C");
    builder.environment().put("TZ", "UTC");
    return builder
        .directory(new File("/"))
        .redirectInput(new File("/dev/null"))
        .redirectErrorStream(true)
        .redirectOutput(log.toFile());
  }

  private static int port(DatabaseSettings.Port port) throws IOException {
    return switch (port) {
      case DatabaseSettings.Port.Fixed(int number) -> number;
      case DatabaseSettings.Port.Free() -> {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
          yield socket.getLocalPort();
        }
      }
    };
  }

  private static Path log(Place place) {
    return place.directory.resolve("start.log");
  }

  static String lastLines(Path log) throws IOException {
    List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
    return String.join(
        " / ", lines.subList(Math.max(0, lines.size() - LINES_SHOWN_MAX), lines.size()));
  }

  String url(String database) {
    return url(port, database);
  }

  static String url(int port, String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  @Override
  public void close() {
    keeper.shutdown();
    try {
      if (!process.waitFor(STOP_SECONDS_MAX, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
