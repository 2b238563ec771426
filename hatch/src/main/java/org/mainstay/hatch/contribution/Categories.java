package org.mainstay.hatch.contribution;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mainstay.sums.disclosure.frame.Word;

/// What a contribution keeps of its words: those of the frame, one for each thing asked.
final class Categories {
  private Categories() {}

  /// The word for each dimension of the frame; whatever the frame does not have is not stated.
  static SortedMap<String, String> of(FirstContact contact, Set<String> frame) {
    var categories = new TreeMap<String, String>();
    for (String word : contact.words()) {
      String known = frame.contains(word) ? word : unstated(word);
      if (frame.contains(known)) {
        // Two words for one thing are as good as none.
        categories.merge(dimension(word), known, (one, _) -> unstated(one));
      }
    }
    return categories;
  }

  private static String dimension(String word) {
    return word.substring(0, word.indexOf(':'));
  }

  /// The word for whoever has not said, or said something that the frame does not have.
  static String unstated(String word) {
    return dimension(word) + ":" + Word.NOT_STATED;
  }
}
