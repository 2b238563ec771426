package org.mainstay.inside.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mainstay.inside.referral.ContactAttempts.Result;
import org.mainstay.letterbox.letter.Identity;
import org.mainstay.letterbox.letter.Identity.Way;

/// A person is reached by the way they chose, or on their own page, and no other.
class ContactAttemptsTest {
  @ParameterizedTest
  @EnumSource(Way.class)
  void only_the_chosen_way_and_their_own_page_are_safe(Way chosen) {
    for (Way tried : Way.values()) {
      boolean isSafe = tried == chosen || tried == Way.HERE_ONLY;

      assertThat(refusal(chosen, true, tried, Result.NO_ANSWER).isEmpty())
          .as(chosen + " tried by " + tried)
          .isEqualTo(isSafe);
    }
  }

  @Test
  void a_voice_message_is_left_only_where_it_was_agreed() {
    assertThat(refusal(Way.PHONE, true, Way.PHONE, Result.LEFT_MESSAGE)).isEmpty();
    assertThat(refusal(Way.PHONE, false, Way.PHONE, Result.LEFT_MESSAGE))
        .contains("did not agree to a voice message");
    assertThat(refusal(Way.TEXT, true, Way.TEXT, Result.LEFT_MESSAGE))
        .contains("only by telephone");
  }

  @Test
  void a_call_is_not_sent() {
    assertThat(refusal(Way.PHONE, true, Way.PHONE, Result.SENT)).contains("is not sent");
    assertThat(refusal(Way.EMAIL, false, Way.EMAIL, Result.SENT)).isEmpty();
  }

  private static String refusal(Way chosen, boolean voicemail, Way tried, Result result) {
    var contact = new Identity.SafeContact(chosen, "somewhere", voicemail, List.of(), "");
    return ContactAttempts.refusal(contact, tried, result);
  }
}
