package org.mainstay.inside.messages;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.PersonKey;

/// One message in the outbox: whom it is for and which text, never where it goes or what it says.
///
/// @param id also what the carrier knows it by
/// @param attempts how often it was handed over
/// @param version rises with every change
public record OutboxMessage(
    UUID id,
    PersonKey person,
    Wording wording,
    Optional<Channel> channel,
    State state,
    Why why,
    int attempts,
    Times times,
    int version) {

  /// When things happened to it, or will.
  ///
  /// @param handed when a carrier took it
  public record Times(Instant queued, Instant expires, Optional<Instant> handed) {}

  /// The same, as it stands once it is marked as being handed over.
  OutboxMessage handedOverOnceMore(Channel way) {
    return new OutboxMessage(
        id,
        person,
        wording,
        Optional.of(way),
        State.HANDING_OVER,
        Why.NOTHING,
        attempts + 1,
        times,
        version + 1);
  }

  /// Whether it is too late to send it.
  boolean isOver(Instant now) {
    return !times.expires().isAfter(now);
  }

  /// What became of it, as the team reads it.
  public String became() {
    var ways = channel.map(way -> " " + way.words()).orElse("");
    var because = why == Why.NOTHING ? "" : ": " + why.words();
    return state.words() + (state == State.NOT_SENT ? "" : ways) + because;
  }
}
