package org.mainstay.proof.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.house.database.Role;
import org.mainstay.proof.StandingHouse;

/// What PostgreSQL itself refuses of promises and sign-ins of the outside, whatever the code does.
class CommitmentWallsTest {
  private static final StandingHouse HOUSE = StandingHouse.shared();
  private static final String PERMISSION_DENIED = "42501";
  private static final String CHECK_VIOLATION = "23514";

  private Connection outside() throws SQLException {
    return HOUSE.house().database().dataSource(Role.OUTSIDE).getConnection();
  }

  private void refused(String state, String... statements) throws SQLException {
    try (var connection = outside()) {
      connection.setAutoCommit(false);
      assertThatThrownBy(
              () -> {
                for (String one : statements) {
                  try (var statement = connection.createStatement()) {
                    statement.execute(one);
                  }
                }
                connection.commit();
              })
          .as(String.join("; ", statements))
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(state));
      connection.rollback();
    }
  }

  private static String action(UUID id, String status) {
    return """
        insert into outside_commitment.standard_action
               (action_id, employer, standard, words, status, reason, owner, version)
        values ('%s', 'E', 'support', 'Words', '%s', '', '', 1)
        """
        .formatted(id, status);
  }

  @Test
  void the_database_itself_refuses_in_place_without_evidence_and_no_reason() throws SQLException {
    var id = UUID.randomUUID();
    var evidence =
        """
        insert into outside_commitment.evidence_item (evidence_id, action_id, words, link, added_at)
        values ('%s', '%s', 'Seen', '', now())
        """
            .formatted(UUID.randomUUID(), id);

    refused(CHECK_VIOLATION, action(id, "IN_PLACE"));
    refused(CHECK_VIOLATION, action(id, "NOT_APPLICABLE"));
    refused(
        CHECK_VIOLATION,
        action(id, "IN_PLACE"),
        evidence,
        "update outside_commitment.evidence_item set taken_back_at = now() where action_id = '%s'"
            .formatted(id));
    try (var connection = outside();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(action(id, "IN_PLACE"));
      statement.execute(evidence);
      connection.commit();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update outside_commitment.change set words = ''",
        "delete from outside_commitment.change",
        "update outside_commitment.publication set act = 'WITHDRAWN'",
        "delete from outside_commitment.publication_line",
        "update outside_commitment.self_assessment_line set words = 'x'",
        "delete from outside_commitment.charter_review",
        "delete from outside_commitment.evidence_item",
        "delete from house_officesignin.office_account",
        "select 1 from house_signin.account",
        "select 1 from inside_team.worker",
        "select 1 from hatch_roster.import",
        "select 1 from letterbox_letter.letter"
      })
  void the_outside_changes_no_history_and_reads_nothing_of_the_others(String statement)
      throws SQLException {
    refused(PERMISSION_DENIED, statement);
  }

  @ParameterizedTest
  @ValueSource(strings = {"INSIDE", "FRONT", "HATCH"})
  void no_other_side_reads_a_sign_in_or_a_promise_of_the_outside(String side) throws SQLException {
    for (String table :
        List.of("house_officesignin.office_account", "outside_commitment.standard_action")) {
      try (var connection =
              HOUSE.house().database().dataSource(Role.valueOf(side)).getConnection();
          var statement = connection.createStatement()) {
        assertThatThrownBy(() -> statement.execute("select 1 from " + table))
            .isInstanceOfSatisfying(
                SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(PERMISSION_DENIED));
      }
    }
  }
}
