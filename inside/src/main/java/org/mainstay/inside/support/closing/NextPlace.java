package org.mainstay.inside.support.closing;

import com.google.crypto.tink.util.Bytes;
import java.time.Instant;
import java.util.Optional;
import org.mainstay.inside.people.Sealed;
import org.mainstay.inside.trail.WorkerId;

/// Where somebody goes on when the hub closes, as it was said last.
///
/// @param by who kept it; the house if the person said it on their own page
/// @param hub the hub that they said yes to
/// @param isTakenOn whether somebody there was named who takes on an open concern
/// @param place the place in words, sealed
/// @param takenOnBy who takes the concern on, sealed
public record NextPlace(
    Instant at,
    WorkerId by,
    Kind kind,
    Optional<Bytes> hub,
    boolean isTakenOn,
    Sealed place,
    Sealed takenOnBy) {

  /// What kind of place it is.
  public enum Kind {
    HUB("another hub takes them in"),
    ELSEWHERE("somewhere else"),
    ENDED("support has ended, agreed together"),
    OPEN("they said no to the other hubs; where they go on is open");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /// As the team reads it.
    public String words() {
      return words;
    }

    /// Whether it is a place: an answer that leaves it open is none.
    public boolean isNamed() {
      return this != OPEN;
    }
  }

  /// What is to be kept.
  ///
  /// @param hub only with [Kind#HUB]
  /// @param place in words
  /// @param takenOnBy who at the other hub takes on an open concern, blank if nobody is named
  public record Wish(Kind kind, Optional<Hubs.Known> hub, String place, String takenOnBy) {
    public Wish {
      if ((kind == Kind.HUB) != hub.isPresent()) {
        throw new IllegalArgumentException("a hub is named for a hub, and for nothing else");
      }
      if (kind.isNamed() && place.isBlank()) {
        throw new IllegalArgumentException("a next place has a name");
      }
    }

    /// A hub takes them in.
    public static Wish hub(Hubs.Known hub, String takenOnBy) {
      return new Wish(Kind.HUB, Optional.of(hub), hub.card().name(), takenOnBy);
    }

    /// No other hub.
    public static Wish other(Kind kind, String place) {
      return new Wish(kind, Optional.empty(), place, "");
    }
  }
}
