package org.mainstay.house.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.proof.Eventually;
import org.mainstay.proof.TestHouse;

class EmbeddedPostgresTest {
  private final Path directory = TestHouse.directory("own");
  private final Path keys = directory.resolveSibling(directory.getFileName() + "-keys");
  private final List<String> progress = new ArrayList<>();

  @AfterEach
  void leave_nothing_behind() {
    PostgresPrograms.delete(directory);
    PostgresPrograms.delete(keys);
  }

  @Test
  void it_starts_safe_and_starts_again_with_what_it_had() throws Exception {
    try (var server = start();
        var connection = server.connect();
        var statement = connection.createStatement()) {
      statement.execute("create table public.kept (word text)");
      statement.execute("insert into public.kept values ('hello')");
      assertThat(show(server, "listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(show(server, "unix_socket_directories")).isEmpty();
      assertThat(show(server, "max_connections")).isEqualTo("60");
      assertThat(show(server, "wal_level")).isEqualTo("replica");
      assertThat(show(server, "data_checksums")).isEqualTo("on");
      assertThat(show(server, "fsync")).isEqualTo("on");
      assertThat(show(server, "log_statement")).isEqualTo("none");
      assertThat(show(server, "log_min_error_statement")).isEqualTo("panic");
      assertThat(show(server, "log_parameter_max_length_on_error")).isEqualTo("0");
    }

    try (var again = start()) {
      assertThat(one(again, "select word from public.kept")).isEqualTo("hello");
    }
    assertThat(progress).filteredOn(p -> p.startsWith("Making")).hasSize(1);
  }

  @Test
  void nobody_signs_in_without_the_password() {
    try (var server = start()) {
      assertThatThrownBy(() -> PostgresServer.connect(server.url(), server.admin(), "guessed"))
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
    }
  }

  @Test
  void the_password_is_kept_for_its_owner_alone_and_outside_the_data_directory() throws Exception {
    try (var server = start()) {
      Path file = keys.resolve("database-admin.password");
      assertThat(Files.readString(file).strip()).isEqualTo(server.password());
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
      try (var files = Files.walk(directory)) {
        assertThat(files.filter(f -> holds(f, server.password()))).isEmpty();
      }
    }
  }

  @Test
  void a_row_that_broke_a_rule_is_not_in_the_log() throws Exception {
    String sentinel = "sentinel-9c41";
    try (var server = start();
        var connection = server.connect();
        var statement = connection.createStatement()) {
      statement.execute("create table public.secret (word text primary key)");
      statement.execute("insert into public.secret values ('" + sentinel + "')");
      assertThatThrownBy(
              () -> statement.execute("insert into public.secret values ('" + sentinel + "')"))
          .isInstanceOf(SQLException.class);
      assertThatThrownBy(() -> statement.execute("select '" + sentinel + "'::uuid"))
          .isInstanceOf(SQLException.class);
    }
    try (var files = Files.walk(directory.resolve("logs"))) {
      assertThat(files.filter(f -> holds(f, sentinel))).isEmpty();
    }
    assertThat(holds(directory.resolve("start.log"), sentinel)).isFalse();
  }

  @Test
  void two_houses_never_share_one_directory() {
    try (var _ = start()) {
      DatabaseFault fault = catchThrowableOfType(DatabaseFault.class, this::start);
      assertThat(fault.kind()).isEqualTo(DatabaseFault.Kind.IN_USE);
      assertThat(fault)
          .hasMessageContaining("MAINSTAY-DATABASE-001")
          .hasMessageContaining("stop it");
    }
  }

  @Test
  void foreign_keys_are_refused_in_words() throws Exception {
    start().close();
    Files.writeString(keys.resolve("database-admin.password"), "another");

    DatabaseFault fault = catchThrowableOfType(DatabaseFault.class, this::start);

    assertThat(fault.kind()).isEqualTo(DatabaseFault.Kind.PASSWORDS);
    nobodyIsLeft();
  }

  @Test
  void a_password_that_others_may_read_is_refused() throws Exception {
    start().close();
    Files.setPosixFilePermissions(
        keys.resolve("database-admin.password"), PosixFilePermissions.fromString("rw-r--r--"));

    assertThatThrownBy(this::start).hasMessageContaining("chmod 600");
  }

  @Test
  void no_server_outlives_a_killed_house_and_it_starts_again() throws Exception {
    Process child = child();
    try (var lines = reader(child)) {
      assertThat(lines.readLine()).startsWith("started ");
      assertThat(processes()).isNotEmpty();
      assertThatThrownBy(this::start).hasMessageContaining("MAINSTAY-DATABASE-001");

      child.destroyForcibly().waitFor();

      nobodyIsLeft();
    }
    try (var again = start()) {
      assertThat(one(again, "select 1")).isEqualTo("1");
    }
    nobodyIsLeft();
  }

  @Test
  void a_house_whose_whole_process_tree_was_killed_starts_again() throws Exception {
    Process child = child();
    try (var lines = reader(child)) {
      assertThat(lines.readLine()).startsWith("started ");
      processes().forEach(ProcessHandle::destroyForcibly);
      child.destroyForcibly().waitFor();
    }
    try (var again = start()) {
      assertThat(one(again, "select 1")).isEqualTo("1");
    }
  }

  /// The writer of the log ends a moment after the server itself.
  private void nobodyIsLeft() {
    Eventually.holds(Duration.ofSeconds(30), "no server is left", () -> processes().isEmpty());
  }

  private EmbeddedPostgres start() {
    var settings =
        new DatabaseSettings.Embedded(
            directory, TestHouse.programs(), keys, new DatabaseSettings.Port.Free());
    return EmbeddedPostgres.start(settings, new SecureRandom(), progress::add);
  }

  private Process child() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            ChildHouse.class.getName(),
            directory.toString(),
            TestHouse.programs().toString(),
            keys.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static BufferedReader reader(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /// Every server process whose working directory is this data directory.
  private List<ProcessHandle> processes() {
    Path data = directory.resolve("data");
    return ProcessHandle.allProcesses().filter(p -> worksIn(p, data)).toList();
  }

  private static boolean worksIn(ProcessHandle process, Path data) {
    try {
      return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"))
          .equals(data);
    } catch (IOException _) {
      return false;
    }
  }

  private static boolean holds(Path file, String text) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1).contains(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String show(PostgresServer server, String setting) throws SQLException {
    return one(server, "show " + setting);
  }

  private static String one(PostgresServer server, String query) throws SQLException {
    try (var connection = server.connect();
        var statement = connection.createStatement();
        var row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }
}
