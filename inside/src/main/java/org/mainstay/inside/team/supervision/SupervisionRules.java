package org.mainstay.inside.team.supervision;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.mainstay.inside.team.Role;

/// What the handbook says of supervision, for each role.
public record SupervisionRules(Map<Role, Rule> roles) {
  private static final int WEEKS_MAX = 52;
  private static final int GROUP_MAX = 20;

  /// @throws IllegalArgumentException if a role that supports people has no rule
  public SupervisionRules {
    roles = Map.copyOf(new EnumMap<>(roles));
    for (Role role : Role.values()) {
      if (role.supportsPeople() && !roles.containsKey(role)) {
        throw new IllegalArgumentException("supervision says nothing of " + role);
      }
    }
  }

  /// What holds for one role.
  ///
  /// @param everyWeeks at least once in so many weeks, 1..52
  /// @param ledByProfessional whether a mental health professional must lead it
  /// @param groupMax how many workers a group has at most, 1..20; 1 for no groups
  public record Rule(int everyWeeks, boolean ledByProfessional, int groupMax) {
    /// @throws IllegalArgumentException for what no supervision can be
    public Rule {
      if (everyWeeks < 1 || everyWeeks > WEEKS_MAX) {
        throw new IllegalArgumentException("everyWeeks is 1 to 52, not " + everyWeeks);
      }
      if (groupMax < 1 || groupMax > GROUP_MAX) {
        throw new IllegalArgumentException("groupMax is 1 to 20, not " + groupMax);
      }
    }

    /// In a sentence.
    String words() {
      return "At least every %s, %s%s."
          .formatted(
              everyWeeks == 1 ? "week" : everyWeeks + " weeks",
              groupMax == 1 ? "one to one" : "alone or in a group of at most " + groupMax,
              ledByProfessional ? ", led by a mental health professional" : "");
    }
  }

  /// The rule of a role; empty for one that needs no supervision.
  public Optional<Rule> of(Role role) {
    return Optional.ofNullable(roles.get(role));
  }
}
