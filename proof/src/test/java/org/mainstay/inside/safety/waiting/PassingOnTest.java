package org.mainstay.inside.safety.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.safety.Concern;
import org.mainstay.inside.safety.ConcernWords.ReadInTime;
import org.mainstay.letterbox.letter.Asked;
import org.mainstay.proof.Confidence;
import org.mainstay.proof.Confidence.Asking;

/// A concern never waits for one person alone.
class PassingOnTest {
  private final Confidence rooms = new Confidence();
  private final PassingOn passing =
      new PassingOn(rooms.concerns, new ReadInTime(rooms.hours, Duration.ofHours(1)), rooms.clock);

  @AfterEach
  void close() {
    rooms.close();
  }

  private static Asking notSafe() {
    return new Asking().safe(Asked.SafeNow.NO);
  }

  private Concern concern(Referral referral) {
    return rooms.asHouse(() -> rooms.concerns.openOf(referral.id()).orElseThrow());
  }

  private void passes(Duration time) {
    rooms.clock.passes(time);
    rooms.asHouse(
        () -> {
          passing.round();
          return "";
        });
  }

  @Test
  void what_the_reader_has_not_read_within_the_hour_waits_for_the_next() {
    var referral = rooms.receive(notSafe());
    var first = concern(referral).reader();

    passes(Duration.ofMinutes(59));
    assertThat(concern(referral).reader()).isEqualTo(first);

    passes(Duration.ofMinutes(2));
    var second = concern(referral).reader();
    assertThat(second).isNotEqualTo(first);

    passes(Duration.ofMinutes(59));
    assertThat(concern(referral).reader()).as("their hour begins anew").isEqualTo(second);

    passes(Duration.ofMinutes(2));
    assertThat(concern(referral).reader()).isNotIn(first, second);
  }

  @Test
  void it_goes_round_until_somebody_has_read_it_and_then_stays() {
    var referral = rooms.receive(notSafe());
    var first = concern(referral).reader();
    for (int hour = 0; hour < 3; hour++) {
      passes(Duration.ofMinutes(61));
    }
    assertThat(concern(referral).reader()).as("three may see it").isEqualTo(first);

    var id = concern(referral).id();
    rooms.as(
        rooms.jo,
        () -> {
          rooms.concerns.read(id);
          return "";
        });
    passes(Duration.ofHours(2));

    assertThat(concern(referral).reader()).isEqualTo(rooms.jo.id());
  }

  @Test
  void it_never_goes_to_somebody_whom_the_person_shut_out() {
    var referral = rooms.receive(notSafe().shuttingOut(rooms.jo, rooms.amina));

    for (int hour = 0; hour < 4; hour++) {
      passes(Duration.ofMinutes(61));
      assertThat(concern(referral).reader()).isEqualTo(rooms.sam.id());
    }
  }

  @Test
  void no_time_passes_while_nobody_works() {
    rooms.clock.passes(Duration.ofHours(7));
    var referral = rooms.receive(notSafe());
    var first = concern(referral).reader();

    passes(Duration.ofHours(12));
    assertThat(concern(referral).reader()).as("in the night").isEqualTo(first);

    passes(Duration.ofHours(6));
    assertThat(concern(referral).reader()).as("in the morning").isNotEqualTo(first);
  }
}
