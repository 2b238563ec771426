package org.mainstay.inside.referral;

import java.util.Map;
import java.util.Set;

/// Where a referral is on its way; what is not listed here as a next stage is refused.
///
/// The stages are those of the life of a referral; `docs/lives` draws them from this list.
public enum Stage {
  SCREENING("new"),
  AWAITING_CONTACT("waiting to be contacted"),
  ASSESSMENT_BOOKED("first conversation booked"),
  ASSESSED("first conversation held"),
  HUDDLE("with the huddle"),
  ALLOCATED("allocated"),
  IN_SUPPORT("being supported"),
  ENDING("support is ending"),
  SIGNPOSTED("signposted"),
  REFERRED_ON("referred on, not accepted yet"),
  DISCHARGED("support ended");

  private static final Map<Stage, Set<Stage>> NEXT =
      Map.ofEntries(
          Map.entry(SCREENING, Set.of(AWAITING_CONTACT, ASSESSMENT_BOOKED, ASSESSED, DISCHARGED)),
          Map.entry(AWAITING_CONTACT, Set.of(ASSESSMENT_BOOKED, ASSESSED, DISCHARGED)),
          Map.entry(ASSESSMENT_BOOKED, Set.of(AWAITING_CONTACT, ASSESSED, DISCHARGED)),
          Map.entry(ASSESSED, Set.of(SIGNPOSTED, HUDDLE, REFERRED_ON)),
          Map.entry(HUDDLE, Set.of(ALLOCATED, SIGNPOSTED, REFERRED_ON)),
          Map.entry(ALLOCATED, Set.of(IN_SUPPORT, HUDDLE, DISCHARGED)),
          Map.entry(IN_SUPPORT, Set.of(HUDDLE, ENDING, REFERRED_ON, DISCHARGED)),
          Map.entry(ENDING, Set.of(IN_SUPPORT, DISCHARGED)),
          Map.entry(REFERRED_ON, Set.of(HUDDLE, DISCHARGED)),
          Map.entry(SIGNPOSTED, Set.of(DISCHARGED)),
          Map.entry(DISCHARGED, Set.of()));

  private final String words;

  Stage(String words) {
    this.words = words;
  }

  /// The stage as the team reads it.
  public String words() {
    return words;
  }

  /// The stages that may come next.
  public Set<Stage> next() {
    return NEXT.getOrDefault(this, Set.of());
  }

  /// Whether the case still needs an owner.
  public boolean isOpen() {
    return this != DISCHARGED;
  }
}
