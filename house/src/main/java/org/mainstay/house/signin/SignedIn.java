package org.mainstay.house.signin;

import java.security.Principal;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.trail.WorkerId;

/// A worker who signed in.
///
/// @param signInName what they type to sign in
public record SignedIn(WorkerId worker, String signInName, Role role) implements Principal {
  /// Where they land: at the huddle, or at the desk of those who look at figures alone.
  public String firstPage() {
    return role.supportsPeople() ? "/team" : "/team/study";
  }

  @Override
  public String getName() {
    return signInName;
  }
}
