package org.mainstay.inside.support.pathways;

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

/// Which kinds of support somebody had, and why they changed, for the copy of their record.
public final class CopiedSteps implements CopiedPart {
  private final Referrals referrals;
  private final CaseSteps steps;
  private final Team team;

  public CopiedSteps(Referrals referrals, CaseSteps steps, Team team) {
    this.referrals = referrals;
    this.steps = steps;
    this.team = team;
  }

  @Override
  public Set<String> tables() {
    return Set.of("inside_support.step_move", "inside_support.step_said");
  }

  @Override
  public Map<Chapter, List<String>> of(OpenRecord opened) {
    var lines = new ArrayList<String>();
    for (Referral referral : referrals.allOf(opened.person())) {
      for (StepMove move : steps.of(referral.id())) {
        for (StepMove.Said said : steps.said(move)) {
          lines.add(
              CopyWords.after(
                  "%s, %s. %s, %s."
                      .formatted(
                          London.words(said.at()),
                          CopyWords.by(team, said.by()),
                          steps.words(move.step()),
                          said.state().words()),
                  CopyWords.open(opened, said.because())));
        }
      }
    }
    return Map.of(Chapter.STEPS, lines);
  }
}
