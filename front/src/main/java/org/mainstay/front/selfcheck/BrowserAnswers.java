package org.mainstay.front.selfcheck;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.util.SecretBytes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import org.mainstay.front.helpnow.browser.SessionCookie;
import org.mainstay.letterbox.mailbox.Seal;

/// Keeps the answers in the browser that gave them, sealed so that nobody there can read or change
/// them; here nothing is kept.
public final class BrowserAnswers {
  /// How long without an answer before they are gone.
  static final Duration IDLE_MAX = Duration.ofHours(20);

  /// A name that says nothing.
  static final String COOKIE = "walk";

  /// No cookie of ours is longer; a longer one is not even looked at.
  private static final int COOKIE_CHARACTERS_MAX = 200;

  private static final byte[] FORM = "answers 1".getBytes(StandardCharsets.US_ASCII);

  private final Aead seal;
  private final InstantSource clock;

  /// @param key of the house, the same after every start
  public BrowserAnswers(SecretBytes key, InstantSource clock) {
    try {
      this.seal = Seal.under(key);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("a key for answers has 32 bytes", e);
    }
    this.clock = clock;
  }

  /// What this browser holds; what was changed or is too old is nothing.
  Optional<Answers> of(HttpServletRequest request) {
    return SessionCookie.read(request, COOKIE).flatMap(this::opened);
  }

  private Optional<Answers> opened(String cookie) {
    if (cookie.length() > COOKIE_CHARACTERS_MAX) {
      return Optional.empty();
    }
    try {
      var content = ByteBuffer.wrap(seal.decrypt(Base64.getUrlDecoder().decode(cookie), FORM));
      long until = content.getLong();
      byte[] written = new byte[content.remaining()];
      content.get(written);
      return clock.millis() > until ? Optional.empty() : Answers.read(written);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// Hands the answers back to the browser; the idle time starts again.
  void keep(HttpServletRequest request, HttpServletResponse response, Answers answers) {
    byte[] content =
        ByteBuffer.allocate(Long.BYTES + Answers.BYTES)
            .putLong(clock.instant().plus(IDLE_MAX).toEpochMilli())
            .put(answers.written())
            .array();
    try {
      var cookie =
          Base64.getUrlEncoder().withoutPadding().encodeToString(seal.encrypt(content, FORM));
      SessionCookie.give(request, response, COOKIE, cookie);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("answers could not be sealed", e);
    }
  }

  /// Takes the answers away from the browser.
  void forget(HttpServletRequest request, HttpServletResponse response) {
    SessionCookie.take(request, response, COOKIE);
  }
}
