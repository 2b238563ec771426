package org.mainstay.inside.huddle.undoing;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.huddle.Decision;
import org.mainstay.inside.huddle.Decision.Effect;
import org.mainstay.inside.huddle.Decisions;
import org.mainstay.inside.huddle.meeting.Huddle;
import org.mainstay.inside.huddle.meeting.Meeting;
import org.mainstay.inside.huddle.suggesting.Overrides;
import org.mainstay.inside.people.People;
import org.mainstay.inside.referral.Moved;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.referral.Stage;
import org.mainstay.inside.safety.Concerns;
import org.mainstay.inside.support.pathways.CaseSteps;
import org.mainstay.inside.trail.Acting;
import org.mainstay.letterbox.mailbox.BoxItem;

/// Takes a decision of a huddle that goes on back, with all that it caused, or says why it cannot.
public final class TakingBack {
  private static final String GONE_ON =
      "Something else has happened in this case since. Nothing was taken back: decide anew instead.";

  private final Decisions decisions;
  private final Meeting meeting;
  private final Rooms rooms;
  private final People people;
  private final InstantSource clock;

  /// Where a decision leads to something.
  public record Rooms(
      Referrals referrals, Concerns concerns, CaseSteps steps, Overrides overrides) {}

  public TakingBack(
      Decisions decisions, Meeting meeting, Rooms rooms, People people, InstantSource clock) {
    this.decisions = decisions;
    this.meeting = meeting;
    this.rooms = rooms;
    this.people = people;
    this.clock = clock;
  }

  /// What became of the wish to take a decision back.
  public sealed interface Kept {
    /// It is taken back, also if it was before.
    record Done() implements Kept {}

    /// It cannot be; the words say why and what can.
    record Refused(String because) implements Kept {}
  }

  /// The decision of this huddle on this case, if there is one that has this id.
  public Optional<Decision> find(Huddle huddle, Referral referral, UUID id) {
    return decisions.of(referral.id()).stream()
        .filter(one -> one.id().equals(id))
        .filter(one -> huddle.isOpen() && !one.at().isBefore(huddle.beganAt()))
        .findFirst();
  }

  /// Takes it back and undoes what it caused, or does neither.
  public Kept takeBack(Huddle huddle, Referral referral, Decision decision, String because) {
    if (decision.takenBack().isPresent()) {
      return new Kept.Done();
    }
    if (!meeting.presence().now(huddle.id()).contains(Acting.now())) {
      return new Kept.Refused(
          "Only somebody who is at this huddle takes a decision back. Tick yourself under “Who is"
              + " here” first.");
    }
    if (isDecidedSince(referral, decision)) {
      return new Kept.Refused(
          "Another decision on this case came after it. Take that one back first, or decide anew.");
    }
    var refusal = undo(referral, decision, because);
    if (refusal.isPresent()) {
      return new Kept.Refused(refusal.get());
    }
    decisions.takeBack(referral, decision, because);
    meeting.again(huddle.id(), referral);
    return new Kept.Done();
  }

  private boolean isDecidedSince(Referral referral, Decision decision) {
    return decisions.of(referral.id()).stream()
        .anyMatch(one -> one.takenBack().isEmpty() && one.at().isAfter(decision.at()));
  }

  /// Why it cannot be undone; empty if it is.
  private Optional<String> undo(Referral referral, Decision decision, String because) {
    return switch (decision.effect()) {
      case Effect.Nothing() -> Optional.empty();
      case Effect.Allocated was -> undo(referral, decision, was, because);
      case Effect.Resolved(var concern) ->
          rooms.concerns().takeBack(concern, because) ? Optional.empty() : Optional.of(GONE_ON);
      case Effect.StepDecided(var move, var ledTo) ->
          rooms.steps().of(referral.id()).stream()
                  .filter(one -> one.id().equals(move) && one.version() == ledTo)
                  .map(one -> rooms.steps().reopen(one, because))
                  .anyMatch(CaseSteps.Kept.Done.class::isInstance)
              ? Optional.empty()
              : Optional.of(GONE_ON);
    };
  }

  private Optional<String> undo(
      Referral referral, Decision decision, Effect.Allocated was, String because) {
    if (referral.version() != was.ledTo()) {
      return Optional.of(GONE_ON);
    }
    // Whoever was allocated from the first conversation on is with the huddle, as it is not over.
    var stage = referral.stage() == was.stage() ? was.stage() : Stage.HUDDLE;
    if (!(rooms.referrals().move(referral, stage, was.holder(), because) instanceof Moved.Done)) {
      return Optional.of(GONE_ON);
    }
    rooms.overrides().forget(referral, decision.at());
    people.tell(
        referral.person(),
        "taken-back/" + decision.id(),
        new BoxItem.Happened(
            clock.instant(),
            "We wrote too early who will be with you. We will tell you as soon as we know."));
    return Optional.empty();
  }
}
