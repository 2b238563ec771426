package org.mainstay.hatch.contribution;

import java.util.Set;

/// A person's first contact with the hub in a contract year, with what they were then; later
/// changes are not looked at.
///
/// @param year the contract year
/// @param population the staff that the person belonged to, by the plan's code
/// @param words one for each thing known, such as `sex:men`
public record FirstContact(ContributionKey key, int year, String population, Set<String> words) {
  /// How many things can be known of a person.
  public static final int WORDS_MAX = 20;

  /// @throws IllegalArgumentException if there are too many words or one is not of the form
  ///   `sex:men`
  public FirstContact {
    words = Set.copyOf(words);
    if (words.size() > WORDS_MAX) {
      throw new IllegalArgumentException("too many words: " + words.size());
    }
    if (!words.stream().allMatch(word -> word.matches("[a-z0-9-]+:[a-z0-9-]+"))) {
      throw new IllegalArgumentException("a word has the form sex:men");
    }
  }
}
