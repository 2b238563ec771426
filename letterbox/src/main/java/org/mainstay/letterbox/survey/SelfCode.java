package org.mainstay.letterbox.survey;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.util.Bytes;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.mainstay.letterbox.mailbox.DerivationKey;
import org.mainstay.letterbox.mailbox.ReturnCode;

/// A code that somebody made up, or was given, to be known again in the next wave of a survey.
///
/// It is kept nowhere. It cannot be printed by accident.
public final class SelfCode {
  /// The fewest letters and digits, so that trying every name does not find it.
  public static final int LETTERS_MIN = 12;

  /// The most that are taken.
  public static final int LETTERS_MAX = 100;

  /// Of 12 bits each.
  private static final int WORDS_GIVEN = 5;

  private static final int KEY_BYTES = 32;

  private final String plain;

  private SelfCode(String plain) {
    this.plain = plain;
  }

  /// What somebody typed: case, spaces and signs do not matter. Empty if it is too short or long.
  public static Optional<SelfCode> read(String typed) {
    var plain =
        Normalizer.normalize(typed, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{Nd}]", "");
    return plain.length() < LETTERS_MIN || plain.length() > LETTERS_MAX
        ? Optional.empty()
        : Optional.of(new SelfCode(plain));
  }

  /// Five words by chance, for whoever would rather not make something up.
  public static String drawn(SecureRandom chance) {
    byte[] key = new byte[KEY_BYTES];
    byte[] token = new byte[KEY_BYTES];
    chance.nextBytes(key);
    chance.nextBytes(token);
    var code = ReturnCode.derivedFrom(DerivationKey.of(key), Bytes.copyFrom(token));
    return String.join(" ", code.words().subList(0, WORDS_GIVEN));
  }

  /// Its mark in one survey; in another it has another.
  ///
  /// @param key kept outside the database
  /// @param run which time the survey is held
  public Mark mark(SecretBytes key, UUID run) {
    return hmac(
        key.toByteArray(InsecureSecretKeyAccess.get()), "survey/code/1/" + run + "/" + plain);
  }

  /// The mark that is kept: made of the first with the key of the survey, which is destroyed when
  /// the survey ends.
  public static Mark again(Mark mark, SecretBytes surveyKey) {
    return hmac(
        surveyKey.toByteArray(InsecureSecretKeyAccess.get()), "survey/kept/1/" + mark.hex());
  }

  private static Mark hmac(byte[] key, String words) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return new Mark(
          HexFormat.of().formatHex(mac.doFinal(words.getBytes(StandardCharsets.UTF_8))));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HMAC-SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return "[code]";
  }
}
