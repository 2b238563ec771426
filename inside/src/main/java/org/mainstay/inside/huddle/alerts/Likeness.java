package org.mainstay.inside.huddle.alerts;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mainstay.letterbox.letter.Identity;

/// Whether a person may be the worker who opens their record, or somebody of their family or home.
///
/// Everything is compared in memory; nothing of it is kept.
final class Likeness {
  private Likeness() {}

  /// What they have in common.
  ///
  /// @param worker the worker's name
  /// @param own phone numbers and emails of the worker's home
  static Set<Alert.Kind> of(Identity person, String worker, List<String> own) {
    var kinds = EnumSet.noneOf(Alert.Kind.class);
    var theirs = pieces(person.calledName());
    var mine = pieces(worker);
    // One name alone is a first name, which many share.
    if (theirs.size() > 1 && mine.size() > 1) {
      if (theirs.getFirst().equals(mine.getFirst()) && theirs.getLast().equals(mine.getLast())) {
        kinds.add(Alert.Kind.OWN_RECORD);
      } else if (theirs.getLast().equals(mine.getLast())) {
        kinds.add(Alert.Kind.SAME_SURNAME);
      }
    }
    String address = address(person.contact().address());
    if (!address.isEmpty() && own.stream().map(Likeness::address).anyMatch(address::equals)) {
      kinds.add(Alert.Kind.SAME_ADDRESS);
    }
    return kinds;
  }

  private static List<String> pieces(String name) {
    return Arrays.stream(name.toLowerCase(Locale.UK).replace("’", "'").split("[^\\p{L}'-]+", -1))
        .filter(piece -> !piece.isEmpty())
        .toList();
  }

  /// A number without what people write into it, an email in small letters.
  static String address(String typed) {
    String text = typed.strip().toLowerCase(Locale.UK);
    if (text.contains("@")) {
      return text;
    }
    String digits = text.replaceAll("[^0-9+]", "");
    return digits.startsWith("+44") ? "0" + digits.substring(3) : digits;
  }
}
