package org.mainstay.house.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.mainstay.house.database.DatabaseFault.Kind;

/// The house's own PostgreSQL: it loses nothing in a power cut and never outlives the house.
///
/// The usual ready-made launchers trade both away: fsync off, every local process trusted, the data
/// deleted on close. So the programs are started here.
public final class EmbeddedPostgres implements PostgresServer {
  private static final String ADMIN = "mainstay_admin";
  private static final String DATABASE = "mainstay";
  private static final int INITDB_SECONDS_MAX = 120;

  /// In the file in which PostgreSQL says where it answers, the line of the port.
  private static final int PORT_LINE = 4;

  private final PostgresProcess process;
  private final FileChannel lock;
  private final String password;

  private EmbeddedPostgres(PostgresProcess process, FileChannel lock, String password) {
    this.process = process;
    this.lock = lock;
    this.password = password;
  }

  /// Starts it, and makes the data directory on the first start.
  ///
  /// @param progress is told in a few words what takes time
  /// @throws DatabaseFault if it cannot be started; the message has the way out
  public static EmbeddedPostgres start(
      DatabaseSettings.Embedded settings, SecureRandom random, Consumer<String> progress) {
    Path directory = settings.directory().toAbsolutePath().normalize();
    try {
      Files.createDirectories(directory);
      Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx--x--x"));
      FileChannel lock = lock(directory);
      try {
        progress.accept("Unpacking PostgreSQL, if this is the first time");
        var programs = PostgresPrograms.in(settings.cache());
        String password = new Passwords(settings.keys(), random).of("admin");
        PostgresAccount user = initialise(directory, programs, password, progress);
        progress.accept("Starting PostgreSQL");
        var place = new PostgresProcess.Place(programs, user, directory, settings.port());
        var process = PostgresProcess.start(place, url -> answers(url, password));
        createDatabase(process, password);
        return new EmbeddedPostgres(process, lock, password);
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new DatabaseFault(
          Kind.DOES_NOT_START, "PostgreSQL cannot use " + directory + ": " + e.getMessage(), e);
    }
  }

  /// Where the server of this directory answers, if one was started there and not stopped since.
  static Optional<String> running(Path directory) {
    Path told = directory.resolve("data/postmaster.pid");
    try {
      List<String> lines = Files.exists(told) ? Files.readAllLines(told) : List.of();
      return lines.size() < PORT_LINE
          ? Optional.empty()
          : Optional.of(
              PostgresProcess.url(Integer.parseInt(lines.get(PORT_LINE - 1).strip()), DATABASE));
    } catch (IOException | NumberFormatException _) {
      return Optional.empty();
    }
  }

  /// Two servers on one directory would destroy it; the lock goes with the process that holds it.
  private static FileChannel lock(Path directory) throws IOException {
    var channel =
        FileChannel.open(
            directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException _) {
      // This very process holds it.
    }
    channel.close();
    throw new DatabaseFault(
        Kind.IN_USE,
        "another Mainstay is using "
            + directory
            + ". Way out: stop it, or give this one another data directory");
  }

  /// Under another name first: a data directory is either whole or not there.
  private static PostgresAccount initialise(
      Path directory, PostgresPrograms programs, String password, Consumer<String> progress)
      throws IOException {
    Path data = directory.resolve("data");
    if (Files.exists(data)) {
      return PostgresAccount.forDirectory(data, programs);
    }
    progress.accept("Making the database's directory");
    Path half = directory.resolve("data.new");
    PostgresPrograms.delete(half);
    Files.createDirectory(
        half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    PostgresAccount user = PostgresAccount.forDirectory(half, programs);
    Path passwordFile =
        Files.createTempFile(
            directory,
            "first-",
            ".password",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      Files.writeString(passwordFile, password + "\n");
      user.own(passwordFile);
      initdb(user, programs, half, passwordFile);
    } finally {
      Files.delete(passwordFile);
    }
    Files.move(half, data, StandardCopyOption.ATOMIC_MOVE);
    Passwords.onDisk(directory);
    return user;
  }

  private static void initdb(
      PostgresAccount user, PostgresPrograms programs, Path data, Path passwordFile)
      throws IOException {
    var command = new ArrayList<>(user.prefix());
    command.addAll(
        List.of(
            programs.initdb().toString(),
            "--pgdata=" + data,
            "--username=" + ADMIN,
            "--pwfile=" + passwordFile,
            "--data-checksums",
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--locale=C"));
    Path log = data.resolveSibling("initdb.log");
    var initdb = PostgresProcess.builder(command, log).start();
    try {
      if (!initdb.waitFor(INITDB_SECONDS_MAX, TimeUnit.SECONDS) || initdb.exitValue() != 0) {
        initdb.destroyForcibly();
        throw new DatabaseFault(
            Kind.DOES_NOT_START,
            "initdb failed as " + user.words() + ": " + PostgresProcess.lastLines(log));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static boolean answers(String url, String password) {
    try (var _ = PostgresServer.connect(url, ADMIN, password)) {
      return true;
    } catch (SQLException e) {
      if ("28P01".equals(e.getSQLState())) {
        throw new DatabaseFault(
            Kind.PASSWORDS,
            "the kept password does not open this database."
                + " Way out: give the keys directory that belongs to this data directory",
            e);
      }
      return false;
    }
  }

  private static void createDatabase(PostgresProcess process, String password) {
    try (var connection = PostgresServer.connect(process.url("postgres"), ADMIN, password);
        var statement = connection.createStatement();
        var found =
            statement.executeQuery(
                "select 1 from pg_database where datname = '" + DATABASE + "'")) {
      if (!found.next()) {
        try (var create = connection.createStatement()) {
          create.execute("create database " + DATABASE);
        }
      }
    } catch (SQLException e) {
      process.close();
      throw new DatabaseFault(Kind.NOT_PREPARED, "the database could not be made", e);
    }
  }

  @Override
  public String url() {
    return url(DATABASE);
  }

  /// Another database of the same server.
  public String url(String database) {
    return process.url(database);
  }

  @Override
  public String admin() {
    return ADMIN;
  }

  @Override
  public String password() {
    return password;
  }

  /// Stops it fast: nobody is waited for, nothing acknowledged is lost.
  @Override
  public void close() {
    process.close();
    try {
      lock.close();
    } catch (IOException e) {
      throw new DatabaseFault(Kind.IN_USE, "the lock could not be let go", e);
    }
  }
}
