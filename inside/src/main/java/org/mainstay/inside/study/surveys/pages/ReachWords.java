package org.mainstay.inside.study.surveys.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.mainstay.inside.study.surveys.Headcounts;
import org.mainstay.inside.study.surveys.Reach;
import org.mainstay.inside.study.surveys.Run;
import org.mainstay.inside.study.surveys.Surveys;
import org.mainstay.inside.study.surveys.Wave;
import org.mainstay.inside.study.surveys.WaveAnswers;
import org.mainstay.letterbox.survey.Group;

/// Who answers, group by group, in tens, beside the staff that there are and the people wanted.
public final class ReachWords {
  private static final double PERCENT = 100;

  private final Surveys surveys;
  private final Headcounts headcounts;

  public ReachWords(Surveys surveys, Headcounts headcounts) {
    this.surveys = surveys;
    this.headcounts = headcounts;
  }

  /// Of an open wave, as it was counted last night.
  ReachView of(Run run, Wave wave) {
    var tables =
        run.sheet().groups().stream()
            .map(group -> table(group, surveys.reach().open(wave, group)))
            .toList();
    return new ReachView(all(wave.people()), tables);
  }

  /// Of a closed one.
  ReachView of(Run run, Wave wave, WaveAnswers answers) {
    var tables =
        run.sheet().groups().stream()
            .map(group -> table(group, Reach.closed(group, answers)))
            .toList();
    return new ReachView(all(wave.people()), tables);
  }

  private String all(int people) {
    return people == 0
        ? "Fewer than 10 have answered, or nothing was counted yet."
        : "At least %d %shave answered."
            .formatted(people, beside(people, headcounts.staff(), " staff"));
  }

  private ReachView.Table table(Group group, Map<Integer, Integer> people) {
    var lines = new ArrayList<ReachView.Line>();
    List<String> answers = group.answers();
    for (int place = 1; place <= answers.size(); place++) {
      int many = people.getOrDefault(place, 0);
      lines.add(
          new ReachView.Line(
              answers.get(place - 1),
              many == 0 ? "fewer than 10" : "at least " + many,
              many == 0 ? "" : beside(many, headcounts.staff(group, place), "").strip(),
              wanted(group, answers.get(place - 1), many)));
    }
    return new ReachView.Table(group.asks(), lines);
  }

  /// "of 24,390 staff (0.2 %) ", or nothing where no roster knows.
  private static String beside(int people, OptionalLong staff, String noun) {
    return staff.isPresent() && staff.getAsLong() > 0
        ? String.format(
            Locale.UK,
            "of %,d%s (%.1f %%) ",
            staff.getAsLong(),
            noun,
            PERCENT * people / staff.getAsLong())
        : "";
  }

  private static String wanted(Group group, String answer, int people) {
    return group.wanted().stream()
        .filter(one -> one.answer().equals(answer))
        .findFirst()
        .map(
            one ->
                people >= one.people()
                    ? "%d wanted: reached".formatted(one.people())
                    : "%d wanted".formatted(one.people()))
        .orElse("");
  }
}
