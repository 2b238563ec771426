package org.mainstay.inside.study.engagement;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.mainstay.inside.trail.WorkerId;

/// One talk, in a group or with one person.
public record Talk(UUID id, UUID project, Kind kind, LocalDate on, WorkerId heldBy) {
  /// How people talk.
  public enum Kind {
    FOCUS_GROUP("Focus group", "focus groups", 15),
    INTERVIEW("Interview", "interviews", 1);

    private final String words;
    private final String several;
    private final int peopleMost;

    Kind(String words, String several, int peopleMost) {
      this.words = words;
      this.several = several;
      this.peopleMost = peopleMost;
    }

    public String words() {
      return words;
    }

    /// So many of them, in words.
    public String counted(int number) {
      return number == 1 ? "1 " + words.toLowerCase(Locale.UK) : "%d %s".formatted(number, several);
    }

    /// How many people speak in one of them at most.
    public int peopleMost() {
      return peopleMost;
    }
  }
}
