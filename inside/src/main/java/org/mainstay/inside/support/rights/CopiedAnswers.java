package org.mainstay.inside.support.rights;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mainstay.inside.assessment.Assessments;
import org.mainstay.inside.assessment.FirstNeeds;
import org.mainstay.inside.assessment.Goal;
import org.mainstay.inside.assessment.Goals;
import org.mainstay.inside.assessment.Measures;
import org.mainstay.inside.assessment.TakenMeasure;
import org.mainstay.inside.people.CopiedPart;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.referral.arriving.AnsweredForm;
import org.mainstay.inside.support.London;
import org.mainstay.inside.team.Team;
import org.mainstay.sums.scales.Licences;

/// First conversations, questionnaires with every answer, and goals.
public final class CopiedAnswers implements CopiedPart {
  private final Referrals referrals;
  private final Rooms rooms;
  private final Team team;
  private final Licences licences;
  private final Clock clock;

  /// Where they lie.
  public record Rooms(Assessments assessments, Measures measures, Goals goals) {}

  /// @param licences what the operator holds for questionnaires whose words are not free
  public CopiedAnswers(
      Referrals referrals, Rooms rooms, Team team, Licences licences, Clock clock) {
    this.referrals = referrals;
    this.rooms = rooms;
    this.team = team;
    this.licences = licences;
    this.clock = clock;
  }

  @Override
  public Set<String> tables() {
    return Set.of(
        "inside_assessment.needs",
        "inside_assessment.measure",
        "inside_assessment.goal",
        "inside_assessment.goal_rating");
  }

  @Override
  public Map<Chapter, List<String>> of(OpenRecord opened) {
    var needs = new ArrayList<String>();
    var measures = new ArrayList<String>();
    var goals = new ArrayList<String>();
    for (Referral referral : referrals.allOf(opened.person())) {
      rooms.assessments().of(opened, referral.id()).forEach(one -> needs.addAll(of(one)));
      rooms.measures().of(opened, referral.id()).forEach(one -> measures.addAll(of(one)));
      rooms.goals().of(opened, referral.id()).forEach(one -> goals.add(of(one)));
    }
    var parts = new EnumMap<Chapter, List<String>>(Chapter.class);
    parts.put(Chapter.NEEDS, needs);
    parts.put(Chapter.QUESTIONS, measures);
    parts.put(Chapter.GOALS, goals);
    return parts;
  }

  private List<String> of(FirstNeeds one) {
    var lines = new ArrayList<String>();
    var needs =
        one.needs().stream().sorted().map(FirstNeeds.Need::words).collect(Collectors.joining(", "));
    lines.add(
        "%s, %s. You need help with: %s"
            .formatted(
                London.words(one.at()),
                CopyWords.by(team, one.by()),
                needs.isEmpty() ? "nothing of the list" : needs));
    add(lines, "In your words: ", one.words().other());
    add(lines, "What matters to you: ", one.words().matters());
    add(lines, "What the team should know: ", one.words().note());
    return lines;
  }

  private static void add(List<String> lines, String before, String words) {
    if (!words.isBlank()) {
      lines.add(before + words);
    }
  }

  private List<String> of(TakenMeasure taken) {
    var form =
        AnsweredForm.of(
            taken.scale(), licences.wording(taken.scale(), LocalDate.now(clock)), taken.items());
    var lines = new ArrayList<String>();
    lines.add(
        "%s on %s, %s. %s"
            .formatted(
                taken.scale().name(),
                London.words(taken.takenOn()),
                taken.occasion().words(),
                form.total()));
    form.lines()
        .forEach(
            line ->
                lines.add(
                    "%s, %s: %s".formatted(taken.scale().name(), line.question(), line.answer())));
    return lines;
  }

  private static String of(Goal goal) {
    var ratings =
        goal.ratings().stream()
            .map(rating -> rating.points() + " of 10 on " + London.words(rating.on()))
            .toList();
    return goal.words() + (ratings.isEmpty() ? "" : ": " + String.join("; ", ratings));
  }
}
