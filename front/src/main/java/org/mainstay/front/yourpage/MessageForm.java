package org.mainstay.front.yourpage;

import com.google.crypto.tink.util.Bytes;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.mainstay.front.asking.question.Limits;
import org.mainstay.ui.nhsuk.label.Errors;

/// What is being written to the team, with a token of its own so that it is sent once.
public record MessageForm(String token, String text, Errors errors) {
  static final String TEXT = "text";
  static final String TOKEN = "once";
  private static final int TOKEN_BYTES = 16;

  /// An empty form with a token that no other has.
  static MessageForm blank(SecureRandom chance) {
    byte[] token = new byte[TOKEN_BYTES];
    chance.nextBytes(token);
    return new MessageForm(
        Base64.getUrlEncoder().withoutPadding().encodeToString(token), "", Errors.NONE);
  }

  /// What was typed, with what needs another look.
  static MessageForm typed(String token, String text) {
    var bare = text.strip();
    if (bare.isEmpty()) {
      return new MessageForm(token, text, Errors.of(TEXT, "Type your message"));
    }
    return bare.length() > Limits.WORDS_MAX
        ? new MessageForm(
            token, text, Errors.of(TEXT, Limits.tooLong(Limits.WORDS_MAX, bare.length())))
        : new MessageForm(token, bare, Errors.NONE);
  }

  /// The token, if it is one that we made.
  Optional<Bytes> tokenBytes() {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(token);
      return bytes.length == TOKEN_BYTES ? Optional.of(Bytes.copyFrom(bytes)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
