package org.mainstay.inside.counting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.mainstay.hatch.contribution.ContributionKey;
import org.mainstay.inside.people.PersonKey;

/// Makes the opaque key under which a person is counted: `HMAC-SHA-256(key, whom ‖ contract year)`.
///
/// The key lies outside the database and its backups. Without it nobody can tell who is counted, or
/// link one year with another; with another one everybody would be counted again.
public final class CountingKey {
  /// How long it is.
  public static final int BYTES = 32;

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  /// @throws IllegalArgumentException if there are not 32 bytes
  public CountingKey(byte[] key) {
    if (key.length != BYTES) {
      throw new IllegalArgumentException("a counting key has 32 bytes, got " + key.length);
    }
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /// Somebody of this hub in a contract year.
  public ContributionKey of(PersonKey person, int year) {
    return new ContributionKey(hash("person", person.toString(), year));
  }

  /// Somebody of the hub's old system in a contract year.
  ///
  /// @param id by which the old system knew them
  public ContributionKey ofOld(String id, int year) {
    return new ContributionKey(hash("old", id, year));
  }

  /// What tells this key from another, and says nothing of it.
  byte[] mark() {
    return hash("mark", "", 0);
  }

  private byte[] hash(String kind, String whom, int year) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal((kind + "/" + year + "/" + whom).getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }

  /// Whether this mark is of this key.
  boolean made(byte[] mark) {
    return Arrays.equals(mark(), mark);
  }

  @Override
  public String toString() {
    return "[key]";
  }
}
