package org.mainstay.proof.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mainstay.house.database.Grants;
import org.mainstay.house.database.Role;
import org.mainstay.house.database.Walls;
import org.mainstay.house.database.Walls.Right;
import org.mainstay.proof.TestDatabase;

class GrantsTest {
  private static final TestDatabase DATABASE = TestDatabase.fresh();
  private static final Walls WALLS = Walls.ofTheHouse();
  private static final String PERMISSION_DENIED = "42501";

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  /// A table as PostgreSQL has it, with the column that an update would touch.
  private record Table(String schema, String name, String column) {
    String words() {
      return schema + "." + name;
    }
  }

  @Test
  void the_database_is_as_the_walls_say() throws SQLException {
    try (var admin = DATABASE.admin().getConnection()) {
      assertThat(new Grants(WALLS).differences(admin)).isEmpty();
    }
  }

  @Test
  void outside_is_denied_every_table_but_the_noticeboard_and_its_own() throws SQLException {
    assertThat(allowed(Role.OUTSIDE))
        .isNotEmpty()
        .allSatisfy(
            can ->
                assertThat(can)
                    .matches(
                        "SELECT hatch_noticeboard\\..*"
                            + "|[A-Z]+ (house_officesignin|outside_[a-z]+)\\..*"
                            + "|SELECT hatch_quotation\\..*"));
  }

  @Test
  void nobody_but_the_outside_touches_a_sign_in_or_a_promise_of_the_outside() throws SQLException {
    for (Role role : EnumSet.complementOf(EnumSet.of(Role.OUTSIDE, Role.BACKUP))) {
      assertThat(allowed(role))
          .allSatisfy(can -> assertThat(can).doesNotContain("house_officesignin", " outside_"));
    }
  }

  @Test
  void a_backup_reads_every_table_and_changes_none() throws SQLException {
    var all = new ArrayList<String>();
    for (Table table : tables()) {
      all.add("SELECT " + table.words());
    }
    assertThat(allowed(Role.BACKUP)).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void a_backup_that_would_leave_out_rows_is_found() throws SQLException {
    try (var planted = TestDatabase.fresh();
        var admin = planted.admin().getConnection()) {
      planted.asAdmin("drop policy backup_reads on inside_people.person");

      assertThat(new Grants(WALLS).differences(admin))
          .containsExactly("inside_people.person: a backup would leave out rows of it");

      new Grants(WALLS).apply(admin);
      assertThat(new Grants(WALLS).differences(admin)).isEmpty();
    }
  }

  @Test
  void front_is_denied_everything_but_its_inserts_and_the_window() throws SQLException {
    assertThat(allowed(Role.FRONT))
        .allSatisfy(
            can ->
                assertThat(can)
                    .matches(
                        "INSERT (letterbox_letter\\..*|letterbox_mailbox\\.item|letterbox_survey\\.reply|letterbox_heard\\.taken_back)"
                            + "|SELECT letterbox_window\\..*"));
  }

  @Test
  void inside_outside_hatch_and_trail_can_do_exactly_what_the_walls_say() throws SQLException {
    for (Role role : EnumSet.of(Role.INSIDE, Role.OUTSIDE, Role.HATCH, Role.TRAIL)) {
      var said = new ArrayList<String>();
      for (Table table : tables()) {
        for (Right right : WALLS.rights(role, table.schema, table.name)) {
          said.add(right + " " + table.words());
        }
      }
      assertThat(allowed(role)).containsExactlyInAnyOrderElementsOf(said);
    }
  }

  @Test
  void a_leaf_of_the_trail_is_never_changed_or_taken_away() {
    assertThat(WALLS.rights(Role.INSIDE, "inside_trail", "leaf"))
        .isEqualTo(Set.of(Right.SELECT, Right.INSERT));
  }

  @Test
  void a_planted_grant_is_found() throws SQLException {
    try (var planted = TestDatabase.fresh();
        var admin = planted.admin().getConnection()) {
      planted.asAdmin("set role mainstay_owner; create schema inside_planted");
      planted.asAdmin(
          "set role mainstay_owner; create table inside_planted.leak (id int, word text)");
      var grants = new Grants(WALLS);
      grants.apply(admin);
      assertThat(grants.differences(admin)).isEmpty();

      planted.asAdmin("grant usage on schema inside_planted to mainstay_outside");
      planted.asAdmin("grant select (word) on inside_planted.leak to mainstay_outside");

      assertThat(grants.differences(admin))
          .containsExactlyInAnyOrder(
              "mainstay_outside select inside_planted.leak: granted, and walls.txt does not say so",
              "mainstay_outside usage schema inside_planted: granted, and walls.txt does not say so");
      try (var outside = planted.outside().getConnection()) {
        assertThat(works(outside, "select word from inside_planted.leak")).isTrue();
      }

      grants.apply(admin);

      assertThat(grants.differences(admin)).isEmpty();
      try (var outside = planted.outside().getConnection()) {
        assertThat(works(outside, "select word from inside_planted.leak")).isFalse();
      }
    }
  }

  @Test
  void a_new_function_is_nobodys_until_the_walls_say_so() throws SQLException {
    try (var planted = TestDatabase.fresh();
        var admin = planted.admin().getConnection()) {
      planted.asAdmin(
          """
          set role mainstay_owner;
          create schema if not exists letterbox_mailbox;
          create function letterbox_mailbox.peep() returns int language sql as 'select 1';
          """);
      planted.asAdmin("grant usage on schema letterbox_mailbox to mainstay_front");
      try (var front = planted.front().getConnection()) {
        assertThat(works(front, "select letterbox_mailbox.peep()")).isFalse();
      }
      assertThat(new Grants(WALLS).differences(admin)).noneMatch(d -> d.contains("peep"));
    }
  }

  @Test
  void no_side_owns_anything_or_has_powers() throws SQLException {
    String owned =
        """
        select r.rolname || ' owns ' || d.classid::regclass || ' ' || d.objid
          from pg_shdepend d join pg_roles r on r.oid = d.refobjid
         where d.deptype = 'o' and r.rolname ~ '^mainstay_(front|inside|outside|hatch|backup|trail)$'
        """;
    String powers =
        """
        select rolname
          from pg_roles
         where rolname ~ '^mainstay_(front|inside|outside|hatch|backup|trail|owner)$'
           and (rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication
                or (rolname = 'mainstay_owner') = rolcanlogin)
        """;
    String members =
        """
        select m.roleid::regrole || ' lends itself to ' || m.member::regrole
          from pg_auth_members m join pg_roles r on r.oid = m.member
         where r.rolname ~ '^mainstay_(front|inside|outside|hatch|backup|trail)$'
        """;
    assertThat(DATABASE.column(owned)).isEmpty();
    assertThat(DATABASE.column(powers)).isEmpty();
    assertThat(DATABASE.column(members)).isEmpty();
  }

  @Test
  void every_table_belongs_to_the_owner() throws SQLException {
    String strangers =
        """
        select n.nspname || '.' || c.relname
          from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
           and pg_get_userbyid(c.relowner) <> 'mainstay_owner'
        """;
    assertThat(DATABASE.column(strangers)).isEmpty();
  }

  @Test
  void no_side_makes_tables_of_its_own() throws SQLException {
    for (Role role : Role.values()) {
      try (var connection = DATABASE.dataSource(role).getConnection()) {
        assertThat(works(connection, "create table public.own (id int)")).isFalse();
        assertThat(works(connection, "create temporary table own (id int)")).isFalse();
        assertThat(works(connection, "create schema own")).isFalse();
        assertThat(works(connection, "set role mainstay_owner")).isFalse();
      }
    }
  }

  /// Every statement is really run: what is denied shows as "permission denied", nothing else.
  private static List<String> allowed(Role role) throws SQLException {
    var allowed = new ArrayList<String>();
    try (var connection = DATABASE.dataSource(role).getConnection()) {
      for (Table table : tables()) {
        for (Right right : Right.values()) {
          if (works(connection, attempt(right, table))) {
            allowed.add(right + " " + table.words());
          }
        }
      }
    }
    return allowed;
  }

  private static String attempt(Right right, Table table) {
    return switch (right) {
      case SELECT -> "select 1 from %s limit 1".formatted(table.words());
      case INSERT -> "insert into %s default values".formatted(table.words());
      case UPDATE -> "update %s set %s = default".formatted(table.words(), table.column);
      case DELETE -> "delete from %s".formatted(table.words());
    };
  }

  /// Whether it was permitted; a broken constraint or a policy comes after permission.
  private static boolean works(Connection connection, String sql) throws SQLException {
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
      return true;
    } catch (SQLException e) {
      return !PERMISSION_DENIED.equals(e.getSQLState())
          || String.valueOf(e.getMessage()).contains("row-level security");
    } finally {
      connection.rollback();
    }
  }

  /// Every table there is, so that a new one is tested without anybody thinking of it.
  private static List<Table> tables() throws SQLException {
    var tables = new ArrayList<Table>();
    try (var admin = DATABASE.admin().getConnection();
        var statement = admin.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                select n.nspname, c.relname,
                       (select quote_ident(a.attname) from pg_attribute a
                         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                           and a.attgenerated = '' and a.attidentity <> 'a'
                         order by a.attnum limit 1)
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('r', 'p', 'v', 'm')
                   and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                 order by 1, 2
                """)) {
      while (row.next()) {
        tables.add(new Table(row.getString(1), row.getString(2), row.getString(3)));
      }
    }
    assertThat(tables).as("tables to test").isNotEmpty();
    return tables;
  }

  @Test
  void a_password_is_needed_for_each_side() {
    assertThatThrownBy(
            () ->
                java.sql.DriverManager.getConnection(
                    DATABASE.url(), Role.FRONT.inDatabase(), "guessed"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("password authentication failed");
  }
}
