package org.mainstay.inside.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.Referral;
import org.mainstay.letterbox.letter.Asked;
import org.mainstay.proof.Confidence;
import org.mainstay.proof.Confidence.Asking;

/// Nobody who may be unsafe is overlooked, and nobody who was shut out sees anything.
class ConcernsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  private final Confidence rooms = new Confidence();

  @AfterEach
  void close() {
    rooms.close();
  }

  @Test
  void a_not_safe_answer_opens_a_concern_with_a_named_reader_in_the_same_transaction() {
    var referral = rooms.receive(new Asking().safe(Asked.SafeNow.NO));

    var concern = rooms.as(rooms.jo, () -> rooms.concerns.openOf(referral.id()).orElseThrow());

    assertThat(concern.because()).containsExactly(Reason.SAID_NOT_SAFE);
    assertThat(concern.reader()).isEqualTo(rooms.sam.id());
    assertThat(concern.openedAt()).isEqualTo(referral.requestReceivedAt());
    assertThat(concern.alias()).isEqualTo(referral.alias());
    // Both rows were written by one transaction: they carry the same number.
    assertThat(
            rooms.database.column(
                "select xmin from inside_safety.concern union select xmin from"
                    + " inside_referral.referral"))
        .hasSize(1);
  }

  @Test
  void somebody_who_is_not_sure_is_read_too_and_somebody_safe_opens_nothing() {
    var unsure = rooms.receive(new Asking().safe(Asked.SafeNow.NOT_SURE));
    var safe = rooms.receive(new Asking());

    assertThat(rooms.as(rooms.jo, () -> rooms.concerns.openOf(unsure.id())))
        .get()
        .extracting(Concern::because)
        .isEqualTo(Set.of(Reason.SAID_NOT_SURE));
    assertThat(rooms.as(rooms.jo, () -> rooms.concerns.openOf(safe.id()))).isEmpty();
  }

  @Test
  void question_nine_above_nought_opens_a_concern_whatever_else_is_missing() {
    var referral = rooms.receive(new Asking().phq9(Map.of(9, 1)));

    assertThat(rooms.as(rooms.jo, () -> rooms.concerns.openOf(referral.id())))
        .get()
        .extracting(Concern::because)
        .isEqualTo(Set.of(Reason.PHQ9_ITEM_9));
    assertThat(rooms.database.column("select because from inside_safety.reason")).hasSize(1);
  }

  @Test
  void whoever_is_on_the_rota_reads_first() {
    rooms.does(rooms.sam, () -> rooms.team.putOnDuty(TODAY, 1, rooms.jo.id()));

    var referral = rooms.receive(new Asking().safe(Asked.SafeNow.NO));

    assertThat(rooms.as(rooms.sam, () -> rooms.concerns.openOf(referral.id())))
        .get()
        .extracting(Concern::reader)
        .isEqualTo(rooms.jo.id());
  }

  @Test
  void somebody_whom_the_person_shut_out_is_never_the_reader_and_sees_nothing() {
    rooms.does(rooms.sam, () -> rooms.team.putOnDuty(TODAY, 1, rooms.jo.id()));

    var referral = rooms.receive(new Asking().safe(Asked.SafeNow.NO).shuttingOut(rooms.jo));

    assertThat(rooms.as(rooms.sam, () -> rooms.concerns.openOf(referral.id())))
        .get()
        .extracting(Concern::reader)
        .isEqualTo(rooms.sam.id());
    assertThat(rooms.as(rooms.jo, () -> rooms.concerns.open())).isEmpty();
    assertThat(rooms.as(rooms.jo, () -> rooms.concerns.openOf(referral.id()))).isEmpty();
    assertThat(rooms.as(rooms.jo, () -> rooms.concerns.unsettledOf(TODAY))).isEmpty();
    assertThat(rooms.as(rooms.jo, () -> rooms.notices.now())).isEmpty();
    assertThat(rooms.as(rooms.jo, () -> rooms.inWords.inWords())).isEmpty();
    assertThat(rooms.as(rooms.sam, () -> rooms.notices.now())).hasSize(1);
  }

  @Test
  void a_concern_that_nobody_may_see_is_counted_for_whoever_runs_the_house() {
    rooms.receive(new Asking().safe(Asked.SafeNow.NO).shuttingOut(rooms.amina));
    assertThat(rooms.notices.withoutReader()).isZero();

    rooms.receive(
        new Asking().safe(Asked.SafeNow.NO).shuttingOut(rooms.amina, rooms.sam, rooms.jo));

    assertThat(rooms.notices.withoutReader()).isEqualTo(1);
    assertThat(rooms.as(rooms.sam, () -> rooms.notices.now())).hasSize(1);
  }

  @Test
  void if_nobody_on_duty_may_see_it_another_of_the_team_reads_it_and_everybody_is_told() {
    var referral =
        rooms.receive(new Asking().safe(Asked.SafeNow.NO).shuttingOut(rooms.sam, rooms.jo));

    var concern = rooms.as(rooms.amina, () -> rooms.concerns.openOf(referral.id()).orElseThrow());

    assertThat(concern.reader()).isEqualTo(rooms.amina.id());
    assertThat(rooms.as(rooms.amina, () -> rooms.notices.now()).getFirst().words())
        .contains("Nobody on duty may see it");
  }

  @Test
  void the_notice_stays_on_every_page_until_it_is_read_and_owned() {
    var referral = rooms.receive(new Asking().safe(Asked.SafeNow.NO));
    var id = rooms.as(rooms.sam, () -> rooms.concerns.openOf(referral.id()).orElseThrow()).id();

    assertThat(notice())
        .isEqualTo("A concern waits for its reader: " + referral.alias() + ". Reader: Sam Carter.");
    assertThat(rooms.as(rooms.sam, () -> rooms.notices.now()).getFirst().words())
        .endsWith("You are the named reader.");

    rooms.does(rooms.sam, () -> rooms.concerns.read(id));
    assertThat(notice()).startsWith("A concern has no owner yet");

    rooms.does(
        rooms.sam, () -> rooms.concerns.own(id, rooms.jo.id(), "Call at noon", TODAY.plusDays(1)));
    assertThat(rooms.as(rooms.amina, () -> rooms.notices.now())).isEmpty();
  }

  private String notice() {
    return rooms.as(rooms.amina, () -> rooms.notices.now()).getFirst().words();
  }

  @Test
  void a_new_fact_makes_an_open_concern_wait_for_its_reader_again() {
    var referral = rooms.receive(new Asking().safe(Asked.SafeNow.NOT_SURE));
    var first = rooms.as(rooms.sam, () -> rooms.concerns.openOf(referral.id()).orElseThrow());
    rooms.does(rooms.sam, () -> rooms.concerns.read(first.id()));
    rooms.clock.passes(Duration.ofHours(2));

    rooms.does(
        rooms.jo,
        () -> rooms.concerns.open(referral.id(), referral.person(), Set.of(Reason.WORKER_WORRY)));

    var again = rooms.as(rooms.sam, () -> rooms.concerns.openOf(referral.id()).orElseThrow());
    assertThat(again.id()).isEqualTo(first.id());
    assertThat(again.isWaitingForReader()).isTrue();
    assertThat(again.because())
        .containsExactlyInAnyOrder(Reason.SAID_NOT_SURE, Reason.WORKER_WORRY);
    assertThat(rooms.as(rooms.sam, () -> rooms.concerns.waitingSince(first.id())))
        .isEqualTo(rooms.clock.instant());
  }

  @Test
  void nobody_whom_the_person_shut_out_can_own_it() {
    var referral = rooms.receive(new Asking().safe(Asked.SafeNow.NO).shuttingOut(rooms.amina));
    var concern = rooms.as(rooms.sam, () -> rooms.concerns.openOf(referral.id()).orElseThrow());

    assertThatThrownBy(
            () ->
                rooms.does(
                    rooms.sam,
                    () -> rooms.concerns.own(concern.id(), rooms.amina.id(), "Call", TODAY)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("MAINSTAY-SAFETY-002");
    assertThat(rooms.as(rooms.sam, () -> rooms.concerns.whoMaySee(referral.person())))
        .containsExactly(rooms.jo, rooms.sam);
  }

  @Test
  void the_day_counts_what_nobody_owns_until_it_is_owned_or_resolved() {
    var owned = open(rooms.receive(new Asking().safe(Asked.SafeNow.NO)));
    var unowned = open(rooms.receive(new Asking().safe(Asked.SafeNow.NO)));
    var resolved = open(rooms.receive(new Asking().safe(Asked.SafeNow.NO)));

    rooms.does(
        rooms.sam, () -> rooms.concerns.own(owned.id(), rooms.jo.id(), "Call", TODAY.plusDays(2)));
    rooms.does(rooms.sam, () -> rooms.concerns.resolve(resolved.id(), "They are with family."));

    assertThat(rooms.as(rooms.sam, () -> rooms.concerns.unsettledOf(TODAY)))
        .extracting(Concern::id)
        .containsExactly(unowned.id());
    assertThat(rooms.as(rooms.sam, () -> rooms.concerns.unsettledOf(TODAY.minusDays(1)))).isEmpty();
    assertThatThrownBy(
            () -> rooms.does(rooms.sam, () -> rooms.concerns.resolve(resolved.id(), "Again.")))
        .hasMessageContaining("MAINSTAY-SAFETY-004");
  }

  @Test
  void every_saving_is_a_new_entry_and_the_database_refuses_to_change_one() {
    var referral = rooms.receive(new Asking().safe(Asked.SafeNow.NO));
    var concern = open(referral);
    rooms.does(
        rooms.jo,
        () -> {
          rooms.concerns.keep(
              concern, Entries.Kind.CONVERSATION, Map.of("said", "Sentinel-Heron one"));
          rooms.concerns.keep(
              concern, Entries.Kind.CONVERSATION, Map.of("said", "Sentinel-Heron two"));
        });

    var history =
        rooms.as(
            rooms.sam,
            () ->
                rooms.concerns.history(
                    rooms.people.open(referral.person(), Purpose.CONCERN).orElseThrow(),
                    concern.id()));

    assertThat(history).extracting(Entries.Entry::number).containsExactly(1, 2, 3);
    assertThat(history.get(1).words()).containsEntry("said", "Sentinel-Heron one");
    assertThat(history.get(2).words()).containsEntry("said", "Sentinel-Heron two");
    for (String table : List.of("entry", "reason")) {
      assertThatThrownBy(
              () ->
                  rooms.does(
                      rooms.sam,
                      () -> rooms.inside.sql("delete from inside_safety." + table).update()))
          .hasStackTraceContaining("permission denied");
    }
  }

  @Test
  void no_word_of_a_conversation_can_be_read_in_its_row() {
    var concern = open(rooms.receive(new Asking().safe(Asked.SafeNow.NO).saying("Sentinel-Wren")));
    rooms.does(
        rooms.jo,
        () -> {
          rooms.concerns.keep(concern, Entries.Kind.PLAN, Map.of("helps", "Sentinel-Heron"));
          rooms.concerns.own(concern.id(), rooms.jo.id(), "Sentinel-Plover", TODAY);
        });

    for (String table :
        List.of("inside_safety.entry", "inside_safety.concern", "inside_referral.asked")) {
      assertThat(
              rooms.database.column(
                  "select t::text || encode(convert_to(t::text, 'UTF8'), 'escape') from "
                      + table
                      + " t"))
          .isNotEmpty()
          .noneMatch(row -> row.contains("Sentinel") || row.contains("53656e74696e656c"));
    }
  }

  private Concern open(Referral referral) {
    return rooms.as(rooms.sam, () -> rooms.concerns.openOf(referral.id()).orElseThrow());
  }
}
