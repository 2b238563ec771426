package org.mainstay.proof.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.people.People;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.safety.Concerns;
import org.mainstay.inside.support.closing.Closings;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.letterbox.mailbox.BoxItem;

/// Two installations hand 200 people over while the command line of each is killed half-way, again
/// and again: nobody is lost, nobody is doubled, and the hub closes over nobody.
class HandoverKillTest {
  private static final long SEED = 20_261_123;
  private static final int PEOPLE = 200;
  private static final int NAMED_LATE = 100;

  private static final String TRANSFERRED_BUT_NOT_TAKEN =
      "select pack_id::text from inside_support.pack where receipt_at is not null";

  private static final String TAKEN = "select pack_id::text from inside_support.taken_pack";

  @Test
  void one_kill_of_each_verb_loses_and_doubles_none_of_two_hundred() throws Exception {
    handsOver(1);
  }

  @Test
  @Tag("slow")
  void eight_kills_of_each_verb_lose_and_double_none_of_two_hundred() throws Exception {
    handsOver(8);
  }

  private static void handsOver(int kills) throws Exception {
    try (var both = new Handed(SEED)) {
      both.ask(PEOPLE);
      for (int number = 1; number <= PEOPLE; number++) {
        both.saysYes(number, takenOnBy(both, number));
      }
      packed(both, kills);
      taken(both, kills);
      receipted(both, kills);

      nobodyIsLostOrDoubled(both);
      everybodyFindsTheirNewPage(both);
      whoeverIsShutOutStaysShutOut(both);
      againChangesNothing(both);
      assertThat(both.interrupted()).as("kills while it worked").isGreaterThanOrEqualTo(2 * kills);
      System.out.printf(
          "%d people handed over with %d kills: %s%n", PEOPLE, both.interrupted(), both.counts());
    }
  }

  /// One concern is taken on by nobody at first.
  private static String takenOnBy(Handed both, int number) {
    boolean isNamed = number % Handed.WITH_CONCERN_EVERY == 0 && number != NAMED_LATE;
    assertThat(both.hasConcern(number)).isEqualTo(number % Handed.WITH_CONCERN_EVERY == 0);
    return isNamed ? Handed.TAKES_ON : "";
  }

  private static void packed(Handed both, int kills) throws Exception {
    for (int kill = 1; kill <= kills; kill++) {
      both.killed(both.pack(), 1 + both.chance(PEOPLE / (kills + 2)));
    }
    assertThat(Handed.whole(both.pack()).code()).isZero();
    assertThat(both.counts().waiting()).as("a concern waits for a name").isEqualTo(PEOPLE - 1);

    both.saysYes(NAMED_LATE, Handed.TAKES_ON);
    assertThat(Handed.whole(both.pack()).said()).contains("200 waiting for a receipt");
    assertThat(refusal(both)).contains("still open");
  }

  private static void taken(Handed both, int kills) throws Exception {
    for (int kill = 1; kill <= kills; kill++) {
      both.killed(both.take(), 1 + both.chance(PEOPLE));
      assertThat(both.receiving.called()).doesNotHaveDuplicates();
      assertThat(Handed.whole(both.receipt()).code()).as("what came so far counts").isZero();
      nothingIsTransferredThatWasNotTaken(both);
    }
    assertThat(Handed.whole(both.take()).said()).contains("200 taken, each with a receipt");
  }

  private static void receipted(Handed both, int kills) throws Exception {
    for (int kill = 1; kill <= kills; kill++) {
      both.killed(both.receipt(), 1 + both.chance(PEOPLE));
      nothingIsTransferredThatWasNotTaken(both);
    }
    assertThat(Handed.whole(both.receipt()).code()).isZero();
  }

  private static void nothingIsTransferredThatWasNotTaken(Handed both) {
    assertThat(both.receiving.database.column(TAKEN))
        .containsAll(both.closing.database.column(TRANSFERRED_BUT_NOT_TAKEN));
  }

  private static void nobodyIsLostOrDoubled(Handed both) {
    assertThat(both.receiving.called()).containsExactlyInAnyOrderElementsOf(both.names);
    assertThat(both.closing.called()).isEmpty();
    assertThat(both.counts().transferred()).isEqualTo(PEOPLE);
    assertThat(both.counts().without()).isZero();
    assertThat(
            both.receiving.asHouse(
                () ->
                    both.receiving.room(Concerns.class).open().stream()
                        .filter(concern -> concern.owner().isPresent())
                        .count()))
        .as("each concern has its owner on the other side")
        .isEqualTo(PEOPLE / Handed.WITH_CONCERN_EVERY);
    assertThat(
            both.closing.database.column(
                "select reason_code from inside_support.ending group by reason_code"))
        .containsExactly("13");
    assertThat(
            both.receiving.database.column(
                "select source_code from inside_referral.referral group by source_code"))
        .containsExactly("I2");
  }

  /// With the old code they read the new one, and with the new one they are at home there.
  private static void everybodyFindsTheirNewPage(Handed both) {
    for (int number = 1; number <= PEOPLE; number++) {
      var moved =
          both.closing.pageOf(number).stream()
              .filter(BoxItem.NewPage.class::isInstance)
              .map(BoxItem.NewPage.class::cast)
              .toList();
      assertThat(moved).hasSize(1);
      assertThat(moved.getFirst().address()).isEqualTo(both.receiving.address);
      assertThat(both.receiving.pageOf(moved.getFirst().code()))
          .anyMatch(
              item ->
                  item instanceof BoxItem.Happened happened
                      && happened.words().contains("taken over from Harbour"));
    }
  }

  private static void whoeverIsShutOutStaysShutOut(Handed both) {
    var code =
        both.closing.pageOf(Handed.SHUTS_OUT).stream()
            .filter(BoxItem.NewPage.class::isInstance)
            .map(item -> ((BoxItem.NewPage) item).code())
            .findFirst()
            .orElseThrow();
    assertThat(both.receiving.pageOf(code)).isNotEmpty();
    var shutOut = worker(both, Handed.SHUT_OUT);
    var there =
        both.receiving.as(shutOut, () -> both.receiving.room(Referrals.class).open().size());
    assertThat(there).isEqualTo(PEOPLE - 1);
    assertThat(
            both.receiving.asHouse(
                () ->
                    both.receiving
                        .room(People.class)
                        .whose(who -> who.excludedNames().contains(Handed.SHUT_OUT))))
        .hasSize(1);
  }

  private static WorkerId worker(Handed both, String name) {
    return both.receiving.asHouse(
        () ->
            both.receiving.room(org.mainstay.inside.team.Team.class).everybody().stream()
                .filter(one -> one.name().equals(name))
                .map(one -> one.id())
                .findFirst()
                .orElseThrow());
  }

  private static void againChangesNothing(Handed both) throws IOException, InterruptedException {
    assertThat(Handed.whole(both.pack()).said()).contains(": 0 waiting for a receipt");
    assertThat(Handed.whole(both.take()).said()).contains("200 taken", "0 refused");
    assertThat(Handed.whole(both.receipt()).said()).contains("0 transferred now, 200 before");
    assertThat(both.receiving.called()).hasSize(PEOPLE).doesNotHaveDuplicates();
    assertThat(List.of(both.counts().open(), both.counts().waiting())).containsOnly(0);
  }

  private static String refusal(Handed both) {
    return both.closing
        .as(
            both.lead.id(),
            () -> {
              var closings = both.closing.room(Closings.class);
              if (closings.plan().isEmpty()) {
                closings.make(Plans.fromToday());
              }
              return closings.refusal();
            })
        .orElse("");
  }
}
