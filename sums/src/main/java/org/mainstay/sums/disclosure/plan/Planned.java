package org.mainstay.sums.disclosure.plan;

import java.util.Locale;

/// What became of a workforce: a plan, or why there is none.
public sealed interface Planned {
  /// A plan that everybody may read before they agree.
  record Made(ReleasePlan plan) implements Planned {}

  /// Too few staff for a book of their own.
  record TooFewStaff(String population, long staff) implements Planned {
    /// What to do instead.
    public String words() {
      return String.format(
          Locale.UK,
          "%s has %d staff, and a book of its own needs %d or more: pool it with at least two other"
              + " employers, together %,d staff or more.",
          population,
          staff,
          SizeRule.ORGANISATION_LEAST,
          PlanMaker.POOL_STAFF_LEAST);
    }
  }

  /// Employers who are still too few to be a pool.
  record PoolTooSmall(String population, int members, long staff) implements Planned {
    /// What is missing.
    public String words() {
      return String.format(
          Locale.UK,
          "The pool %s has %,d staff, and employers: %d. A pool needs %d employers or more, together"
              + " %,d staff or more.",
          population,
          staff,
          members,
          PlanMaker.POOL_MEMBERS_LEAST,
          PlanMaker.POOL_STAFF_LEAST);
    }
  }

  /// A book that may tell so little about each person that even its total would be mostly noise.
  ///
  /// @param needed the staff from which on the total could be shown
  record MostlyNoise(String population, long staff, long needed) implements Planned {
    /// What is missing.
    public String words() {
      return String.format(
          Locale.UK,
          "%s has %,d staff: even the total would be mostly noise, and needs %,d or more.",
          population,
          staff,
          needed);
    }
  }
}
