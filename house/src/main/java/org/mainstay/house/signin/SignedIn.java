package org.mainstay.house.signin;

import java.security.Principal;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.trail.WorkerId;

/// A worker who signed in.
///
/// @param signInName what they type to sign in
public record SignedIn(WorkerId worker, String signInName, Role role) implements Principal {
  @Override
  public String getName() {
    return signInName;
  }
}
