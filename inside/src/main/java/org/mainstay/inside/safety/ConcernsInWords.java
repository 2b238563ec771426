package org.mainstay.inside.safety;

import java.util.HashMap;
import java.util.Map;
import org.mainstay.inside.referral.OpenConcerns;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.referral.Times;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.trail.WorkerId;

/// Says of each case with an open concern who reads it, who owns it, and when it is reviewed.
public final class ConcernsInWords implements OpenConcerns {
  private final Concerns concerns;
  private final Team team;
  private final Times times;

  public ConcernsInWords(Concerns concerns, Team team, Times times) {
    this.concerns = concerns;
    this.team = team;
    this.times = times;
  }

  @Override
  public Map<ReferralId, String> inWords() {
    Map<ReferralId, String> words = new HashMap<>();
    concerns.open().forEach(concern -> words.put(concern.referral(), inWords(concern)));
    return words;
  }

  private String inWords(Concern concern) {
    if (concern.isWaitingForReader()) {
      return "A concern waits for its reader, " + name(concern.reader()) + ".";
    }
    return concern
        .owner()
        .map(owner -> "A concern is open. Owner: " + name(owner) + "." + review(concern))
        .orElseGet(
            () ->
                "A concern is open and has no owner yet. Reader: " + name(concern.reader()) + ".");
  }

  private String review(Concern concern) {
    return concern.reviewOn().map(day -> " Review on " + times.on(day) + ".").orElse("");
  }

  private String name(WorkerId worker) {
    return team.nameOf(worker);
  }
}
