package org.mainstay.inside.support.pauses;

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

/// When and why somebody’s support was paused, for the copy of their record.
public final class CopiedPauses implements CopiedPart {
  private final Referrals referrals;
  private final Pauses pauses;
  private final Team team;

  public CopiedPauses(Referrals referrals, Pauses pauses, Team team) {
    this.referrals = referrals;
    this.pauses = pauses;
    this.team = team;
  }

  @Override
  public Set<String> tables() {
    return Set.of("inside_support.pause", "inside_support.pause_step");
  }

  @Override
  public Map<Chapter, List<String>> of(OpenRecord opened) {
    var lines = new ArrayList<String>();
    for (Referral referral : referrals.allOf(opened.person())) {
      for (Pause pause : pauses.of(referral.id()).reversed()) {
        lines.add(
            CopyWords.after(
                "Your support paused from %s. %s."
                    .formatted(London.words(pause.from()), reason(pause.reason())),
                CopyWords.open(opened, pause.note())));
        for (Pauses.Step step : pauses.steps(pause)) {
          lines.add(
              CopyWords.after(
                  "%s, %s. The pause: %s, day to look again %s."
                      .formatted(
                          London.words(step.at()),
                          CopyWords.by(team, step.by()),
                          step.state().words(),
                          London.words(step.reviewOn())),
                  CopyWords.open(opened, step.because())));
        }
      }
    }
    return Map.of(Chapter.STEPS, lines);
  }

  private static String reason(PauseReason reason) {
    return switch (reason) {
      case AWAY -> "You were away";
      case ILL -> "You were ill, or had other treatment first";
      case ASKED_TO_WAIT -> "You asked us to wait";
      case OURS -> "We had to wait, for a reason of ours";
    };
  }
}
