package org.mainstay.inside.study.engagement;

import java.util.Set;
import java.util.UUID;

/// One thing that people said.
///
/// @param name a few words
/// @param words what was heard, in the team's words
/// @param voices who said it
/// @param version how often it was written
public record Theme(
    UUID id, UUID project, String name, String words, Set<UUID> voices, int version) {
  /// What fewer people said is shown to nobody outside: it would be the word of somebody.
  public static final int PEOPLE_LEAST = 3;

  public Theme {
    voices = Set.copyOf(voices);
  }

  /// Whether enough people said it to show it.
  public boolean isCommon() {
    return voices.size() >= PEOPLE_LEAST;
  }
}
