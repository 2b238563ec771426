package org.mainstay.house.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mainstay.proof.TestDatabase;
import org.mainstay.proof.TestHouse;

class DatabaseTest {
  private static final Path DIRECTORY = TestHouse.directory("database");
  private static final Path KEYS = DIRECTORY.resolveSibling(DIRECTORY.getFileName() + "-keys");

  @AfterAll
  static void leave_nothing_behind() {
    TestHouse.delete(DIRECTORY);
    TestHouse.delete(KEYS);
  }

  private static DatabaseSettings.Embedded embedded() {
    return new DatabaseSettings.Embedded(
        DIRECTORY, TestHouse.programs(), KEYS, new DatabaseSettings.Port.Free());
  }

  @Test
  void each_side_has_its_own_way_in_and_a_setting_made_unsafe_is_seen() throws Exception {
    try (var database = Database.open(embedded(), new SecureRandom(), _ -> {})) {
      for (Role role : Role.values()) {
        try (var connection = database.dataSource(role).getConnection()) {
          assertThat(connection.getMetaData().getUserName()).isEqualTo(role.inDatabase());
        }
      }
      assertThat(database.safeSettings()).isInstanceOf(SafeSettings.Safe.class);

      asAdmin(database, "alter role mainstay_inside set synchronous_commit = off");
    }
    try (var database = Database.open(embedded(), new SecureRandom(), _ -> {})) {
      assertThat(database.safeSettings())
          .isInstanceOfSatisfying(
              SafeSettings.Unsafe.class,
              unsafe ->
                  assertThat(unsafe.faults())
                      .extracting(SafeSettings.Fault::setting)
                      .containsExactly("synchronous_commit"));

      asAdmin(database, "alter role mainstay_inside reset synchronous_commit");
    }
  }

  @Test
  void a_file_in_the_data_directory_cannot_switch_safety_off() throws Exception {
    Database.open(embedded(), new SecureRandom(), _ -> {}).close();
    Files.writeString(
        DIRECTORY.resolve("data").resolve("postgresql.auto.conf"),
        "fsync = off\nfull_page_writes = off\nsynchronous_commit = off\n");

    try (var database = Database.open(embedded(), new SecureRandom(), _ -> {})) {
      assertThat(database.safeSettings()).isInstanceOf(SafeSettings.Safe.class);
    }
  }

  @Test
  void a_side_that_runs_apart_opens_before_its_database_and_says_that_it_is_not_safe() {
    var nowhere = new DatabaseSettings.Apart("jdbc:postgresql://127.0.0.1:1/none", KEYS);
    new Passwords(KEYS, new SecureRandom()).of("front");

    try (var database = Database.open(nowhere, new SecureRandom(), _ -> {})) {
      assertThatThrownBy(() -> database.dataSource(Role.FRONT).getConnection().close())
          .isInstanceOf(SQLException.class);
      assertThat(database.safeSettings())
          .isInstanceOfSatisfying(
              SafeSettings.Unsafe.class,
              unsafe ->
                  assertThat(unsafe.faults().getFirst().code()).isEqualTo("MAINSTAY-DATABASE-010"));
    }
  }

  @Test
  void a_side_that_runs_apart_has_no_way_in_for_another_side() {
    Path keys = KEYS.resolve("front-alone");
    new Passwords(keys, new SecureRandom()).of("front");
    var apart = new DatabaseSettings.Apart("jdbc:postgresql://127.0.0.1:1/none", keys);

    try (var database = Database.open(apart, new SecureRandom(), _ -> {})) {
      assertThatThrownBy(() -> database.dataSource(Role.INSIDE))
          .hasMessageContaining("MAINSTAY-DATABASE-009");
    }
  }

  @Test
  void a_given_postgres_is_looked_at_and_prepared() {
    try (var given = TestDatabase.fresh()) {
      GivenPostgres server = given.server();

      assertThat(server.checked()).isEqualTo(server);
      new Preparation(TestHouse.keys(), new SecureRandom(), Walls.ofTheHouse()).of(server);

      assertThat(SafeSettings.read(given.inside())).isInstanceOf(SafeSettings.Safe.class);
      assertThatThrownBy(() -> new GivenPostgres(server.url(), server.admin(), "guessed").checked())
          .hasMessageContaining("Way out")
          .hasMessageNotContaining("guessed");
    }
  }

  @Test
  void a_role_with_more_power_than_it_should_have_stops_the_house() {
    try (var given = TestDatabase.fresh()) {
      given.asAdmin("alter role mainstay_hatch createdb");
      try {
        var preparation = new Preparation(TestHouse.keys(), new SecureRandom(), Walls.ofTheHouse());
        assertThatThrownBy(() -> preparation.of(given.server()))
            .hasMessageContaining("mainstay_hatch has more power than it should");
      } finally {
        given.asAdmin("alter role mainstay_hatch nocreatedb");
      }
    }
  }

  @Test
  void passwords_are_not_printed() {
    assertThat(new GivenPostgres("jdbc:postgresql://db/mainstay", "admin", "secret-word"))
        .asString()
        .doesNotContain("secret-word");
    assertThat(new DatabaseSettings.Given("jdbc:postgresql://db/m", "admin", "secret-word", KEYS))
        .asString()
        .doesNotContain("secret-word");
  }

  @Test
  void keys_inside_the_data_directory_are_refused() {
    assertThatThrownBy(
            () ->
                new DatabaseSettings.Embedded(
                    Path.of("data"),
                    Path.of("cache"),
                    Path.of("data/../data/keys"),
                    new DatabaseSettings.Port.Free()))
        .hasMessageContaining("apart");
  }

  @Test
  void every_fault_has_its_own_code() {
    assertThat(List.of(DatabaseFault.Kind.values()))
        .extracting(DatabaseFault.Kind::code)
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("MAINSTAY-DATABASE-\\d{3}"));
  }

  private static void asAdmin(Database database, String sql) throws SQLException {
    try (var connection = database.server().orElseThrow().connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
