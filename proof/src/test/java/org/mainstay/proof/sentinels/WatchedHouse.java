package org.mainstay.proof.sentinels;

import com.google.crypto.tink.util.Bytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.mainstay.house.commandline.Main;
import org.mainstay.house.signin.OneTimeCodes;
import org.mainstay.proof.Eventually;
import org.mainstay.proof.TestHouse;
import org.mainstay.proof.Visitor;

/// A house of which everything that it writes lies beneath one folder: data, logs, temporary files.
final class WatchedHouse implements AutoCloseable {
  /// An address of a network at work, as the handbook of this house says: free for examples.
  static final String AT_WORK = "198.51.100.77";

  private static final Duration SOON = Duration.ofMinutes(3);
  private static final Path HANDBOOK = Path.of("../handbook");

  private final Path folder;
  private final Process process;

  private WatchedHouse(Path folder, Process process) {
    this.folder = folder;
    this.process = process;
  }

  /// Starts it, with two workers who have these sign-in names.
  static WatchedHouse start(String lead, String clinician) {
    var folder = TestHouse.directory("watched");
    try {
      var seen = Files.createDirectories(folder.resolve("seen"));
      handbook(Files.createDirectories(folder.resolve("handbook")));
      var temporary = Files.createDirectories(seen.resolve("temporary"));
      var process =
          new ProcessBuilder(words(folder, temporary, lead, clinician))
              .redirectError(seen.resolve("errors.log").toFile())
              .redirectOutput(seen.resolve("output.log").toFile())
              .start();
      var house = new WatchedHouse(folder, process);
      Eventually.holds(SOON, "the house is ready", house::isReady);
      return house;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void handbook(Path folder) throws IOException {
    try (var files = Files.walk(HANDBOOK)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        var copy = folder.resolve(HANDBOOK.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    var networks = folder.resolve("networks.yaml");
    var named = Files.readString(networks).replace("employers: []", "employers: [198.51.100.0/24]");
    Files.writeString(networks, named);
  }

  private static List<String> words(Path folder, Path temporary, String lead, String clinician) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Djava.io.tmpdir=" + temporary,
        // The house's own way of logging, not that of the tests.
        "-Dlogback.configurationFile=logback.xml",
        "-cp",
        System.getProperty("java.class.path"),
        HouseWithAClock.class.getName(),
        folder.toString(),
        lead,
        clinician);
  }

  private boolean isReady() {
    if (!process.isAlive()) {
      throw new AssertionError("the house ended: " + folder.resolve("seen/errors.log"));
    }
    return !said(HouseWithAClock.READY).isEmpty();
  }

  private List<String> said(String beginning) {
    try {
      return Files.readAllLines(folder.resolve("seen/output.log")).stream()
          .filter(line -> line.startsWith(beginning))
          .map(line -> line.substring(beginning.length()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String baseUrl() {
    return said(HouseWithAClock.READY).getFirst();
  }

  /// Everything of it but its keys, which lie apart by their nature.
  List<Path> whatItWrites() {
    return List.of(folder.resolve("data"), folder.resolve("seen"));
  }

  /// Saves it among what it writes, as an operator does.
  void backUp() {
    int ended =
        Main.run(
            "backup",
            "--data",
            folder.resolve("data").toString(),
            "--keys",
            folder.resolve("keys").toString(),
            "--handbook",
            folder.resolve("handbook").toString(),
            "--to",
            folder.resolve("seen/backups").toString());
    if (ended != Main.DONE) {
      throw new AssertionError("the house was not saved");
    }
  }

  /// Lets so much more time pass in it.
  void later(Duration more) {
    try {
      var file = folder.resolve(HouseWithAClock.AHEAD);
      long before = Files.exists(file) ? Long.parseLong(Files.readString(file)) : 0;
      var next = folder.resolve("next");
      Files.writeString(next, Long.toString(before + more.toSeconds()));
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Its time.
  Instant now() {
    return HouseWithAClock.now(folder);
  }

  /// What a worker types to sign in, by the field's name.
  ///
  /// @param number 0 for the lead, 1 for the clinician
  Map<String, String> signIn(String name, int number) {
    String[] handed = said(HouseWithAClock.WORKER).get(number).split(" ", -1);
    var secret = Bytes.copyFrom(HexFormat.of().parseHex(handed[1]));
    return Map.of("name", name, "password", handed[0], "code", OneTimeCodes.at(secret, now()));
  }

  Visitor visitor() {
    return new Visitor(baseUrl());
  }

  /// A page, as a proxy on this machine passes it on to somebody at this address.
  String readFrom(String address, String path) {
    try (var http =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build()) {
      return http.send(
              HttpRequest.newBuilder(URI.create(baseUrl() + path))
                  .header("X-Forwarded-For", address)
                  .build(),
              HttpResponse.BodyHandlers.ofString())
          .body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// A way into its database that goes past all walls.
  Connection database() throws SQLException, IOException {
    var password = Files.readString(folder.resolve("keys/database-admin.password")).strip();
    return DriverManager.getConnection(
        said(HouseWithAClock.DATABASE).getFirst(), "mainstay_admin", password);
  }

  /// Has everything written from memory to the tables.
  void checkpoint() throws SQLException, IOException {
    try (var database = database();
        var statement = database.createStatement()) {
      statement.execute("checkpoint");
    }
  }

  @Override
  public void close() {
    process.destroy();
    Eventually.holds(Duration.ofSeconds(40), "the house has ended", () -> !process.isAlive());
    TestHouse.delete(folder);
  }
}
