package org.mainstay.front.yourpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/// Guessing gets slow; coming back with a slip of the pen does not.
class PatienceTest {
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-22T03:00:00Z"));
  private final Patience patience =
      new Patience(now::get, new SecureRandom(), Patience.WRONG_A_MINUTE_MAX);

  @Test
  void a_few_slips_cost_nothing() {
    for (int i = 1; i < Patience.FREE_TRIES; i++) {
      patience.wrong("apple bridge");
      assertThat(patience.allows("apple bridge")).isTrue();
    }
  }

  @Test
  void the_same_wrong_code_again_costs_a_wait_that_ends() {
    wrong("apple bridge", Patience.FREE_TRIES + 3);

    assertThat(patience.allows("apple bridge")).isFalse();
    pass(Duration.ofSeconds(7));
    assertThat(patience.allows("apple bridge")).isFalse();
    pass(Duration.ofSeconds(1));
    assertThat(patience.allows("apple bridge")).isTrue();
  }

  @Test
  void the_same_code_spelt_another_way_is_the_same_code() {
    wrong("apple bridge", Patience.FREE_TRIES + 3);

    assertThat(patience.allows("  APPLE-Bridge\n")).isFalse();
  }

  @Test
  void another_code_does_not_wait_for_it() {
    wrong("apple bridge", 50);

    assertThat(patience.allows("candle dolphin")).isTrue();
  }

  @Test
  void no_wait_is_longer_than_a_quarter_of_an_hour() {
    assertThat(Patience.waitAfter(10_000)).isEqualTo(Duration.ofMinutes(15));
    assertThat(Patience.waitAfter(4)).isEqualTo(Duration.ZERO);
    assertThat(Patience.waitAfter(5)).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void the_whole_house_has_a_ceiling_for_a_minute() {
    for (int i = 0; i < Patience.WRONG_A_MINUTE_MAX; i++) {
      patience.wrong("guess" + letters(i));
    }

    assertThat(patience.allows("somebody else")).isFalse();
    pass(Duration.ofMinutes(1));
    assertThat(patience.allows("somebody else")).isTrue();
  }

  private void wrong(String typed, int times) {
    for (int i = 0; i < times; i++) {
      patience.wrong(typed);
    }
  }

  private void pass(Duration time) {
    now.updateAndGet(before -> before.plus(time));
  }

  private static String letters(int number) {
    return Integer.toString(number, 26).replaceAll("[0-9]", "z");
  }
}
