package org.mainstay.proof.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.house.database.Role;
import org.mainstay.proof.TestDatabase;

/// Insert-only and idempotent at once: what PostgreSQL lets a side do that may not read.
///
/// The front rests on this behaviour; if a version changes it, this test says so first.
class InsertOnlyTest {
  private static final TestDatabase DATABASE = TestDatabase.fresh();
  private static final String INSERT =
      "insert into letterbox_planted.letter (idem) values ('token') ";

  @BeforeAll
  static void plant() {
    DATABASE.asAdmin(
        """
        set role mainstay_owner;
        create schema letterbox_planted;
        create table letterbox_planted.letter (
          id uuid primary key default gen_random_uuid(),
          idem text not null constraint letter_once unique);
        create table letterbox_planted.leaf (
          id uuid primary key default gen_random_uuid(),
          what text not null);
        grant usage on schema letterbox_planted to mainstay_front;
        grant insert on all tables in schema letterbox_planted to mainstay_front;
        """);
  }

  @BeforeEach
  void empty() {
    DATABASE.asAdmin("truncate letterbox_planted.letter, letterbox_planted.leaf");
    DATABASE.asAdmin("alter table letterbox_planted.letter no force row level security");
    DATABASE.asAdmin("alter table letterbox_planted.letter disable row level security");
  }

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "on conflict (idem) do nothing",
        "on conflict on constraint letter_once do nothing",
        "on conflict do nothing returning id"
      })
  void naming_or_returning_a_column_needs_the_right_to_read_it(String ending) {
    assertThatThrownBy(() -> post(INSERT + ending))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
  }

  @Test
  void the_count_of_rows_tells_new_from_repeat() throws SQLException {
    assertThat(post(INSERT + "on conflict do nothing")).isEqualTo(1);
    assertThat(post(INSERT + "on conflict do nothing")).isZero();
  }

  @Test
  void a_constant_may_be_returned_because_no_column_is_read() throws SQLException {
    assertThat(returned()).containsExactly(1);
    assertThat(returned()).isEmpty();
  }

  @Test
  void letter_and_leaf_go_in_one_round_trip_and_a_repeat_leaves_no_leaf() throws SQLException {
    for (int time = 1; time <= 2; time++) {
      post(
          """
          with r as (insert into letterbox_planted.letter (idem) values ('token')
                     on conflict do nothing returning 1)
          insert into letterbox_planted.leaf (what) select 'posted' from r
          """);
    }
    assertThat(DATABASE.column("select what from letterbox_planted.leaf"))
        .isEqualTo(List.of("posted"));
    assertThat(DATABASE.column("select idem from letterbox_planted.letter"))
        .isEqualTo(List.of("token"));
  }

  @Test
  void it_works_with_row_security_forced_and_an_insert_policy_alone() throws SQLException {
    DATABASE.asAdmin("alter table letterbox_planted.letter enable row level security");
    DATABASE.asAdmin("alter table letterbox_planted.letter force row level security");
    DATABASE.asAdmin(
        """
        create policy posts on letterbox_planted.letter for insert
          to mainstay_front with check (true)
        """);
    try {
      assertThat(returned()).containsExactly(1);
      assertThat(returned()).isEmpty();
      assertThat(post(INSERT + "on conflict do nothing")).isZero();
    } finally {
      DATABASE.asAdmin("drop policy posts on letterbox_planted.letter");
    }
  }

  private static int post(String sql) throws SQLException {
    try (var front = DATABASE.dataSource(Role.FRONT).getConnection();
        var statement = front.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }

  private static List<Integer> returned() throws SQLException {
    try (var front = DATABASE.front().getConnection();
        var statement = front.createStatement();
        var row = statement.executeQuery(INSERT + "on conflict do nothing returning 1")) {
      return row.next() ? List.of(row.getInt(1)) : List.of();
    }
  }
}
