package org.mainstay.inside.study.engagement;

import java.util.UUID;
import org.mainstay.inside.trail.WorkerId;

/// What one person said, written so that nobody can be known by it.
///
/// @param words empty once it is over
/// @param who who says it, so coarse that it could be many
/// @param writtenBy somebody else looks at it before it is shown
public record Quoted(
    UUID id,
    UUID voice,
    UUID theme,
    String words,
    String who,
    Standing standing,
    WorkerId writtenBy) {
  /// What has become of it.
  public enum Standing {
    DRAFT("Somebody else of the team has to look at it"),
    CHECKED("Looked at by two"),
    OVER("Taken back, or its time is over: the words are gone");

    private final String words;

    Standing(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
