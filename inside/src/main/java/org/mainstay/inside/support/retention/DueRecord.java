package org.mainstay.inside.support.retention;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.referral.ReferralId;

/// A record whose time is over, as it stood when somebody looked.
///
/// @param referral the latest case of the person
/// @param since the day from which its time ran
/// @param state what would be another one if anything happened to the record since
public record DueRecord(
    PersonKey person,
    ReferralId referral,
    String alias,
    RecordClass by,
    LocalDate since,
    String state) {

  /// The same as long as the record, the class and whoever confirmed it are the same, 64
  /// hexadecimal letters.
  public String fingerprint() {
    var words =
        String.join(
            "\n",
            by.kind().name(),
            by.time(),
            by.confirmedBy(),
            by.confirmedOn(),
            since.toString(),
            state);
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
