package org.mainstay.inside.huddle.suggesting;

import java.util.EnumSet;
import java.util.Set;
import org.mainstay.inside.assessment.FirstNeeds.Need;

/// What a worker brings: what they help with, in which languages, how, when, and for how many.
///
/// @param gender given only by those who would like to be found by it
/// @param places how many people they support at most
public record Profile(
    Set<Need> topics,
    Set<String> languages,
    Gender gender,
    Set<MeetBy> ways,
    Set<Part> parts,
    int places) {
  /// As many as may be typed.
  public static final int PLACES_MAX = 100;

  /// What is taken of whoever has said nothing yet.
  public static final Profile USUAL =
      new Profile(
          Set.of(),
          Set.of(Languages.ENGLISH),
          Gender.NOT_GIVEN,
          EnumSet.allOf(MeetBy.class),
          EnumSet.of(Part.WEEKDAY_MORNING, Part.WEEKDAY_AFTERNOON),
          15);

  public Profile {
    topics = Set.copyOf(topics);
    languages = Set.copyOf(languages);
    ways = Set.copyOf(ways);
    parts = Set.copyOf(parts);
    if (places < 0 || places > PLACES_MAX) {
      throw new IllegalArgumentException("places are 0..100, got " + places);
    }
  }

  /// The same with these topics besides.
  Profile andHelpingWith(Set<Need> more) {
    var together = EnumSet.noneOf(Need.class);
    together.addAll(topics);
    together.addAll(more);
    return new Profile(together, languages, gender, ways, parts, places);
  }

  /// A worker's gender, as those may ask for it whom they support.
  public enum Gender {
    NOT_GIVEN("I would rather not say"),
    WOMAN("Woman"),
    MAN("Man");

    private final String words;

    Gender(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
