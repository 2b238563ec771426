package org.mainstay.house.keys;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// A secret in three shares, of which any two give it back and one alone says nothing of it.
///
/// Shamir's way (1979) over the field of FIPS 197, byte by byte: the secret is where a straight
/// line with a slope by chance meets zero; a share is the line at 1, 2 or 3.
public final class Shares {
  /// How long the secret is.
  public static final int SECRET_BYTES = 32;

  private static final int COUNT = 3;
  private static final int FORM = 1;
  private static final int CHECK_BYTES = 4;

  /// Form, which set (2), number, the line (32), check (4).
  private static final int SHARE_BYTES = 4 + SECRET_BYTES + CHECK_BYTES;

  /// RFC 4648, base 32: no 0, 1 or 8, which look like letters.
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private Shares() {}

  /// Three shares as somebody types them: sixteen groups of four letters and digits.
  ///
  /// @throws IllegalArgumentException if the secret is not 32 bytes
  public static List<String> of(byte[] secret, SecureRandom chance) {
    if (secret.length != SECRET_BYTES) {
      throw new IllegalArgumentException("a secret has 32 bytes, got " + secret.length);
    }
    byte[] slope = new byte[SECRET_BYTES];
    chance.nextBytes(slope);
    byte[] set = new byte[2];
    chance.nextBytes(set);
    return IntStream.rangeClosed(1, COUNT)
        .mapToObj(number -> typed(share(number, set, line(secret, slope, number))))
        .toList();
  }

  private static byte[] line(byte[] secret, byte[] slope, int at) {
    byte[] line = new byte[SECRET_BYTES];
    for (int i = 0; i < SECRET_BYTES; i++) {
      line[i] = (byte) (secret[i] ^ times(slope[i] & 0xff, at));
    }
    return line;
  }

  private static byte[] share(int number, byte[] set, byte[] line) {
    byte[] share = new byte[SHARE_BYTES];
    share[0] = FORM;
    share[1] = set[0];
    share[2] = set[1];
    share[3] = (byte) number;
    System.arraycopy(line, 0, share, 4, SECRET_BYTES);
    System.arraycopy(check(share), 0, share, 4 + SECRET_BYTES, CHECK_BYTES);
    return share;
  }

  private static byte[] check(byte[] share) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(share, 0, 4 + SECRET_BYTES);
      return Arrays.copyOf(digest.digest(), CHECK_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /// The secret.
  ///
  /// @throws IllegalArgumentException in words, if one is mistyped, both are the same or they are
  ///   of two different sheets
  public static byte[] secret(String one, String other) {
    byte[] a = read(one);
    byte[] b = read(other);
    if (a[1] != b[1] || a[2] != b[2]) {
      throw new IllegalArgumentException("the two sheets are not of one set");
    }
    if (a[3] == b[3]) {
      throw new IllegalArgumentException("the two sheets are the same");
    }
    // Lagrange at zero: each line times the other's number over the sum of both.
    int over = inverse(a[3] ^ b[3]);
    int ofA = times(b[3], over);
    int ofB = times(a[3], over);
    byte[] secret = new byte[SECRET_BYTES];
    for (int i = 0; i < SECRET_BYTES; i++) {
      secret[i] = (byte) (times(a[4 + i] & 0xff, ofA) ^ times(b[4 + i] & 0xff, ofB));
    }
    return secret;
  }

  private static byte[] read(String typed) {
    String letters = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
    byte[] share = new byte[SHARE_BYTES];
    if (letters.length() != SHARE_BYTES * 8 / 5) {
      throw new IllegalArgumentException(
          "a sheet has 64 letters and digits, got " + letters.length());
    }
    for (int i = 0; i < letters.length(); i++) {
      int value = ALPHABET.indexOf(letters.charAt(i));
      if (value < 0) {
        throw new IllegalArgumentException("no sheet has the sign in place " + (i + 1));
      }
      for (int bit = 0; bit < 5; bit++) {
        if (((value >> (4 - bit)) & 1) == 1) {
          share[(i * 5 + bit) / 8] |= (byte) (0x80 >> ((i * 5 + bit) % 8));
        }
      }
    }
    boolean whole =
        share[0] == FORM
            && share[3] >= 1
            && share[3] <= COUNT
            && Arrays.equals(
                check(share), Arrays.copyOfRange(share, 4 + SECRET_BYTES, SHARE_BYTES));
    if (!whole) {
      throw new IllegalArgumentException("a letter or digit of a sheet is mistyped");
    }
    return share;
  }

  private static String typed(byte[] share) {
    var typed = new StringBuilder();
    for (int i = 0; i < SHARE_BYTES * 8 / 5; i++) {
      int value = 0;
      for (int bit = i * 5; bit < i * 5 + 5; bit++) {
        value = (value << 1) | ((share[bit / 8] >> (7 - bit % 8)) & 1);
      }
      typed.append(i > 0 && i % 4 == 0 ? "-" : "").append(ALPHABET.charAt(value));
    }
    return typed.toString();
  }

  /// The product in the field of FIPS 197, section 4.2.
  static int times(int a, int b) {
    int product = 0;
    int factor = a;
    for (int rest = b; rest > 0; rest >>= 1) {
      if ((rest & 1) == 1) {
        product ^= factor;
      }
      factor = (factor << 1) ^ ((factor & 0x80) == 0 ? 0 : 0x11b);
    }
    return product;
  }

  /// What gives one when multiplied; the field has few enough to try them.
  static int inverse(int a) {
    return IntStream.range(1, 256).filter(b -> times(a, b) == 1).findFirst().orElseThrow();
  }
}
