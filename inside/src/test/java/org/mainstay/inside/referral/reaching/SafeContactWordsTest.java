package org.mainstay.inside.referral.reaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.letterbox.letter.Identity;
import org.mainstay.letterbox.letter.Identity.Time;

/// When it is safe to reach somebody, in words and as a check of the clock.
class SafeContactWordsTest {
  @Test
  void nothing_said_means_any_time() {
    assertThat(SafeContactWords.times(contact())).containsExactly("any time");
    assertThat(isSafe(contact(), "2026-03-01T03:00")).isTrue();
  }

  @Test
  void a_weekday_morning_ends_at_noon_and_is_not_on_a_weekend() {
    var mornings = contact(Time.WEEKDAY_MORNING);

    assertThat(isSafe(mornings, "2026-03-02T08:00")).isTrue();
    assertThat(isSafe(mornings, "2026-03-02T12:00")).isFalse();
    assertThat(isSafe(mornings, "2026-03-02T07:59")).isFalse();
    assertThat(isSafe(mornings, "2026-03-01T10:00")).isFalse();
  }

  @Test
  void each_time_is_safe_by_itself() {
    assertThat(isSafe(contact(Time.WEEKDAY_AFTERNOON), "2026-03-02T12:00")).isTrue();
    assertThat(isSafe(contact(Time.WEEKDAY_EVENING), "2026-03-02T20:59")).isTrue();
    assertThat(isSafe(contact(Time.WEEKDAY_EVENING), "2026-03-02T21:00")).isFalse();
    assertThat(isSafe(contact(Time.WEEKEND), "2026-03-01T10:00")).isTrue();
    assertThat(isSafe(contact(Time.NIGHT), "2026-03-02T21:00")).isTrue();
    assertThat(isSafe(contact(Time.NIGHT), "2026-03-02T03:00")).isTrue();
    assertThat(isSafe(contact(Time.NIGHT), "2026-03-02T08:00")).isFalse();
    assertThat(isSafe(contact(Time.WEEKEND, Time.WEEKDAY_MORNING), "2026-03-02T09:00")).isTrue();
  }

  @Test
  void voicemail_is_said_either_way() {
    assertThat(SafeContactWords.voicemail(contact())).isEqualTo("Do not leave a voice message.");
    assertThat(SafeContactWords.way(contact())).isEqualTo("by telephone, 07700 900123");
  }

  private static boolean isSafe(Identity.SafeContact contact, String at) {
    return SafeContactWords.isSafeAt(contact, LocalDateTime.parse(at));
  }

  private static Identity.SafeContact contact(Time... times) {
    return new Identity.SafeContact(Identity.Way.PHONE, "07700 900123", false, List.of(times), "");
  }
}
