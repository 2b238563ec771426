package org.mainstay.house.signin;

import java.time.InstantSource;
import org.mainstay.inside.huddle.handover.Leaving;
import org.mainstay.inside.trail.WorkerId;

/// Somebody leaves the team: their sign-in is worth nothing from the next request on, and what they
/// held the team holds again.
public final class Leavers {
  private final Accounts accounts;
  private final Sessions sessions;
  private final Invitations invitations;
  private final Leaving leaving;
  private final Written written;

  public Leavers(
      Accounts accounts,
      Sessions sessions,
      Invitations invitations,
      Leaving leaving,
      Written written) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.invitations = invitations;
    this.leaving = leaving;
    this.written = written;
  }

  /// Where it is written down, and when.
  public record Written(Happenings happenings, InstantSource clock) {}

  /// Ends the sign-in first, then gives back what they held; done again, it finishes what was left.
  ///
  /// @return false if it is the last lead who can sign in: nobody else could invite anybody
  public boolean leaves(WorkerId worker, WorkerId by) {
    boolean isLead = accounts.of(worker).filter(one -> one.who().isLead()).isPresent();
    if (isLead && accounts.leads() == 1) {
      return false;
    }
    if (accounts.end(worker, written.clock().instant())) {
      written.happenings().add(worker, by, Happenings.What.ENDED);
    }
    sessions.endAll(worker, "");
    invitations.withdrawAllOf(worker);
    leaving.left(worker);
    return true;
  }
}
