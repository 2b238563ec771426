package org.mainstay.house.handbook;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mainstay.inside.referral.CaseHead.Tab;
import org.mainstay.inside.referral.Opens;
import org.mainstay.inside.team.Role;

/// What each role of the team opens of a case, and why.
///
/// @param roles every role that supports people, once
public record Roles(List<OfRole> roles) {

  /// What one role opens.
  ///
  /// @param why in a sentence that the role itself reads
  /// @param opens the parts of a case; what is not named stays shut
  public record OfRole(Role role, String why, List<Tab> opens) {
    /// @throws IllegalArgumentException without a reason
    public OfRole {
      opens = List.copyOf(opens);
      if (why.isBlank()) {
        throw new IllegalArgumentException(role + " needs a reason in why");
      }
    }
  }

  /// @throws IllegalArgumentException if a role is named twice, or is shut out of what nobody may
  ///   be
  public Roles {
    roles = List.copyOf(roles);
    Set<Role> seen = EnumSet.noneOf(Role.class);
    for (OfRole one : roles) {
      if (!seen.add(one.role())) {
        throw new IllegalArgumentException("two lists for " + one.role());
      }
    }
    opens(roles);
  }

  /// What each role opens.
  public Opens opens() {
    return opens(roles);
  }

  private static Opens opens(List<OfRole> roles) {
    return new Opens(
        roles.stream().collect(Collectors.toMap(OfRole::role, one -> Set.copyOf(one.opens()))));
  }
}
