package org.mainstay.inside.assessment;

import java.time.Instant;
import java.util.Set;
import org.mainstay.inside.trail.WorkerId;

/// What was understood in a first conversation: needs, what matters, a note; one version of it.
///
/// @param number counts the versions from 1
/// @param needs what they need help with
/// @param words the free texts: a need in other words, what matters to them, the note
public record FirstNeeds(int number, Instant at, WorkerId by, Set<Need> needs, Words words) {
  public FirstNeeds {
    needs = Set.copyOf(needs);
  }

  /// What somebody may need help with; kept as data so that the hub can count needs without words.
  public enum Need {
    HEALTH("Health"),
    WORK("Work"),
    MONEY("Money"),
    HOME("Home"),
    RELATIONSHIPS("Relationships"),
    CARING("Caring for somebody"),
    DRUGS_AND_ALCOHOL("Drugs and alcohol"),
    SAFETY_AT_HOME("Safety at home"),
    LEGAL("Legal matters"),
    OTHER("Something else");

    private final String words;

    Need(String words) {
      this.words = words;
    }

    /// The need as the team reads it.
    public String words() {
      return words;
    }
  }

  /// The free texts, blank where nothing was said.
  ///
  /// @param other a need in the person's own words
  /// @param matters what matters to them, in their own words
  /// @param note what the huddle should know
  public record Words(String other, String matters, String note) {
    @Override
    public String toString() {
      return "[confidential]";
    }
  }

  @Override
  public String toString() {
    return "[confidential]";
  }
}
