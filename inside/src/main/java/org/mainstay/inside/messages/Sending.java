package org.mainstay.inside.messages;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.mainstay.inside.messages.Messenger.Handed;
import org.mainstay.inside.messages.Messenger.Parcel;
import org.mainstay.inside.messages.Messenger.Standing;
import org.mainstay.inside.messages.OutboxRows.Change;
import org.mainstay.inside.people.People;
import org.mainstay.inside.trail.Acting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// Sends what is due, each once, whenever the process is killed.
///
/// That a message is being handed over is committed before the carrier hears of it, and what the
/// carrier said afterwards. A message found in between is asked about, and never sent blindly.
public final class Sending {
  private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

  /// As many are seen to in one round.
  private static final int ROUND_MAX = 500;

  /// Tried so often, it is given up.
  private static final int ATTEMPTS_MAX = 8;

  /// Repeated so often where a repeat does no harm.
  private static final int REPEATS_MAX = 3;

  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
  private static final Duration ASKED_FOR = Duration.ofDays(3);

  private final OutboxRows rows;
  private final TransactionOperations inside;
  private final Preparing preparing;
  private final Messenger.Carriers carriers;
  private final Duration settles;
  private final InstantSource clock;

  /// How the sending goes about it.
  ///
  /// @param settles so long after a message was taken up nothing more can come of that attempt:
  ///   longer than any call to a carrier takes
  public record Manner(MessageWords words, SafeHours hours, Duration settles) {}

  public Sending(
      JdbcClient inside,
      TransactionOperations transactions,
      People people,
      Messenger.Carriers carriers,
      Manner manner,
      InstantSource clock) {
    this.rows = new OutboxRows(inside);
    this.inside = transactions;
    this.preparing = new Preparing(rows, people, manner, clock);
    this.carriers = carriers;
    this.settles = manner.settles();
    this.clock = clock;
  }

  /// Sees to what is due.
  ///
  /// @return how many messages were seen to
  public int round() {
    int seenTo = 0;
    while (seenTo < ROUND_MAX && Acting.as(Acting.HOUSE, this::next)) {
      seenTo++;
    }
    return seenTo;
  }

  private boolean next() {
    var taken = done(() -> rows.takeDue(clock.instant(), settles));
    taken.ifPresent(this::seeTo);
    return taken.isPresent();
  }

  /// One that cannot be seen to now is looked at again later, and holds up no other.
  private void seeTo(OutboxMessage message) {
    try {
      switch (message.state()) {
        case WAITING -> done(() -> preparing.prepare(message)).ifPresent(this::handOver);
        case HANDING_OVER, HANDED_OVER -> ask(message);
        case DELIVERED, FAILED, WITHDRAWN, NOT_SENT -> {}
      }
    } catch (RuntimeException e) {
      // Its message may hold words; its kind does not.
      LOG.warn(
          "MAINSTAY-MESSAGES-001: a message was not seen to: {}. Way out: it is tried again by"
              + " itself; if it stays on the list of messages, take it back there and ring",
          e.getClass().getName());
    }
  }

  private void handOver(Preparing.Prepared prepared) {
    Parcel parcel = prepared.parcel();
    var handed = carriers.of(parcel.channel()).handOver(parcel);
    var message = prepared.message();
    var change = came(message, parcel.channel(), handed);
    change.ifPresent(it -> done(() -> rows.change(message, it)));
  }

  private Optional<Change> came(OutboxMessage message, Channel channel, Handed handed) {
    var now = clock.instant();
    return switch (handed) {
      case Handed.Accepted(var reference) ->
          Optional.of(handedOver(message, channel, reference, now));
      case Handed.Refused(var because) -> Optional.of(Change.to(State.FAILED, because, message));
      case Handed.Later() ->
          Optional.of(
              message.attempts() >= ATTEMPTS_MAX
                  ? Change.to(State.FAILED, Why.GAVE_UP, message)
                  : Change.to(State.WAITING, Why.NOTHING, message)
                      .due(now.plus(pause(message.attempts()))));
      // It stays as it is, and is asked about once the attempt has settled.
      case Handed.Unknown() -> Optional.empty();
    };
  }

  private Change handedOver(OutboxMessage message, Channel channel, String reference, Instant now) {
    var handedAt = message.times().handed().orElse(now);
    var change = Change.to(State.HANDED_OVER, Why.NOTHING, message).handed(handedAt, reference);
    var since = Duration.between(handedAt, now);
    return carriers.of(channel).hearsOfArrival() && since.compareTo(ASKED_FOR) < 0
        ? change.due(now.plus(askAgain(since)))
        : change;
  }

  private void ask(OutboxMessage message) {
    var channel = message.channel().orElseThrow();
    var standing = carriers.of(channel).ask(message.id());
    var change =
        switch (standing) {
          case Standing.NotThere() -> notThere(message);
          case Standing.UnderWay(var reference) ->
              Optional.of(handedOver(message, channel, reference, clock.instant()));
          case Standing.Delivered(var reference) ->
              Optional.of(
                  Change.to(State.DELIVERED, Why.NOTHING, message)
                      .handed(clock.instant(), reference));
          case Standing.Failed(var because) ->
              Optional.of(Change.to(State.FAILED, because, message));
          case Standing.NoAnswer() -> Optional.<Change>empty();
          case Standing.CannotTell(boolean mayRepeat) -> cannotTell(message, mayRepeat);
        };
    change.ifPresent(it -> done(() -> rows.change(message, it)));
  }

  /// What never came to the carrier goes the whole way again: it may be too late by now, or no
  /// longer safe. What once came there and is forgotten is left alone.
  private Optional<Change> notThere(OutboxMessage message) {
    if (message.state() == State.HANDED_OVER) {
      return Optional.of(Change.to(State.HANDED_OVER, Why.NOTHING, message));
    }
    return Optional.of(
        message.attempts() >= ATTEMPTS_MAX
            ? Change.to(State.FAILED, Why.GAVE_UP, message)
            : Change.to(State.WAITING, Why.NOTHING, message).due(clock.instant()));
  }

  private Optional<Change> cannotTell(OutboxMessage message, boolean mayRepeat) {
    if (message.state() == State.HANDED_OVER) {
      return Optional.of(Change.to(State.HANDED_OVER, Why.NOTHING, message));
    }
    return Optional.of(
        mayRepeat && message.attempts() < REPEATS_MAX
            ? Change.to(State.WAITING, Why.NOTHING, message).due(clock.instant())
            : Change.to(State.FAILED, Why.NOT_KNOWN, message));
  }

  private static Duration pause(int attempts) {
    return FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 6));
  }

  private static Duration askAgain(Duration since) {
    if (since.compareTo(Duration.ofMinutes(10)) < 0) {
      return Duration.ofMinutes(1);
    }
    return since.compareTo(Duration.ofHours(2)) < 0 ? Duration.ofMinutes(10) : Duration.ofHours(2);
  }

  private <T> T done(Supplier<T> work) {
    return Objects.requireNonNull(inside.execute(_ -> work.get()));
  }
}
