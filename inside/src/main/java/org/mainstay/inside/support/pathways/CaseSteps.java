package org.mainstay.inside.support.pathways;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.People;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.support.Afterwards;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.Trail;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.springframework.jdbc.core.simple.JdbcClient;

/// On which step of a pathway each case is: begun by a worker, moved by a decision.
public final class CaseSteps implements Afterwards.AtEachContact {
  /// How long a reason may be.
  public static final int BECAUSE_MAX = 4_000;

  private final MoveRows rows;
  private final Pathways pathways;
  private final People people;
  private final Trail trail;
  private final InstantSource clock;

  public CaseSteps(
      JdbcClient inside, Pathways pathways, People people, Trail trail, InstantSource clock) {
    this.rows = new MoveRows(inside);
    this.pathways = pathways;
    this.people = people;
    this.trail = trail;
    this.clock = clock;
  }

  /// What became of a wish to begin, propose or decide.
  public sealed interface Kept {
    /// It is kept.
    record Done(StepMove now) implements Kept {}

    /// It cannot be; the words say why and what can.
    record Refused(String because) implements Kept {}

    /// Somebody else changed it meanwhile: look again.
    record ChangedMeanwhile() implements Kept {}
  }

  /// Puts a case on its first step and tells the person; whoever sends the same again changes
  /// nothing.
  public Kept begin(Referral referral, Pathways.Place place, String because) {
    var moves = of(referral.id());
    if (!moves.isEmpty()) {
      var first = moves.getFirst();
      return first.step().equals(place.key()) && first.by().equals(Acting.now())
          ? new Kept.Done(first)
          : new Kept.ChangedMeanwhile();
    }
    if (!referral.stage().isOpen()) {
      return new Kept.Refused("Support has ended: no step can begin.");
    }
    var kept = keep(referral, 1, place, Optional.of(clock.instant()), because);
    if (kept instanceof Kept.Done(var now)) {
      trail.write(referral.person().value(), "began a step", place.words());
      tell(now, "Your support begins: " + place.step().name() + ".");
    }
    return kept;
  }

  /// Proposes to move a case to another step: nothing changes until it is decided.
  public Kept propose(Referral referral, Pathways.Place place, String because) {
    var moves = of(referral.id());
    var open = moves.stream().filter(StepMove::isOpen).findFirst();
    if (open.isPresent()) {
      var same = open.get();
      return same.step().equals(place.key()) && same.by().equals(Acting.now())
          ? new Kept.Done(same)
          : new Kept.Refused("A change is proposed already and waits to be decided.");
    }
    if (!referral.stage().isOpen()) {
      return new Kept.Refused("Support has ended: no other step can begin.");
    }
    if (current(moves).filter(now -> now.step().equals(place.key())).isPresent()) {
      return new Kept.Refused("The case is on this step already. Choose another one.");
    }
    var kept = keep(referral, moves.size() + 1, place, Optional.empty(), because);
    if (kept instanceof Kept.Done ignored) {
      trail.write(referral.person().value(), "proposed another step", place.words());
    }
    return kept;
  }

  private Kept keep(
      Referral referral,
      int number,
      Pathways.Place place,
      Optional<Instant> since,
      String because) {
    var id = UUID.randomUUID();
    if (!rows.keep(id, referral, number, place.key(), since)) {
      return new Kept.ChangedMeanwhile();
    }
    var now = find(referral.id(), id);
    say(now, because);
    return new Kept.Done(now);
  }

  /// It was decided; what was agreed is told to the person, without a word on up or down.
  public Kept decide(StepMove seen, boolean isAgreed, String because) {
    var kept = change(seen, isAgreed ? MoveState.AGREED : MoveState.NOT_AGREED, because);
    if (isAgreed && kept instanceof Kept.Done(var now)) {
      tell(
          now,
          "We have agreed on a different kind of support for you: %s. If you have a question about it, write to us."
              .formatted(name(now.step())));
    }
    return kept;
  }

  /// Whoever proposed it does not any more.
  public Kept withdraw(StepMove seen) {
    return change(seen, MoveState.WITHDRAWN, "");
  }

  /// The decision is taken back in the same huddle: the move waits once more.
  public Kept reopen(StepMove seen, String because) {
    var kept = change(seen, MoveState.PROPOSED, because);
    if (seen.state() == MoveState.AGREED && kept instanceof Kept.Done(var now)) {
      tell(
          now,
          "We wrote too early that your support changes. For now it stays as it was. We will tell you what is decided.");
    }
    return kept;
  }

  /// Somebody looked, and it still fits: it is looked at again as long a time later.
  public Kept looked(StepMove seen, String because) {
    if (seen.since().isEmpty()) {
      return new Kept.Refused("The case is not on this step.");
    }
    if (!rows.look(seen, clock.instant())) {
      return new Kept.ChangedMeanwhile();
    }
    var now = find(seen.referral(), seen.id());
    say(now, because);
    trail.write(now.person().value(), "looked at the step", words(now.step()));
    return new Kept.Done(now);
  }

  private Kept change(StepMove seen, MoveState to, String because) {
    if (!seen.state().next().contains(to)) {
      return new Kept.Refused("This move is %s already.".formatted(seen.state().words()));
    }
    var since = to == MoveState.AGREED ? Optional.of(clock.instant()) : Optional.<Instant>empty();
    if (!rows.change(seen, to, since)) {
      return new Kept.ChangedMeanwhile();
    }
    var now = find(seen.referral(), seen.id());
    say(now, because);
    trail.write(now.person().value(), "another step", to.words());
    return new Kept.Done(now);
  }

  /// The moves of a case in their order, the beginning first.
  public List<StepMove> of(ReferralId referral) {
    return rows.of(referral);
  }

  /// The step on which a case is; empty before the first.
  public Optional<StepMove> current(ReferralId referral) {
    return current(of(referral));
  }

  @Override
  public Optional<List<String>> formsOf(ReferralId referral) {
    return current(referral)
        .flatMap(move -> place(move.step()))
        .map(place -> place.step().forms().atEachContact());
  }

  /// The move that waits to be decided.
  public Optional<StepMove> open(ReferralId referral) {
    return of(referral).stream().filter(StepMove::isOpen).findFirst();
  }

  /// Of every open case the step it is on, and the move that waits.
  List<StepMove> ofOpenCases() {
    return rows.ofOpenCases();
  }

  /// What was said about a move, oldest first.
  public List<StepMove.Said> said(StepMove move) {
    return rows.said(move.id());
  }

  /// The step of the handbook with this key.
  public Optional<Pathways.Place> place(String key) {
    return pathways.find(key);
  }

  /// Pathway and step in words, also if the handbook no longer has it.
  public String words(String key) {
    return place(key).map(Pathways.Place::words).orElse("A step that the handbook no longer has");
  }

  private String name(String key) {
    return place(key).map(place -> place.step().name()).orElse("another kind of support");
  }

  static Optional<StepMove> current(List<StepMove> moves) {
    return moves.stream()
        .filter(move -> move.since().isPresent())
        .max(
            Comparator.<StepMove, Instant>comparing(move -> move.since().orElseThrow())
                .thenComparingInt(StepMove::number));
  }

  private StepMove find(ReferralId referral, UUID id) {
    return of(referral).stream().filter(move -> move.id().equals(id)).findFirst().orElseThrow();
  }

  private void say(StepMove now, String because) {
    rows.say(
        now.id(),
        now.person(),
        now.state(),
        clock.instant(),
        people.seal(now.person(), MoveRows.BECAUSE, because.strip()));
  }

  private void tell(StepMove now, String words) {
    people.tell(
        now.person(),
        "step/" + now.id() + "/" + now.version(),
        new BoxItem.Happened(clock.instant(), words));
  }
}
