package org.mainstay.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.UUID;
import org.mainstay.house.database.DatabaseSettings;
import org.mainstay.house.database.EmbeddedPostgres;
import org.mainstay.house.database.Preparation;
import org.mainstay.house.database.Walls;

/// The one database server of a test run, with one prepared database to copy from.
public final class TestHouse {
  private static final Path TARGET = Path.of("target").toAbsolutePath();

  private TestHouse() {}

  /// Where the programs are unpacked once for all test runs.
  public static Path programs() {
    return TARGET.resolve("postgres-programs");
  }

  /// A new directory that no other test uses, beneath target.
  public static Path directory(String name) {
    return TARGET.resolve("test-houses").resolve(name + "-" + UUID.randomUUID());
  }

  /// Removes a directory with all that is in it.
  public static void delete(Path directory) {
    if (Files.notExists(directory)) {
      return;
    }
    try (var paths = Files.walk(directory)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The shared server; started on first use, and it ends with this test run.
  static EmbeddedPostgres server() {
    return Started.SERVER;
  }

  /// The sides' passwords on the shared server.
  public static Path keys() {
    return Started.KEYS;
  }

  /// Its database is only copied from, never used.
  private static final class Started {
    private static final Path DIRECTORY = directory("shared");
    private static final Path KEYS = DIRECTORY.resolveSibling(DIRECTORY.getFileName() + "-keys");
    private static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      var random = new SecureRandom();
      var settings =
          new DatabaseSettings.Embedded(
              DIRECTORY, programs(), KEYS, new DatabaseSettings.Port.Free());
      EmbeddedPostgres server = EmbeddedPostgres.start(settings, random, _ -> {});
      new Preparation(KEYS, random, Walls.ofTheHouse()).of(server);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> leaveNothing(server)));
      return server;
    }

    private static void leaveNothing(EmbeddedPostgres server) {
      server.close();
      delete(DIRECTORY);
      delete(KEYS);
    }
  }
}
