package org.mainstay.inside.support.closing.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mainstay.inside.support.closing.Hubs;
import org.mainstay.inside.support.closing.NextPlace;
import org.mainstay.inside.support.codes.TypedForm;

/// What a worker keeps of a talk about where somebody goes on.
public final class NextPlaceForm extends TypedForm {
  static final String WHERE = "where";
  static final String PLACE = "place";
  static final String TAKEN_ON_BY = "taken";
  static final String HUB = "hub-";
  static final int WORDS_MAX = 300;

  private NextPlaceForm(Map<String, String> sent) {
    super(sent);
  }

  static NextPlaceForm of(Map<String, String> sent) {
    return new NextPlaceForm(sent);
  }

  NextPlaceForm refused(String field, String message) {
    refuse(field, message);
    return this;
  }

  /// What to keep, if all of it was given.
  ///
  /// @param hubs that somebody can go on to
  /// @param concern whether a concern is open
  Optional<NextPlace.Wish> wish(List<Hubs.Known> hubs, boolean concern) {
    var place = value(PLACE).strip();
    var takenOnBy = value(TAKEN_ON_BY).strip();
    atMost(PLACE);
    atMost(TAKEN_ON_BY);
    var hub = hubs.stream().filter(one -> value(WHERE).equals(HUB + one.id())).findFirst();
    if (hub.isPresent()) {
      if (concern && takenOnBy.isEmpty()) {
        refuse(
            TAKEN_ON_BY,
            "A concern is open: ring the other hub, and type the name of whoever takes it on there");
      }
      return isFine() ? Optional.of(NextPlace.Wish.hub(hub.get(), takenOnBy)) : Optional.empty();
    }
    var kind = kind();
    if (kind.isEmpty()) {
      refuse(WHERE, "Choose where they go on");
    } else if (kind.get() == NextPlace.Kind.ELSEWHERE && place.isEmpty()) {
      refuse(PLACE, "Name the place, such as their GP’s practice");
    }
    return isFine()
        ? kind.map(it -> new NextPlace.Wish(it, Optional.empty(), named(it, place), takenOnBy))
        : Optional.empty();
  }

  private Optional<NextPlace.Kind> kind() {
    return List.of(NextPlace.Kind.ELSEWHERE, NextPlace.Kind.ENDED, NextPlace.Kind.OPEN).stream()
        .filter(kind -> kind.name().equals(value(WHERE)))
        .findFirst();
  }

  private static String named(NextPlace.Kind kind, String place) {
    return kind == NextPlace.Kind.ENDED && place.isEmpty()
        ? "Support has ended, agreed together"
        : place;
  }

  private void atMost(String field) {
    if (value(field).length() > WORDS_MAX) {
      refuse(field, "Use 300 characters at most: shorten it");
    }
  }
}
