package org.mainstay.front.yourpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

/// A message is sent once, and never cut.
class MessageFormTest {

  @Test
  void every_form_has_a_token_of_its_own() {
    var chance = new SecureRandom();
    var first = Once.drawn(chance);
    var second = Once.drawn(chance);

    assertThat(first.bytes()).isPresent();
    assertThat(first.bytes()).isNotEqualTo(second.bytes());
  }

  @Test
  void a_token_that_is_none_of_ours_is_none() {
    assertThat(new Once("").bytes()).isEmpty();
    assertThat(new Once("AAAA").bytes()).isEmpty();
    assertThat(new Once("<script>").bytes()).isEmpty();
  }

  @Test
  void an_empty_message_is_asked_for_again() {
    assertThat(MessageForm.typed(new Once("t"), " \n ").errors().any()).isTrue();
  }

  @Test
  void a_message_that_is_too_long_is_kept_whole() {
    var words = "x".repeat(4001);

    var form = MessageForm.typed(new Once("t"), words);

    assertThat(form.errors().any()).isTrue();
    assertThat(form.text()).isEqualTo(words);
    assertThat(MessageForm.typed(new Once("t"), "x".repeat(4000)).errors().any()).isFalse();
  }
}
