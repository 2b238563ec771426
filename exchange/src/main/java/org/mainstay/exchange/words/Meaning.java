package org.mainstay.exchange.words;

import java.util.Locale;
import java.util.Set;
import org.mainstay.sums.disclosure.frame.Word;

/// What a cell of an employer's file, or of an old system's, says of somebody.
///
/// @param <W> the words of the frame for it
public sealed interface Meaning<W> {
  /// It is one of ours.
  record Known<W>(W word) implements Meaning<W> {}

  /// It reaches over the edge of ours, and most of it is this one.
  record Mostly<W>(W word) implements Meaning<W> {}

  /// It says that nothing is known, or it is blank.
  record Unstated<W>() implements Meaning<W> {}

  /// It says something that we do not know.
  record Unknown<W>() implements Meaning<W> {}

  /// How staff records say that nothing is known.
  Set<String> UNSTATED =
      Set.of(
          "",
          "not-stated",
          "not-stated-or-other",
          "not-known",
          "not-specified",
          "not-disclosed",
          "not-given",
          "not-applicable",
          "n-a",
          "na",
          "none",
          "null",
          "unknown",
          "unspecified",
          "undisclosed",
          "undefined",
          "prefer-not-to-say",
          "prefers-not-to-say",
          "i-do-not-wish-to-disclose-this",
          "do-not-wish-to-disclose");

  /// Whether a cell says that nothing is known.
  static boolean isUnstated(String cell) {
    return UNSTATED.contains(letters(cell));
  }

  /// A cell in small letters, digits and hyphens; blank where it has none of them.
  static String letters(String cell) {
    return cell.chars().anyMatch(Character::isLetterOrDigit) ? plain(cell) : "";
  }

  private static String plain(String cell) {
    try {
      return Word.letters(cell.replace("&", " and "));
    } catch (IllegalArgumentException _) {
      return cell.strip().toLowerCase(Locale.ROOT);
    }
  }
}
