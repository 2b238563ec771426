package org.mainstay.outside.network.knowledge;

import java.util.List;
import org.mainstay.outside.academy.shelf.Prose;
import org.mainstay.outside.academy.shelf.Refused;
import org.mainstay.outside.office.OfficeForm;

/// Text that somebody typed in Markdown, by the rules of the academy's guides: nothing in it can
/// fetch anything or run.
final class Written {
  static final int WORDS_MAX = 20_000;

  private Written() {}

  /// What stands in a field; what is missing or not allowed is refused with its line.
  static String read(OfficeForm form, String field, String missing) {
    var words = form.needed(field, WORDS_MAX, missing);
    if (!words.isEmpty()) {
      try {
        prose(words);
      } catch (Refused because) {
        form.refuse(field, "Line %d: %s".formatted(because.line(), because.getMessage()));
      }
    }
    return words;
  }

  /// The same as text; it was read before.
  ///
  /// @throws Refused for what is not allowed, with its line
  static Prose prose(String words) {
    return Prose.read(1, List.of(words.split("\n", -1)));
  }
}
