package org.mainstay.proof.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.mainstay.hatch.ledger.BookEnd;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.support.closing.Closings;
import org.mainstay.inside.support.closing.Hubs;
import org.mainstay.inside.support.closing.handing.HandingDesk;
import org.mainstay.inside.support.closing.handing.Packing;
import org.mainstay.inside.support.closing.handing.Receipts;
import org.mainstay.inside.support.closing.handing.Taking;
import org.mainstay.inside.support.closing.parcel.Parcel;
import org.mainstay.inside.support.closing.parcel.ParcelRefused;
import org.mainstay.inside.support.codes.DischargeReason;
import org.mainstay.inside.support.ending.Endings;
import org.mainstay.letterbox.window.ClosingNotice;

/// A hub closes step by step, and what somebody plants on the way is noticed at each of them.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClosingTest {
  private static final int YES = 1;
  private static final int NO = 2;
  private static final int SILENT = 3;

  private static Handed both;
  private static Optional<Parcel> receipt = Optional.empty();

  @BeforeAll
  static void begin() throws Exception {
    both = new Handed(1);
    both.ask(3);
    var lead = both.lead.id();
    both.closing.as(
        lead,
        () -> {
          both.closing.room(Closings.class).make(Plans.fromToday());
          return true;
        });
  }

  @AfterAll
  static void end() {
    both.close();
  }

  @Test
  @Order(1)
  void everybody_can_read_that_it_closes_and_where_to_go_instead() {
    var notice =
        new ClosingNotice(
            org.springframework.jdbc.core.simple.JdbcClient.create(both.closing.database.front()));

    assertThat(notice.on(LocalDate.now(ZoneId.of("Europe/London"))).orElseThrow().lines())
        .containsExactly("Ask Lantern at https://lantern.example.", "Your GP can help too.");
    assertThat(notice.on(LocalDate.now(ZoneId.of("Europe/London")).minusDays(9))).isEmpty();
  }

  @Test
  @Order(2)
  void whoever_has_no_next_place_keeps_the_hub_open() {
    both.saysYes(YES, "");
    both.goesElsewhere(NO, "Dr Osei, Mill Street");

    assertThat(closes())
        .contains("1 person has no named next place yet. Nobody is left like that.");
    both.goesElsewhere(SILENT, "Dr Osei, Mill Street");
    assertThat(closes().orElseThrow()).contains("3 cases are still open");
  }

  @Test
  @Order(3)
  void a_hub_whose_fingerprint_nobody_compared_can_neither_send_nor_receive() throws Exception {
    try (var stranger = new OneHub("beacon", Path.of("../handbook-living-well"))) {
      var hubs = both.closing.room(Hubs.class);
      var known = both.closing.asHouse(() -> hubs.bring(stranger.card()));
      assertThat(both.closing.asHouse(() -> hubs.compared(known, "00000 11111"))).isFalse();
      var compared = both.closing.asHouse(() -> hubs.compared());
      assertThat(compared).isNotEmpty().doesNotContain(known);
    }
  }

  @Test
  @Order(4)
  void a_changed_pack_and_one_from_nobody_are_refused_and_the_true_one_is_taken_once() {
    var packing = both.closing.room(Packing.class);
    both.closing.asHouse(
        () -> {
          packing.ready().forEach(packing::pack);
          return true;
        });
    var hub = both.closing.asHouse(() -> both.closing.room(Hubs.class).compared()).getFirst();
    var parcel = both.closing.asHouse(() -> packing.waiting(hub)).getFirst();
    byte[] changed = parcel.file().toByteArray();
    changed[changed.length / 2] = (byte) (changed[changed.length / 2] ^ 1);

    assertThatThrownBy(() -> taken(Parcel.read(Parcel.Kind.PACK, changed)))
        .isInstanceOf(ParcelRefused.class)
        .hasMessageContaining("MAINSTAY-HANDOVER-007");
    whatCannotBeTakenWhollyIsNotTakenAtAll(parcel.file().toByteArray());
    receipt = Optional.of(taken(parcel));
    taken(parcel);
    assertThat(both.receiving.called()).containsExactly("Wren 1");
  }

  @Test
  @Order(5)
  void a_forged_receipt_is_refused_and_the_true_one_counts_once() {
    byte[] forged = receipt.orElseThrow().file().toByteArray();
    forged[forged.length - 1] = (byte) (forged[forged.length - 1] ^ 1);
    var receipts = both.closing.room(Receipts.class);

    assertThatThrownBy(
            () ->
                both.closing.asHouse(() -> receipts.take(Parcel.read(Parcel.Kind.RECEIPT, forged))))
        .isInstanceOf(ParcelRefused.class)
        .hasMessageContaining("MAINSTAY-HANDOVER-003");
    assertThat(both.counts().transferred()).isZero();
    assertThat(both.closing.asHouse(() -> receipts.take(receipt.orElseThrow()))).isTrue();
    assertThat(both.closing.asHouse(() -> receipts.take(receipt.orElseThrow()))).isFalse();
    assertThat(both.counts().transferred()).isOne();
  }

  @Test
  @Order(6)
  void it_closes_once_everybody_is_somewhere_and_its_book_with_it() throws Exception {
    assertThat(closes().orElseThrow()).contains("2 cases are still open");
    ends(NO);
    ends(SILENT);
    assertThat(closes()).isEmpty();

    assertThat(both.closing.room(BookEnd.class).closed()).isPresent();
    assertThat(both.closing.room(Closings.class).ended()).isPresent();
    assertThat(Handed.whole(both.closing.mainstay("ledger")).said())
        .contains("The book was closed on", "what was released stays");
  }

  @Test
  @Order(7)
  void what_is_kept_stays_with_its_keys() {
    var referral = both.closing.referralOf(YES);

    assertThat(
            both.closing.asHouse(
                () ->
                    both.closing
                        .room(People.class)
                        .open(referral.person(), Purpose.COPY)
                        .orElseThrow()
                        .calledName()
                        .openFor(Purpose.COPY)))
        .isEqualTo("Wren 1");
    assertThat(both.closing.pageOf(YES)).isNotEmpty();
  }

  /// The last thing that taking in writes is refused by the database: all before it is undone, by
  /// the pages' desk as by the command.
  private static void whatCannotBeTakenWhollyIsNotTakenAtAll(byte[] file) {
    var desk = both.receiving.room(HandingDesk.class);
    String insert = "insert on inside_support.taken_pack %s mainstay_inside";
    both.receiving.database.asAdmin("revoke " + insert.formatted("from"));
    try {
      assertThatThrownBy(() -> desk.take(file, both.receiving.address))
          .hasMessageContaining("taken_pack");
      assertThat(both.receiving.called()).isEmpty();
    } finally {
      both.receiving.database.asAdmin("grant " + insert.formatted("to"));
    }
    assertThatThrownBy(() -> desk.take(file, "lantern"))
        .isInstanceOf(ParcelRefused.class)
        .hasMessageContaining("MAINSTAY-HANDOVER-014");
    assertThat(desk.take(file, both.receiving.address).kind()).isEqualTo(Parcel.Kind.RECEIPT);
  }

  private static Optional<String> closes() {
    return both.closing.as(both.lead.id(), () -> both.closing.room(Closings.class).end());
  }

  private static Parcel taken(Parcel parcel) {
    return both.receiving.asHouse(
        () -> both.receiving.room(Taking.class).take(parcel, both.receiving.address));
  }

  private static void ends(int number) {
    var referral = both.closing.referralOf(number);
    both.closing.as(
        both.lead.id(),
        () -> {
          var opened =
              both.closing
                  .room(People.class)
                  .open(referral.person(), Purpose.DISCHARGE)
                  .orElseThrow();
          return both.closing
              .room(Endings.class)
              .end(
                  opened,
                  referral,
                  new Endings.Wish(
                      LocalDate.now(ZoneId.of("Europe/London")),
                      DischargeReason.SIGNPOSTED,
                      "Their GP"));
        });
  }
}
