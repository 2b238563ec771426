package org.mainstay.inside.huddle.suggesting;

import java.util.EnumSet;
import java.util.Set;
import org.mainstay.inside.assessment.FirstNeeds.Need;
import org.mainstay.inside.team.Role;

/// What somebody needs of whoever supports them, in chosen words alone.
///
/// @param roles any one of these will do; none means that every role will do
/// @param interpreter whether an interpreter is agreed
public record Needed(
    Set<Need> topics,
    Set<Role> roles,
    String language,
    boolean interpreter,
    AskedFor gender,
    Set<MeetBy> ways,
    Set<Part> parts) {
  /// What is taken of whoever was not asked yet.
  public static final Needed USUAL =
      new Needed(
          Set.of(),
          Set.of(),
          Languages.ENGLISH,
          false,
          AskedFor.NO_MATTER,
          EnumSet.allOf(MeetBy.class),
          EnumSet.allOf(Part.class));

  public Needed {
    topics = Set.copyOf(topics);
    roles = Set.copyOf(roles);
    ways = Set.copyOf(ways);
    parts = Set.copyOf(parts);
  }

  /// Whether it matters to them with whom they talk.
  public enum AskedFor {
    NO_MATTER("It does not matter"),
    RATHER_WOMAN("Rather a woman"),
    RATHER_MAN("Rather a man"),
    ONLY_WOMAN("Only a woman"),
    ONLY_MAN("Only a man");

    private final String words;

    AskedFor(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
