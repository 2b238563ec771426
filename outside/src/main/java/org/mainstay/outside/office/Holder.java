package org.mainstay.outside.office;

import java.security.Principal;
import java.util.UUID;

/// Somebody who has a sign-in for the office. Nobody inside is known by it.
///
/// @param signInName what they type to sign in
/// @param keeps for whom they keep something
public record Holder(UUID id, String signInName, OfficeRole role, Keeps keeps)
    implements Principal {

  /// For whom somebody keeps something.
  public sealed interface Keeps {
    /// For one employer of the roster.
    ///
    /// @param code that outlives a change of name
    record OfEmployer(String code, String name) implements Keeps {}

    /// For the hub and those who pay for it.
    record OfTheHub() implements Keeps {}
  }

  /// @throws IllegalArgumentException if role and keeping do not go together
  public Holder {
    if (role.isOfAnEmployer() != (keeps instanceof Keeps.OfEmployer)) {
      throw new IllegalArgumentException("a " + role.words() + " is not bound like this");
    }
  }

  /// Whether they keep the pages of this employer.
  public boolean isOf(String employer) {
    return keeps instanceof Keeps.OfEmployer(var code, var _) && code.equals(employer);
  }

  @Override
  public String getName() {
    return signInName;
  }
}
