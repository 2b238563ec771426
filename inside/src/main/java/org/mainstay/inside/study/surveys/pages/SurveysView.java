package org.mainstay.inside.study.surveys.pages;

import java.util.List;
import org.mainstay.inside.team.words.TeamForm;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.DateInput;
import org.mainstay.ui.nhsuk.form.Radios;

/// The surveys that the handbook has, and those that were begun.
public record SurveysView(
    List<Choosable> choosable, List<Line> lines, boolean isLead, TeamForm form) implements Drawn {
  public SurveysView {
    choosable = List.copyOf(choosable);
    lines = List.copyOf(lines);
  }

  /// A survey that can be begun.
  public record Choosable(String id, String title, String kind) {}

  /// A survey that was begun.
  public record Line(String title, String path, String state) {}

  public Radios which() {
    return Radios.labelled("survey", "Which survey?")
        .from(
            choosable.stream()
                .<Choice>map(one -> Choice.of(one.id(), one.title(), one.kind()))
                .toList())
        .chosen(form.value("survey"))
        .errors(form.errors());
  }

  public DateInput closes() {
    return closes(form);
  }

  static DateInput closes(TeamForm form) {
    return DateInput.labelled(SurveysPages.CLOSES, "What is the last day?")
        .hint("7 to 90 days from now. Nothing is opened before it closes.")
        .holding(form.day(SurveysPages.CLOSES))
        .errors(form.errors());
  }
}
