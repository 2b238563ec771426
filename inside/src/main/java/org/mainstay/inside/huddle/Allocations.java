package org.mainstay.inside.huddle;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.referral.Holder;
import org.mainstay.inside.referral.Moved;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.referral.Stage;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.letterbox.mailbox.BoxItem;

/// Who takes a case on: people decide, the reason stays, and the person is told who it is.
public final class Allocations {
  private final Referrals referrals;
  private final People people;
  private final Team team;
  private final Decisions decisions;
  private final InstantSource clock;

  public Allocations(
      Referrals referrals, People people, Team team, Decisions decisions, InstantSource clock) {
    this.referrals = referrals;
    this.people = people;
    this.team = team;
    this.decisions = decisions;
    this.clock = clock;
  }

  /// Somebody who could take a case on, and how many they hold already.
  public record Candidate(Worker worker, int openCases) {}

  /// Who could take on this case, by name; whom the person shut out is not among them.
  public List<Candidate> candidatesFor(PersonKey person) {
    Map<WorkerId, Long> held =
        referrals.open().stream()
            .flatMap(Allocations::holder)
            .collect(Collectors.groupingBy(worker -> worker, Collectors.counting()));
    var shutOut = people.shutOutBy(person);
    return team.supporters().stream()
        .filter(worker -> !shutOut.contains(worker.id()))
        .map(worker -> new Candidate(worker, held.getOrDefault(worker.id(), 0L).intValue()))
        .toList();
  }

  /// Gives a case to a worker, or to the whole team.
  ///
  /// After the first conversation it is allocated from here; before, or during support, it changes
  /// hands and its stage stays.
  ///
  /// @param because may be empty for a worker: then what they help with is the reason
  public Moved allocate(Referral seen, Holder to, String because) {
    var worker = worker(seen, to);
    if (to instanceof Holder.Named && worker.isEmpty()) {
      return new Moved.Refused("Choose one of the workers listed.");
    }
    var reason = because.isBlank() ? worker.map(Allocations::strength).orElse("") : because.strip();
    if (reason.isEmpty()) {
      return new Moved.Refused("Say why the whole team holds this case.");
    }
    var moved = move(seen, to, reason);
    if (moved instanceof Moved.Done(var now)) {
      var what = worker.isPresent() ? Decision.What.ALLOCATED : Decision.What.TO_TEAM;
      decisions.keep(
          now,
          what,
          worker.map(one -> one.name() + ": ").orElse("") + reason,
          new Decision.Effect.Allocated(seen.stage(), seen.holder(), now.version()));
      tell(now, worker);
    }
    return moved;
  }

  private Moved move(Referral seen, Holder to, String because) {
    return switch (seen.stage()) {
      case ASSESSED ->
          switch (referrals.move(seen, Stage.HUDDLE, seen.holder(), "Talked about in the huddle")) {
            case Moved.Done(var inHuddle) -> referrals.move(inHuddle, Stage.ALLOCATED, to, because);
            case Moved.Refused refused -> refused;
            case Moved.ChangedMeanwhile changed -> changed;
          };
      case HUDDLE -> referrals.move(seen, Stage.ALLOCATED, to, because);
      case DISCHARGED -> new Moved.Refused("Support has ended.");
      case SCREENING,
          AWAITING_CONTACT,
          ASSESSMENT_BOOKED,
          ALLOCATED,
          IN_SUPPORT,
          ENDING,
          SIGNPOSTED,
          REFERRED_ON ->
          referrals.move(seen, seen.stage(), to, because);
    };
  }

  private void tell(Referral now, Optional<Worker> worker) {
    boolean begins =
        switch (now.stage()) {
          case SCREENING, AWAITING_CONTACT, ASSESSMENT_BOOKED -> false;
          case ASSESSED,
              HUDDLE,
              ALLOCATED,
              IN_SUPPORT,
              ENDING,
              SIGNPOSTED,
              REFERRED_ON,
              DISCHARGED ->
              true;
        };
    var does = begins ? "will support you." : "will get in touch with you.";
    var words = worker.map(one -> one.signed() + ", " + does).orElse("The whole team " + does);
    people.tell(
        now.person(),
        "allocated/" + now.id() + "/" + now.version(),
        new BoxItem.Happened(clock.instant(), words));
  }

  private Optional<Worker> worker(Referral referral, Holder to) {
    return switch (to) {
      case Holder.WholeTeam() -> Optional.empty();
      case Holder.Named(var id) ->
          team.supporters().stream()
              .filter(worker -> worker.id().equals(id))
              .findFirst()
              .filter(worker -> !people.shutOutBy(referral.person()).contains(worker.id()));
    };
  }

  private static Stream<WorkerId> holder(Referral referral) {
    return switch (referral.holder()) {
      case Holder.WholeTeam() -> Stream.empty();
      case Holder.Named(var worker) -> Stream.of(worker);
    };
  }

  private static String strength(Worker worker) {
    return "Helps with " + worker.helpsWith();
  }
}
