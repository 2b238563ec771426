package org.mainstay.proof.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.house.database.Role;
import org.mainstay.proof.StandingHouse;

/// What PostgreSQL itself refuses of the hub network, whatever the code does.
class NetworkWallsTest {
  private static final StandingHouse HOUSE = StandingHouse.shared();
  private static final String PERMISSION_DENIED = "42501";
  private static final String CHECK_VIOLATION = "23514";
  private static final String UNIQUE_VIOLATION = "23505";

  private static Connection as(Role role) throws SQLException {
    return HOUSE.house().database().dataSource(role).getConnection();
  }

  /// Does these as the outside; nothing of it stays.
  private static void run(String... statements) throws SQLException {
    try (var connection = as(Role.OUTSIDE)) {
      connection.setAutoCommit(false);
      try (var statement = connection.createStatement()) {
        for (String one : statements) {
          statement.execute(one);
        }
      } finally {
        connection.rollback();
      }
    }
  }

  private static void refused(String state, String... statements) {
    assertThatThrownBy(() -> run(statements))
        .as(String.join("; ", statements))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(state));
  }

  private static String pilot(UUID id) {
    return """
        insert into outside_network.pilot
               (pilot_id, title, what, where_at, from_on, until_on, at, by_name)
        values ('%s', 'T', 'W', 'X', '2026-01-01', '2026-04-01', now(), 'x')
        """
        .formatted(id);
  }

  private static String plan(UUID id, int version, String decideOn) {
    return """
        insert into outside_network.pilot_plan
               (pilot_id, version, question, measure, number_needed, sample, judged_by, decide_on,
                at, by_name)
        values ('%s', %d, 'Q', 'M', 60, 'S', 'J', '%s', now(), 'x')
        """
        .formatted(id, version, decideOn);
  }

  private static String step(UUID id, String step, String on, String words) {
    return """
        insert into outside_network.pilot_step
               (pilot_id, step, on_day, known, not_known, follows, why, at, by_name)
        values ('%s', '%s', '%s', '%s', '%s', '%s', '%s', now(), 'x')
        """
        .formatted(id, step, on, words, words, words, words);
  }

  @Test
  void no_pilot_begins_without_its_evaluation_plan() throws SQLException {
    var id = UUID.randomUUID();

    refused(CHECK_VIOLATION, pilot(id), step(id, "BEGUN", "2026-01-01", ""));
    refused(CHECK_VIOLATION, pilot(id), plan(id, 1, "2026-03-31"));
    run(pilot(id), plan(id, 1, "2026-04-01"), step(id, "BEGUN", "2026-01-01", ""));
  }

  @Test
  void a_plan_is_not_changed_after_the_beginning_and_an_end_needs_a_verdict() throws SQLException {
    var id = UUID.randomUUID();
    String[] begun = {pilot(id), plan(id, 1, "2026-05-01"), step(id, "BEGUN", "2026-01-02", "")};

    refused(CHECK_VIOLATION, begun[0], begun[1], begun[2], plan(id, 2, "2026-05-01"));
    refused(CHECK_VIOLATION, begun[0], begun[1], begun[2], step(id, "ENDED", "2026-04-01", ""));
    refused(CHECK_VIOLATION, begun[0], begun[1], begun[2], step(id, "ENDED", "2026-01-01", "w"));
    refused(CHECK_VIOLATION, begun[0], begun[1], begun[2], step(id, "DROPPED", "2026-02-01", "w"));
    refused(CHECK_VIOLATION, begun[0], begun[1], step(id, "ENDED", "2026-04-01", "w"));
    refused(CHECK_VIOLATION, begun[0], step(id, "DROPPED", "2026-04-01", ""));
    refused(
        CHECK_VIOLATION,
        begun[0],
        step(id, "DROPPED", "2026-01-01", "w"),
        step(id, "ENDED", "2026-04-01", "w"));
    run(begun[0], begun[1], begun[2], step(id, "ENDED", "2026-04-01", "w"));
  }

  private static String decision(UUID id, String on, String replaces) {
    return """
        insert into outside_network.decision
               (decision_id, decided_on, what, why, by_whom, replaces, at, by_name)
        values ('%s', '%s', 'W', 'Y', 'G', %s, now(), 'x')
        """
        .formatted(id, on, replaces);
  }

  @Test
  void a_decision_is_replaced_once_and_by_a_later_one() throws SQLException {
    var first = UUID.randomUUID();
    String old = decision(first, "2026-03-01", "null");
    String of = "'" + first + "'";

    refused(CHECK_VIOLATION, old, decision(UUID.randomUUID(), "2026-02-28", of));
    refused(
        UNIQUE_VIOLATION,
        old,
        decision(UUID.randomUUID(), "2026-03-02", of),
        decision(UUID.randomUUID(), "2026-03-03", of));
    run(old, decision(UUID.randomUUID(), "2026-03-01", of));
  }

  private static String post(UUID id, String kind, String about) {
    return """
        insert into outside_network.post
               (post_id, kind, about, title, words, at, by_id, by_role)
        values ('%s', '%s', %s, 'T', 'W', now(), '%s', 'hub lead')
        """
        .formatted(id, kind, about, UUID.randomUUID());
  }

  @Test
  void a_post_is_taken_down_whole_and_changed_in_no_other_way() throws SQLException {
    var id = UUID.randomUUID();
    String change = "update outside_network.post set %s where post_id = '" + id + "'";
    String down = change.formatted("words = '', title = '', taken_down_at = now()");

    refused(CHECK_VIOLATION, post(id, "ARTICLE", "null"), change.formatted("words = 'other'"));
    refused(
        CHECK_VIOLATION,
        post(id, "ARTICLE", "null"),
        change.formatted("words = '', title = '', by_role = 'x', taken_down_at = now()"));
    refused(
        CHECK_VIOLATION, post(id, "ARTICLE", "null"), change.formatted("taken_down_at = now()"));
    refused(
        CHECK_VIOLATION,
        post(id, "ARTICLE", "null"),
        down,
        change.formatted("words = 'W', title = 'T', taken_down_at = null"));
    refused(
        CHECK_VIOLATION,
        post(id, "ARTICLE", "null"),
        post(UUID.randomUUID(), "ANSWER", "'" + id + "'"));
    run(post(id, "ARTICLE", "null"), down);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update outside_network.principle_stand set in_place = 'x'",
        "delete from outside_network.principle_stand",
        "update outside_network.steering_member set role_name = 'x'",
        "update outside_network.decision set what = 'x'",
        "delete from outside_network.decision",
        "update outside_network.pilot_plan set number_needed = 1",
        "delete from outside_network.pilot_step",
        "delete from outside_network.post",
        "update outside_network.listed_place set staff = 1",
        "update outside_network.cover set hub = 'x'"
      })
  void nothing_that_was_written_is_changed_or_taken_away(String statement) {
    refused(PERMISSION_DENIED, statement);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"INSIDE", "FRONT", "HATCH"})
  void no_other_side_reads_or_writes_the_network(Role role) throws SQLException {
    try (var connection = as(role);
        var statement = connection.createStatement()) {
      for (String table : new String[] {"post", "cover", "principle_stand", "pilot"}) {
        assertThatThrownBy(() -> statement.execute("select 1 from outside_network." + table))
            .isInstanceOfSatisfying(
                SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(PERMISSION_DENIED));
      }
    }
  }
}
