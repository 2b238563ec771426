package org.mainstay.inside.work.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mainstay.inside.people.CopiedPart;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.rights.CopyWords;
import org.mainstay.inside.team.Team;

/// When somebody was off sick and what became of their work, for the copy of their record.
public final class CopiedOutcomes implements CopiedPart {
  private final Referrals referrals;
  private final JobOutcomes outcomes;
  private final Team team;

  public CopiedOutcomes(Referrals referrals, JobOutcomes outcomes, Team team) {
    this.referrals = referrals;
    this.outcomes = outcomes;
    this.team = team;
  }

  @Override
  public Set<String> tables() {
    return Set.of("inside_work.job_outcome", "inside_work.sickness_absence");
  }

  @Override
  public Map<Chapter, List<String>> of(OpenRecord opened) {
    var lines = new ArrayList<String>();
    for (Referral referral : referrals.allOf(opened.person())) {
      outcomes.absences(referral.id()).forEach(one -> lines.add(one.words() + "."));
      for (JobOutcome one : outcomes.of(referral.id())) {
        lines.add(
            CopyWords.after(
                "%s: %s. Hours: %s. Written down by %s."
                    .formatted(
                        London.words(one.on()),
                        one.kind().words(),
                        one.hours().words(),
                        CopyWords.by(team, one.by())),
                CopyWords.open(opened, one.note())));
      }
    }
    return Map.of(Chapter.WORK, lines);
  }
}
