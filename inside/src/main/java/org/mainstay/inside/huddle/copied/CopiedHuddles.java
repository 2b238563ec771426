package org.mainstay.inside.huddle.copied;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mainstay.inside.huddle.meeting.Questions;
import org.mainstay.inside.huddle.meeting.Told;
import org.mainstay.inside.people.CopiedPart;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.rights.CopyWords;
import org.mainstay.inside.team.Team;

/// When huddles talked about somebody, what they were asked and who stepped out, for the copy of
/// their record.
public final class CopiedHuddles implements CopiedPart {
  private final Referrals referrals;
  private final Questions questions;
  private final Told told;
  private final Team team;

  public CopiedHuddles(Referrals referrals, Questions questions, Told told, Team team) {
    this.referrals = referrals;
    this.questions = questions;
    this.told = told;
    this.team = team;
  }

  @Override
  public Set<String> tables() {
    return Set.of("inside_huddle.item", "inside_huddle.stepped_out", "inside_huddle.question");
  }

  @Override
  public Map<Chapter, List<String>> of(OpenRecord opened) {
    var lines = new ArrayList<String>();
    for (Referral referral : referrals.allOf(opened.person())) {
      told.talked(referral.id())
          .forEach(at -> lines.add("A huddle talked about you: " + London.words(at)));
      told.outside(referral.id())
          .forEach(
              out ->
                  lines.add(
                      "%s, stepped out while the huddle talked about you: %s"
                          .formatted(CopyWords.by(team, out.worker()), London.words(out.from()))));
      for (Questions.Question asked : questions.of(referral.id()).reversed()) {
        lines.add(
            "%s, %s, asked the huddle: %s"
                .formatted(
                    London.words(asked.at()),
                    CopyWords.by(team, asked.by()),
                    CopyWords.open(opened, asked.words())));
      }
    }
    return Map.of(Chapter.DECISIONS, lines);
  }
}
