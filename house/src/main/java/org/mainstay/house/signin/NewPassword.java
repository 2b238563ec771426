package org.mainstay.house.signin;

import java.util.Optional;
import java.util.stream.Stream;

/// What a password must be that somebody chooses: long, and nothing that others would try first.
///
/// Neither capitals nor signs are asked for, and it is never asked to be changed for its age (NCSC:
/// three random words; OWASP ASVS 5.0, 6.2).
public final class NewPassword {
  /// Three or four words; with a code from an app beside it.
  public static final int LENGTH_LEAST = 15;

  /// As long as anybody may type one.
  public static final int LENGTH_MAX = 200;

  private static final int DIFFERENT_LEAST = 8;

  private static final String[] RUNS = {
    "abcdefghijklmnopqrstuvwxyz", "01234567890123456789", "qwertyuiopasdfghjklzxcvbnm"
  };

  private NewPassword() {}

  /// What is wrong with it, and what to do; empty if it will do.
  ///
  /// @param others what is easily known, such as the sign-in name and the name of the hub
  public static Optional<String> refused(String password, Stream<String> others) {
    if (password.length() < LENGTH_LEAST || password.length() > LENGTH_MAX) {
      return Optional.of("Type a password of 15 to 200 letters, such as four words");
    }
    var plain = Entrance.asKept(password);
    if (plain.chars().distinct().count() < DIFFERENT_LEAST || isARun(plain)) {
      return Optional.of("Choose other words: this is among the first that others would try");
    }
    boolean isKnown =
        others
            .flatMap(words -> Stream.of(Entrance.asKept(words).split("[^a-z0-9]+", -1)))
            .filter(word -> word.length() > 3)
            .anyMatch(plain::contains);
    return isKnown
        ? Optional.of("Leave out your own name, your sign-in name and the name of the hub")
        : Optional.empty();
  }

  /// Whether half of it or more stands in a row on a keyboard or in the alphabet.
  private static boolean isARun(String plain) {
    int half = plain.length() / 2;
    for (String run : RUNS) {
      for (int from = 0; from + half <= run.length(); from++) {
        if (plain.contains(run.substring(from, from + half))) {
          return true;
        }
      }
    }
    return false;
  }
}
