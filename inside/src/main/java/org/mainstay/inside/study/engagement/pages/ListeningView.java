package org.mainstay.inside.study.engagement.pages;

import java.util.List;
import org.mainstay.inside.team.words.TeamForm;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Input;
import org.mainstay.ui.nhsuk.form.Textarea;

/// The projects, and the form that begins one.
public record ListeningView(List<Line> lines, TeamForm form) implements Drawn {
  public ListeningView {
    lines = List.copyOf(lines);
  }

  /// One project.
  public record Line(String title, String path, String state) {}

  public Input title() {
    return Input.labelled("title", "What is it called?")
        .hint("In a few words. Everybody may read it later.")
        .value(form.value("title"))
        .errors(form.errors());
  }

  public Textarea question() {
    return Textarea.labelled("question", "What do you ask people?")
        .hint("As you say it to them.")
        .rows(3)
        .value(form.value("question"))
        .errors(form.errors());
  }

  public Input who() {
    return Input.labelled("who", "Who is asked?")
        .hint("Such as: Staff who work nights")
        .value(form.value("who"))
        .errors(form.errors());
  }
}
