package org.mainstay.house.signin;

import java.security.Principal;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.trail.WorkerId;

/// A worker who signed in.
///
/// @param signInName what they type to sign in
public record SignedIn(WorkerId worker, String signInName, Role role) implements Principal {
  /// Where they land: at the huddle, at the desk of those who look at figures alone, or at the
  /// books that wait for somebody who speaks for the staff.
  public String firstPage() {
    return switch (role) {
      case LEAD, CLINICIAN, PEER_WORKER, EMPLOYMENT_ADVISER, CHARITY_WORKER -> "/team";
      case ANALYST -> "/team/study";
      case STAFF_REPRESENTATIVE -> "/team/books";
    };
  }

  /// Whether they lead the team.
  public boolean isLead() {
    return role == Role.LEAD;
  }

  @Override
  public String getName() {
    return signInName;
  }
}
