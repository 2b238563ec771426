package org.mainstay.inside.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.referral.arriving.RequestPages;
import org.mainstay.letterbox.letter.Asked;
import org.mainstay.letterbox.letter.Invited;
import org.mainstay.proof.Confidence;
import org.mainstay.proof.Confidence.Asking;
import org.mainstay.proof.Drawing;

/// Whoever comes back gets a new referral, linked to the old one; an ended one stays ended.
class ComingBackTest {
  private final Confidence rooms = new Confidence();
  private final RequestPages request =
      new RequestPages(
          rooms.cases, rooms.requests, rooms.referrals, rooms.people, rooms.team, rooms.times);

  @AfterEach
  void close() {
    rooms.close();
  }

  @Test
  void somebody_whose_support_ended_gets_a_new_referral_with_a_wait_of_its_own() {
    var first = rooms.receive(new Asking());
    ended(first);

    var second = rooms.receiveAgain(new Asking().saying("It is back."));

    assertThat(second.id()).isNotEqualTo(first.id());
    assertThat(second.person()).isEqualTo(first.person());
    assertThat(second.stage()).isEqualTo(Stage.SCREENING);
    assertThat(second.requestReceivedAt()).isEqualTo(rooms.clock.instant());
    assertThat(second.alias()).isNotEqualTo(first.alias());
    assertThat(fresh(first).stage()).isEqualTo(Stage.DISCHARGED);
    assertThat(rooms.asHouse(() -> rooms.referrals.before(second.id()))).hasValue(fresh(first));
    assertThat(rooms.asHouse(() -> rooms.referrals.before(first.id()))).isEmpty();
  }

  @Test
  void what_they_ask_now_is_kept_with_the_new_referral() {
    var first = rooms.receive(new Asking());
    ended(first);

    var second = rooms.receiveAgain(new Asking().safe(Asked.SafeNow.NO).saying("It is back."));

    assertThat(rooms.asHouse(() -> rooms.concerns.openOf(second.id()))).isPresent();
    assertThat(rooms.asHouse(() -> rooms.concerns.openOf(first.id()))).isEmpty();
    assertThat(Drawing.words(rooms.as(rooms.jo, () -> request.request(second.id().value()))))
        .contains("It is back.")
        .contains("They have been here before: " + first.alias());
    assertThat(Drawing.words(rooms.as(rooms.jo, () -> request.request(first.id().value()))))
        .doesNotContain("It is back.")
        .doesNotContain("They have been here before");
  }

  @Test
  void an_open_referral_takes_a_second_letter_in() {
    var first = rooms.receive(new Asking());

    var second = rooms.receiveAgain(new Asking().saying("One more thing."));

    assertThat(second.id()).isEqualTo(first.id());
    assertThat(rooms.asHouse(() -> rooms.referrals.before(second.id()))).isEmpty();
  }

  @Test
  void whoever_was_invited_has_the_official_source_and_what_they_showed_on_the_page() {
    var alone = rooms.receive(new Asking());
    var invited =
        rooms.receive(
            new Asking().invited(new Invited(Invited.By.OCCUPATIONAL_HEALTH, "Nights are hard.")));

    assertThat(source(alone)).isEqualTo("B1");
    assertThat(source(invited)).isEqualTo("D2");
    assertThat(Drawing.words(rooms.as(rooms.jo, () -> request.request(invited.id().value()))))
        .contains("By an invitation of occupational health (source of referral D2).")
        .contains("Nights are hard.");
    assertThat(Drawing.words(rooms.as(rooms.jo, () -> request.request(alone.id().value()))))
        .doesNotContain("How they came");
  }

  private String source(Referral referral) {
    return rooms
        .database
        .column(
            "select source_code from inside_referral.referral where referral_id = '%s'"
                .formatted(referral.id()))
        .getFirst();
  }

  private void ended(Referral referral) {
    rooms.does(
        rooms.sam,
        () -> rooms.referrals.move(referral, Stage.DISCHARGED, referral.holder(), "As agreed"));
    rooms.clock.passes(Duration.ofDays(30));
  }

  private Referral fresh(Referral referral) {
    return rooms.asHouse(() -> rooms.referrals.find(referral.id()).orElseThrow());
  }
}
