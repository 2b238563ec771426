package org.mainstay.hatch.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPairGenerator;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.hatch.TestHatch;
import org.mainstay.hatch.TestPlans;
import org.mainstay.hatch.book.BookPlan;
import org.mainstay.hatch.book.Period;
import org.mainstay.house.database.Grants;
import org.mainstay.house.database.Role;
import org.mainstay.house.database.Walls;

/// Outside reads what was pinned and nothing behind it, and can see whether it is genuine.
class PinnedReleasesTest {
  private final TestHatch house = new TestHatch();
  private final BookPlan plan = house.agreed(TestPlans.employer("ward"));

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void a_release_is_genuine_by_the_hubs_key_alone() throws Exception {
    var release = pinned();

    assertThat(release.checkedWith(house.keys.getPublic()))
        .isEqualTo(PinnedRelease.Verdict.GENUINE);
    var stranger = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    assertThat(release.checkedWith(stranger.getPublic())).isEqualTo(PinnedRelease.Verdict.NOT_OURS);
    assertThat(release.release().heading().planHash()).isEqualTo(plan.hash());
    assertThat(release.release().canonical()).contains("\"Not \\\"stated\\\"\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update hatch_noticeboard.release_cell set people = people + 1 where number = 1",
        "update hatch_noticeboard.release_cell set label = 'x' where number = 1",
        "update hatch_noticeboard.release_table set epsilon = '1/6'",
        "update hatch_noticeboard.release set contract_year = 2026",
        "delete from hatch_noticeboard.release_cell where number = 3"
      })
  void what_was_changed_on_the_board_is_seen(String tampering) {
    pinned();
    house.database.asAdmin(tampering);

    var release = house.board.find(plan.hash(), "year").orElseThrow();

    assertThat(release.checkedWith(house.keys.getPublic()))
        .isEqualTo(PinnedRelease.Verdict.CHANGED);
    var rehashed =
        new PinnedRelease(release.release(), release.release().hash(), release.signature());
    assertThat(rehashed.checkedWith(house.keys.getPublic()))
        .isEqualTo(PinnedRelease.Verdict.NOT_OURS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hatch_contribution.first_contact",
        "hatch_contribution.category",
        "hatch_contribution.course",
        "hatch_ledger.debit",
        "hatch_book.plan",
        "hatch_book.noisy_cell",
        "hatch_book.unclamped_cell"
      })
  void outside_cannot_read_what_is_behind_the_board_and_a_planted_grant_is_found(String table)
      throws SQLException {
    assertThat(denied(Role.OUTSIDE, "select 1 from " + table)).isTrue();
    assertThat(denied(Role.INSIDE, "select 1 from " + table)).isTrue();
    assertThat(denied(Role.FRONT, "select 1 from " + table)).isTrue();

    String schema = table.substring(0, table.indexOf('.'));
    house.database.asAdmin("grant usage on schema " + schema + " to mainstay_outside");
    house.database.asAdmin("grant select on " + table + " to mainstay_outside");

    assertThat(denied(Role.OUTSIDE, "select 1 from " + table)).isFalse();
    try (var admin = house.database.admin().getConnection()) {
      var grants = new Grants(Walls.ofTheHouse());
      assertThat(grants.differences(admin))
          .contains(
              "mainstay_outside select %s: granted, and walls.txt does not say so"
                  .formatted(table));
      grants.apply(admin);
    }
    assertThat(denied(Role.OUTSIDE, "select 1 from " + table)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hatch_ledger.debit",
        "hatch_noticeboard.release",
        "hatch_noticeboard.release_table",
        "hatch_noticeboard.release_cell",
        "hatch_book.noisy_cell",
        "hatch_book.unclamped_cell",
        "hatch_book.plan",
        "hatch_book.plan_agreement",
        "hatch_book.agreed_plan",
        "hatch_contribution.closed_quarter"
      })
  void nobody_changes_or_takes_away_what_was_told(String table) {
    String column =
        house
            .database
            .column(
                "select attname from pg_attribute where attrelid = '%s'::regclass and attnum = 1"
                    .formatted(table))
            .getFirst();
    for (Role role : Role.values()) {
      assertThat(denied(role, "update %s set %s = %s".formatted(table, column, column))).isTrue();
      assertThat(denied(role, "delete from " + table)).isTrue();
      assertThat(denied(role, "truncate " + table)).isTrue();
    }
  }

  private PinnedRelease pinned() {
    house.quarter(5);
    TestHatch.pinned(house.releases(TestHatch.seeded(1)).release(plan, Period.YEAR));
    return house.board.find(plan.hash(), "year").orElseThrow();
  }

  private boolean denied(Role role, String sql) {
    try (var connection = house.database.dataSource(role).getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
      return false;
    } catch (SQLException e) {
      assertThat(e.getSQLState()).isEqualTo("42501");
      return true;
    }
  }
}
