package org.mainstay.inside.support.conversation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The words of the conversation about all of life, as the hub's handbook has them.
///
/// @param name what the team calls it
/// @param source whose words these are
/// @param licences the licence under which they are used; none if they are the hub's own
/// @param question ends with the name of an area
/// @param labels what each of the seven answers means, the least satisfied first
/// @param help what is asked besides
/// @param areas the areas of life, in the order of asking
/// @param steps what is asked in each of the four steps of a talk
public record ConversationWords(
    String name,
    String source,
    List<Licence> licences,
    String question,
    List<String> labels,
    String help,
    List<Area> areas,
    Steps steps) {
  /// So many answers there are to each area.
  public static final int POINTS_MAX = 7;

  private static final int AREAS_MAX = 20;

  /// @throws IllegalArgumentException for what cannot be asked
  public ConversationWords {
    licences = List.copyOf(licences);
    labels = List.copyOf(labels);
    areas = List.copyOf(areas);
    if (labels.size() != POINTS_MAX) {
      throw new IllegalArgumentException("labels has %d, not 7".formatted(labels.size()));
    }
    if (areas.isEmpty() || areas.size() > AREAS_MAX) {
      throw new IllegalArgumentException("there are 1 to 20 areas, not " + areas.size());
    }
    if (licences.size() > 1) {
      throw new IllegalArgumentException("the words are used under one licence, or none");
    }
    Set<String> ids = new HashSet<>();
    for (Area area : areas) {
      if (!ids.add(area.id())) {
        throw new IllegalArgumentException("two areas have the id " + area.id());
      }
    }
  }

  /// An area of life.
  ///
  /// @param id small letters and hyphens; stays when its name changes, so that times compare
  public record Area(String id, String name) {
    /// @throws IllegalArgumentException for what is no area
    public Area {
      if (!id.matches("[a-z][a-z-]{0,30}")) {
        throw new IllegalArgumentException("an id has small letters and hyphens, not " + id);
      }
      if (name.isBlank()) {
        throw new IllegalArgumentException(id + " has no name");
      }
    }
  }

  /// Words that belong to somebody else.
  public record Licence(String holder, String number, LocalDate expires) {}

  /// The four steps of a talk about one area.
  public record Steps(String understand, String lookForward, String options, String agree) {}

  /// The area with this id.
  Optional<Area> area(String id) {
    return areas.stream().filter(area -> area.id().equals(id)).findFirst();
  }

  /// Why the words may not be shown on this day; empty if they may.
  Optional<String> refusal(LocalDate today) {
    return licences.stream()
        .filter(licence -> licence.expires().isBefore(today))
        .findFirst()
        .map(
            licence ->
                "The licence of %s, number %s, ended on %s. Whoever keeps the handbook renews it, or puts the hub’s own words there."
                    .formatted(licence.holder(), licence.number(), licence.expires()));
  }
}
