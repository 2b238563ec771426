package org.mainstay.inside.huddle.copied;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mainstay.inside.huddle.Decision;
import org.mainstay.inside.huddle.Decisions;
import org.mainstay.inside.people.CopiedPart;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.rights.CopyWords;
import org.mainstay.inside.team.Team;

/// What the huddle decided about somebody, and why, for the copy of their record.
public final class CopiedDecisions implements CopiedPart {
  private final Referrals referrals;
  private final Decisions decisions;
  private final Team team;

  public CopiedDecisions(Referrals referrals, Decisions decisions, Team team) {
    this.referrals = referrals;
    this.decisions = decisions;
    this.team = team;
  }

  @Override
  public Set<String> tables() {
    return Set.of("inside_huddle.decision", "inside_huddle.taken_back");
  }

  @Override
  public Map<Chapter, List<String>> of(OpenRecord opened) {
    var lines = new ArrayList<String>();
    for (Referral referral : referrals.allOf(opened.person())) {
      for (Decision decision : decisions.of(referral.id()).reversed()) {
        lines.add(
            "%s, written down by %s. %s: %s"
                .formatted(
                    London.words(decision.at()),
                    CopyWords.by(team, decision.by()),
                    decision.what().words(),
                    CopyWords.open(opened, decision.because())));
        decision
            .takenBack()
            .ifPresent(
                back ->
                    lines.add(
                        "%s, %s took that back. %s: %s"
                            .formatted(
                                London.words(back.at()),
                                CopyWords.by(team, back.by()),
                                decision.what().words(),
                                CopyWords.open(opened, back.because()))));
      }
    }
    return Map.of(Chapter.DECISIONS, lines);
  }
}
