package org.mainstay.inside.support.pathways;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Holder;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.referral.Reminders;
import org.mainstay.inside.support.London;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.WorkerId;

/// Reminds the team of moves that wait, of steps to be looked at again, and of a case in hands that
/// its step does not name.
public final class StepReminders implements Reminders {
  private final CaseSteps steps;
  private final Referrals referrals;
  private final Team team;
  private final Clock clock;

  public StepReminders(CaseSteps steps, Referrals referrals, Team team, Clock clock) {
    this.steps = steps;
    this.referrals = referrals;
    this.team = team;
    this.clock = clock;
  }

  @Override
  public List<Reminder> due() {
    var moves = steps.ofOpenCases();
    if (moves.isEmpty()) {
      return List.of();
    }
    Map<ReferralId, Referral> open =
        referrals.open().stream()
            .collect(Collectors.toMap(Referral::id, Function.identity(), (one, two) -> one));
    Map<WorkerId, Role> roles =
        team.supporters().stream().collect(Collectors.toMap(Worker::id, Worker::role));
    var reminders = new ArrayList<Reminder>();
    for (StepMove move : moves) {
      if (move.isOpen()) {
        reminders.add(reminder(move, "A different kind of support is proposed"));
        continue;
      }
      if (isToBeReviewed(move)) {
        reminders.add(reminder(move, "Look again whether this kind of support fits"));
      }
      if (Optional.ofNullable(open.get(move.referral()))
          .filter(one -> isInOtherHands(one.holder(), move, roles))
          .isPresent()) {
        reminders.add(reminder(move, "Held by somebody whom its step does not name: allocate it"));
      }
    }
    return reminders.stream().limit(REMINDERS_MAX).toList();
  }

  /// When it is looked at whether a step still fits.
  public Optional<LocalDate> reviewOn(StepMove move) {
    return steps
        .place(move.step())
        .flatMap(
            place ->
                move.lookedAt()
                    .map(at -> London.day(at).plusWeeks(place.step().reviewAfterWeeks())));
  }

  private boolean isToBeReviewed(StepMove move) {
    return reviewOn(move).filter(day -> !day.isAfter(LocalDate.now(clock))).isPresent();
  }

  /// Whether a worker holds the case who may not hold this step; the whole team may hold any.
  boolean isInOtherHands(Referral referral, StepMove move) {
    Map<WorkerId, Role> roles =
        team.supporters().stream().collect(Collectors.toMap(Worker::id, Worker::role));
    return isInOtherHands(referral.holder(), move, roles);
  }

  private boolean isInOtherHands(Holder holder, StepMove move, Map<WorkerId, Role> roles) {
    return switch (holder) {
      case Holder.WholeTeam() -> false;
      case Holder.Named(var worker) ->
          steps
              .place(move.step())
              .flatMap(
                  place ->
                      Optional.ofNullable(roles.get(worker))
                          .filter(role -> !place.step().roles().contains(role)))
              .isPresent();
    };
  }

  private static Reminder reminder(StepMove move, String words) {
    return new Reminder(move.referral(), words, CaseHead.Tab.PATHWAY, false, false);
  }
}
