package org.mainstay.inside.huddle.handover;

import java.time.Clock;
import java.time.LocalDate;
import org.mainstay.inside.huddle.Allocations;
import org.mainstay.inside.referral.Holder;
import org.mainstay.inside.referral.Moved;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.referral.holding.Held;
import org.mainstay.inside.safety.Concern;
import org.mainstay.inside.safety.Concerns;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.transaction.support.TransactionOperations;

/// Somebody leaves the team: what they held is held by the whole team again, and a concern that was
/// in their hands waits for another reader at once.
///
/// The house does it, so that nobody is left behind whom the lead may not see.
public final class Leaving {
  private static final String BECAUSE = "Whoever held it left the team.";

  private final Team team;
  private final Referrals referrals;
  private final Held held;
  private final Hands hands;
  private final Clock clock;

  /// @param held which cases are theirs
  public Leaving(Team team, Referrals referrals, Held held, Hands hands, Clock clock) {
    this.team = team;
    this.referrals = referrals;
    this.held = held;
    this.hands = hands;
    this.clock = clock;
  }

  /// What moves things from hand to hand.
  ///
  /// @param apart begins a transaction of its own, also within another
  public record Hands(Allocations allocations, Concerns concerns, TransactionOperations apart) {}

  /// May be done again: what is not theirs any more stays.
  ///
  /// @throws IllegalStateException if a case was changed in the same moment; nothing is done then
  public void left(WorkerId worker) {
    Acting.as(
        Acting.HOUSE,
        () ->
            hands
                .apart()
                .executeWithoutResult(
                    _ -> {
                      team.leave(worker, LocalDate.now(clock));
                      for (var id = held.by(worker); !id.isEmpty(); id = held.by(worker)) {
                        id.forEach(one -> toTheTeam(referrals.find(one).orElseThrow()));
                      }
                      hands.concerns().open().stream()
                          .map(Concern::referral)
                          .forEach(hands.concerns()::handOn);
                    }));
  }

  private void toTheTeam(Referral referral) {
    var moved = hands.allocations().allocate(referral, new Holder.WholeTeam(), BECAUSE);
    if (!(moved instanceof Moved.Done)) {
      throw new IllegalStateException("a case was changed while its holder left: try again");
    }
  }
}
