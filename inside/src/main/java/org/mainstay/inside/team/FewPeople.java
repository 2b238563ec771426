package org.mainstay.inside.team;

/// How few people are too few to be spoken of within the team.
///
/// What leaves the house is another thing: it goes through the hatch, by its own plan, from a far
/// larger staff on and never without noise.
public final class FewPeople {
  /// Of fewer people nothing is shown: it would say more of somebody than of all.
  public static final int LEAST = 10;

  private FewPeople() {}

  /// Whether this many people may be spoken of.
  public static boolean isEnough(int people) {
    return people >= LEAST;
  }
}
