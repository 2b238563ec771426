package org.mainstay.inside.work.employment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mainstay.inside.people.CopiedPart;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.rights.CopyWords;
import org.mainstay.inside.team.Team;

/// Employment support, the profile, the plan and its steps, for the copy of somebody's record.
public final class CopiedEmployment implements CopiedPart {
  private final Referrals referrals;
  private final Episodes episodes;
  private final Sheets sheets;
  private final PlanSteps steps;
  private final Team team;

  public CopiedEmployment(
      Referrals referrals, Episodes episodes, Sheets sheets, PlanSteps steps, Team team) {
    this.referrals = referrals;
    this.episodes = episodes;
    this.sheets = sheets;
    this.steps = steps;
    this.team = team;
  }

  @Override
  public Set<String> tables() {
    return Set.of(
        "inside_work.employment_support",
        "inside_work.employment_support_step",
        "inside_work.work_sheet",
        "inside_work.plan_step");
  }

  @Override
  public Map<Chapter, List<String>> of(OpenRecord opened) {
    var lines = new ArrayList<String>();
    for (Referral referral : referrals.allOf(opened.person())) {
      support(opened, referral, lines);
      for (Sheet sheet : Sheet.values()) {
        sheets.of(referral.id(), sheet).forEach(one -> lines.addAll(of(opened, sheet, one)));
      }
      steps.of(referral.id()).forEach(step -> lines.add(of(opened, step)));
    }
    return Map.of(Chapter.WORK, lines);
  }

  private void support(OpenRecord opened, Referral referral, List<String> lines) {
    for (Episode.Step step : episodes.steps(referral.id())) {
      lines.add(
          CopyWords.after(
              "Employment support, %s: %s, by %s."
                  .formatted(
                      London.words(step.on()), step.state().words(), CopyWords.by(team, step.by())),
              CopyWords.open(opened, step.because())));
    }
    var suitability = episodes.of(referral.id()).suitability();
    if (!suitability.isEmpty()) {
      lines.add("Whether employment support suits you, by its code: " + suitability);
    }
  }

  private List<String> of(OpenRecord opened, Sheet sheet, Sheets.Written written) {
    var answers = written.answers(opened, Purpose.COPY);
    return sheet.questions().stream()
        .filter(question -> answers.containsKey(question.name()))
        .map(
            question ->
                "%s, %s, written down by %s. %s: %s"
                    .formatted(
                        sheet.words(),
                        London.words(written.at()),
                        CopyWords.by(team, written.by()),
                        question.words(),
                        answers.getOrDefault(question.name(), "")))
        .toList();
  }

  private static String of(OpenRecord opened, PlanSteps.Step step) {
    return "Step: %s. %s, by %s.%s"
        .formatted(
            CopyWords.open(opened, step.what()),
            step.doer().words(),
            London.words(step.due()),
            step.doneOn().map(on -> " Done on " + London.words(on) + ".").orElse(""));
  }
}
