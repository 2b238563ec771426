package org.mainstay.house.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// 500 edits of chance by a superuser of the database: each is found. Without an edit nothing is
/// found; and without the anchor the one edit that only the anchor shows is not found.
class TamperingTest {
  private static final List<Edit> EDIT_KINDS = List.of(Edit.values());
  private static final int EDITS = 500;
  private static final int LEAVES_BETWEEN = 50;
  private static final int CHECKPOINTS = 20;
  private static final long SEED = 500;
  private static final TrailLog LOG = new TrailLog();
  private static final TestAnchor ANCHOR = new TestAnchor();

  @BeforeAll
  static void a_month_of_entries() {
    var keeper = LOG.keeper(ANCHOR);
    for (int i = 0; i < CHECKPOINTS; i++) {
      LOG.writes(LEAVES_BETWEEN, Duration.ofMinutes(45));
      assertThat(keeper.turn()).isEqualTo(LEAVES_BETWEEN);
    }
  }

  @AfterAll
  static void close() {
    LOG.close();
  }

  private static Superuser superuser(Random random) throws Exception {
    var others = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    return new Superuser(LOG, random, others);
  }

  @Test
  void each_of_500_edits_is_found_and_nothing_where_there_is_none() throws Exception {
    var random = new Random(SEED);
    var superuser = superuser(random);
    superuser.remembers();
    assertThat(LOG.check(ANCHOR).findings()).isEmpty();
    var unseen = new ArrayList<String>();
    Map<Edit, Integer> found = new EnumMap<>(Edit.class);
    for (int number = 0; number < EDITS; number++) {
      var edit = EDIT_KINDS.get(random.nextInt(EDIT_KINDS.size()));
      long at = superuser.does(edit);
      var findings = LOG.check(ANCHOR).findings();
      String place = String.format(Locale.UK, "leaf %,d ", at);
      if (findings.isEmpty()
          || (at >= 0 && findings.stream().noneMatch(it -> it.contains(place)))) {
        unseen.add(number + " " + edit + " at " + at + ": " + findings);
      }
      found.merge(edit, 1, Integer::sum);
      superuser.putsBack();
    }
    assertThat(unseen).isEmpty();
    assertThat(found).hasSize(Edit.values().length);
    assertThat(LOG.check(ANCHOR).findings()).isEmpty();
    without_the_anchor_a_rewrite_with_the_key_is_not_found(superuser);
    System.out.printf("%d edits, %d found: %s%n", EDITS, EDITS - unseen.size(), found);
  }

  /// This is why there is an anchor: the control that must fail.
  private static void without_the_anchor_a_rewrite_with_the_key_is_not_found(Superuser superuser) {
    for (int number = 0; number < 10; number++) {
      superuser.does(Edit.WRITE_ALL_ANEW_WITH_OUR_KEY);
      assertThat(LOG.check(Optional.empty()).findings()).isEmpty();
      assertThat(LOG.check(ANCHOR).findings()).isNotEmpty();
      superuser.putsBack();
    }
    superuser.does(Edit.CUT_THE_TAIL_WITH_ITS_CHECKPOINTS);
    assertThat(LOG.check(Optional.empty()).findings()).isEmpty();
    superuser.putsBack();
  }

  /// Said in docs/decisions/0031: nobody can tell what was never signed.
  @Test
  void a_leaf_that_no_checkpoint_has_seen_yet_can_be_taken_away_unseen() {
    try (var young = new TrailLog()) {
      var anchor = new TestAnchor();
      young.writes(5, Duration.ofSeconds(1));
      young.keeper(anchor).turn();
      young.writes(1, Duration.ofSeconds(1));
      young.admin.sql("delete from inside_trail.leaf where id = 6").update();

      assertThat(young.check(anchor).findings()).isEmpty();
      assertThat(List.copyOf(anchor.all())).hasSize(1);
    }
  }
}
