package org.mainstay.house.signin;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.google.crypto.tink.util.Bytes;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/// The six digits that an app shows for half a minute (RFC 6238).
public final class OneTimeCodes {
  private static final int SECRET_BYTES = 20;
  private static final long STEP_SECONDS = 30;
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private static final TimeBasedOneTimePasswordGenerator GENERATOR =
      new TimeBasedOneTimePasswordGenerator();

  private OneTimeCodes() {}

  /// A new secret for an app.
  public static Bytes newSecret(SecureRandom random) {
    byte[] secret = new byte[SECRET_BYTES];
    random.nextBytes(secret);
    return Bytes.copyFrom(secret);
  }

  /// The code of this moment.
  public static String at(Bytes secret, Instant when) {
    try {
      return GENERATOR.generateOneTimePasswordString(
          new SecretKeySpec(secret.toByteArray(), "RAW"), when);
    } catch (InvalidKeyException e) {
      throw new IllegalStateException("any bytes are a key", e);
    }
  }

  /// The half-minute that this code belongs to: the present one, the one before or the next.
  static OptionalLong step(Bytes secret, String code, Instant now) {
    byte[] given = code.getBytes(StandardCharsets.UTF_8);
    var found = OptionalLong.empty();
    for (int off = -1; off <= 1; off++) {
      Instant then = now.plusSeconds(off * STEP_SECONDS);
      byte[] right = at(secret, then).getBytes(StandardCharsets.UTF_8);
      if (MessageDigest.isEqual(right, given)) {
        found = OptionalLong.of(then.getEpochSecond() / STEP_SECONDS);
      }
    }
    return found;
  }

  /// The secret as people type it (base 32, RFC 4648).
  public static String typed(Bytes secret) {
    var letters = new StringBuilder();
    int held = 0;
    int bits = 0;
    for (byte one : secret.toByteArray()) {
      held = (held << 8 | (one & 0xff)) & 0xffff;
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        letters.append(BASE32.charAt(held >> bits & 31));
      }
    }
    return letters.toString();
  }

  /// What an app reads from a QR code.
  public static String uri(String hub, String signInName, Bytes secret) {
    return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
        .formatted(encoded(hub), encoded(signInName), typed(secret), encoded(hub));
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
