package org.mainstay.house.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.house.database.Role;
import org.mainstay.inside.trail.LeafHash;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every leaf gets into the tree, once, whatever happens between two steps.
class TreeKeeperTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final TrailLog log = new TrailLog();
  private final TestAnchor anchor = new TestAnchor();
  private final TreeKeeper keeper = log.keeper(anchor);

  @AfterEach
  void close() {
    log.close();
  }

  private void isWhole(long leaves) {
    var report = log.check(anchor);
    assertThat(report.findings()).isEmpty();
    assertThat(report.leaves()).isEqualTo(leaves);
    assertThat(report.anchored()).hasValue(report.checkpoints());
  }

  @Test
  void what_was_written_is_in_the_tree_and_anchored() {
    assertThat(keeper.turn()).isZero();
    assertThat(keeper.last()).isEmpty();

    log.writes(7, SECOND);

    assertThat(keeper.turn()).isEqualTo(7);
    assertThat(keeper.last()).hasValueSatisfying(it -> assertThat(it.size()).isEqualTo(7));
    assertThat(anchor.all()).hasSize(1);
    isWhole(7);
  }

  @Test
  void a_checkpoint_is_written_after_a_minute_or_a_thousand_leaves() {
    log.writes(1, Duration.ZERO);
    assertThat(keeper.turn()).isEqualTo(1);

    log.writes(999, Duration.ZERO);
    log.clock.passes(Duration.ofSeconds(59));
    assertThat(keeper.turn()).isZero();
    log.clock.passes(SECOND);
    assertThat(keeper.turn()).isEqualTo(999);

    log.writes(2_500, Duration.ZERO);
    assertThat(keeper.turn()).isEqualTo(2_000);
    assertThat(log.count("house_tree.checkpoint")).isEqualTo(4);
    log.clock.passes(Duration.ofMinutes(1));
    assertThat(keeper.turn()).isEqualTo(500);
    isWhole(3_500);
  }

  @Test
  void a_leaf_whose_transaction_ends_late_gets_in_after_its_elders() throws SQLException {
    keeper.turn();
    var at = log.clock.instant();
    try (var late = log.database.admin().getConnection()) {
      late.setAutoCommit(false);
      try (var insert =
          late.prepareStatement(
              """
              insert into inside_trail.leaf (at, worker_id, person_key, event, why, leaf_hash)
              values (?, ?, ?, 'opened', 'late', ?)
              """)) {
        insert.setObject(1, at.atOffset(java.time.ZoneOffset.UTC));
        insert.setObject(2, TrailLog.worker(1).value());
        insert.setObject(3, TrailLog.person(1));
        insert.setBytes(
            4,
            new LeafHash()
                .of(at, TrailLog.worker(1).value(), TrailLog.person(1), "opened", "late"));
        insert.executeUpdate();
      }
      log.writes(5, SECOND);
      assertThat(keeper.turn()).isEqualTo(5);
      isWhole(5);
      late.commit();
    }
    log.clock.passes(Duration.ofMinutes(1));

    assertThat(keeper.turn()).isEqualTo(1);

    isWhole(6);
    assertThat(log.check(anchor).waiting().leaves()).isZero();
  }

  @Test
  void a_leaf_that_comes_after_tens_of_thousands_of_its_juniors_gets_in_within_the_hour() {
    log.admin.sql("select setval('inside_trail.leaf_id_seq', 50000)").query(Long.class).single();
    log.writes(21_500, Duration.ZERO);
    keeper.turn();
    log.clock.passes(Duration.ofMinutes(1));
    keeper.turn();
    log.admin.sql("select setval('inside_trail.leaf_id_seq', 10)").query(Long.class).single();
    log.writes(1, Duration.ZERO);
    log.clock.passes(Duration.ofMinutes(1));
    assertThat(keeper.turn()).isZero();
    log.clock.passes(Duration.ofHours(1));

    assertThat(keeper.turn()).isEqualTo(1);

    isWhole(21_501);
  }

  @Test
  void a_kill_between_the_database_and_the_anchor_is_made_good_by_the_next_process() {
    log.writes(3, SECOND);
    anchor.killBeforeTheNext();
    assertThatThrownBy(keeper::turn).hasMessage("killed");
    assertThat(anchor.all()).isEmpty();
    assertThat(log.count("house_tree.checkpoint")).isEqualTo(1);
    log.writes(4, SECOND);
    log.clock.passes(Duration.ofMinutes(1));
    assertThatThrownBy(log.keeper(anchor)::turn).hasMessage("killed");
    assertThat(log.count("house_tree.checkpoint"))
        .as("nothing more is signed before the anchor has the last")
        .isEqualTo(1);
    anchor.standsAgain();

    assertThat(log.keeper(anchor).turn()).isEqualTo(4);

    assertThat(anchor.all()).hasSize(2);
    isWhole(7);
  }

  @Test
  void several_keepers_at_once_give_each_leaf_one_place() throws Exception {
    log.writes(4_321, Duration.ZERO);
    try (var threads = Executors.newFixedThreadPool(4)) {
      var turns =
          threads.invokeAll(
              List.<Callable<Integer>>of(
                  log.keeper(anchor)::turn,
                  log.keeper(anchor)::turn,
                  log.keeper(anchor)::turn,
                  log.keeper(anchor)::turn));
      int hung = 0;
      for (var turn : turns) {
        hung += done(turn);
      }
      assertThat(hung).isEqualTo(4_000);
    }
    log.clock.passes(Duration.ofMinutes(1));
    assertThat(keeper.turn()).isEqualTo(321);
    isWhole(4_321);
  }

  private static int done(java.util.concurrent.Future<Integer> turn) throws InterruptedException {
    try {
      return turn.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_clock_that_is_put_back_makes_no_older_checkpoint() {
    log.writes(1, SECOND);
    keeper.turn();
    var before = keeper.last().orElseThrow().at();
    log.clock.passes(Duration.ofHours(-1));
    log.writes(1, SECOND);

    assertThat(keeper.turn()).isEqualTo(1);

    assertThat(keeper.last().orElseThrow().at()).isEqualTo(before);
    isWhole(2);
  }

  @Test
  void nothing_is_signed_on_top_of_a_tree_that_was_changed() {
    log.writes(10, SECOND);
    keeper.turn();
    log.writes(1, SECOND);
    log.clock.passes(Duration.ofMinutes(1));
    log.admin.sql("update house_tree.place set leaf_hash = sha256('x') where place = 4").update();

    assertThatThrownBy(log.keeper(anchor)::turn).hasMessageContaining("MAINSTAY-TREE-004");
    assertThat(log.count("house_tree.checkpoint")).isEqualTo(1);
  }

  @Test
  void an_older_backup_is_not_grown_on_until_somebody_put_the_anchor_aside() {
    log.writes(10, SECOND);
    keeper.turn();
    log.writes(10, SECOND);
    log.clock.passes(Duration.ofMinutes(1));
    keeper.turn();
    log.admin.sql("delete from house_tree.checkpoint where tree_size = 20").update();
    log.admin.sql("delete from house_tree.place where place >= 10").update();
    log.admin.sql("delete from inside_trail.leaf where id > 10").update();
    log.clock.passes(Duration.ofMinutes(1));
    log.writes(1, SECOND);

    assertThatThrownBy(log.keeper(anchor)::turn).hasMessageContaining("MAINSTAY-TREE-003");

    var aside = anchor.all();
    anchor.replace(List.of());
    assertThat(log.keeper(anchor).turn()).isEqualTo(1);
    isWhole(11);
    assertThat(log.check(java.util.Optional.of(aside)).findings())
        .containsExactly(
            "the checkpoint of 20 leaves was anchored, and the database has none of that size");
  }

  @Test
  void an_erased_person_leaves_the_tree_as_it_was() {
    log.writes(60, SECOND);
    keeper.turn();
    log.admin
        .sql(
            """
            insert into inside_people.stub
                   (person_key, opened_month, erased_on, last_copy_gone_on, prepared_by, erased_by,
                    because)
            values (?, '2026-11-01', '2026-11-02', '2026-12-07', ?, ?, 'they asked')
            """)
        .params(TrailLog.person(7), TrailLog.worker(1).value(), TrailLog.worker(2).value())
        .update();

    isWhole(60);
  }

  @Test
  void words_with_a_bar_in_them_are_not_mixed_up() {
    log.write("a|b", "c");
    log.write("a", "b|c");
    log.write("a\\", "b|c\\p");
    keeper.turn();
    isWhole(3);

    log.admin.sql("update inside_trail.leaf set event = 'a', why = 'b|c' where id = 1").update();

    assertThat(log.check(anchor).findings()).singleElement().asString().contains("leaf 0");
  }

  @Test
  void neither_the_inside_nor_the_keeper_can_change_anything() {
    log.writes(1, SECOND);
    keeper.turn();
    var trail = JdbcClient.create(log.database.dataSource(Role.TRAIL));
    var inside = JdbcClient.create(log.database.inside());
    for (String refused :
        List.of(
            "update house_tree.place set place = 9",
            "delete from house_tree.checkpoint",
            "delete from inside_trail.leaf",
            "update inside_trail.leaf set why = ''")) {
      assertThatThrownBy(() -> trail.sql(refused).update())
          .as(refused)
          .isInstanceOf(DataAccessException.class);
      assertThatThrownBy(() -> inside.sql(refused).update())
          .as(refused)
          .isInstanceOf(DataAccessException.class);
    }
    assertThatThrownBy(() -> inside.sql("select * from house_tree.place").query().listOfRows())
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> trail.sql("select * from inside_people.person").query().listOfRows())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void a_checkpoint_of_somebody_elses_key_is_not_taken_for_ours() {
    log.writes(1, SECOND);
    var other = new TrailLog();
    try (other) {
      log.keeper(anchor, other.keys).turn();
    }

    assertThatThrownBy(keeper::turn).hasMessageContaining("MAINSTAY-TREE-004");
    assertThat(log.check(anchor).findings())
        .anyMatch(it -> it.contains("is not what was signed"))
        .anyMatch(it -> it.contains("is not signed by this house"));
  }
}
