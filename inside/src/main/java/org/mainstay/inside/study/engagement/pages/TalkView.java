package org.mainstay.inside.study.engagement.pages;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mainstay.inside.team.words.TeamForm;
import org.mainstay.letterbox.letter.StaffGroupAnswers;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Checkboxes;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.DateInput;
import org.mainstay.ui.nhsuk.form.Radios;
import org.mainstay.ui.nhsuk.label.Errors;

/// One talk and who spoke in it.
///
/// @param form for one more person, empty if no more fit or the project is over
public record TalkView(
    String name, String project, String path, List<Line> lines, Optional<TeamForm> form)
    implements Drawn {
  public TalkView {
    lines = List.copyOf(lines);
  }

  /// Somebody who spoke.
  public record Line(String name, String staffGroup, String agreed) {}

  public Errors errors() {
    return form.map(TeamForm::errors).orElse(Errors.NONE);
  }

  public Checkboxes agreed() {
    return ticked("agreed", "They know what it is for, that no name is kept, and want to speak");
  }

  public Checkboxes page() {
    return ticked("page", "Their words may stand on our public page, without a name");
  }

  public Checkboxes reports() {
    return ticked("reports", "Reports to those who pay for the hub may quote them");
  }

  public Radios group() {
    return Radios.labelled("group", "Which staff group are they in?")
        .hint("Only if they say it.")
        .from(
            Stream.concat(
                    Stream.of(Choice.of("", "They did not say")),
                    StaffGroupAnswers.all().stream().map(one -> Choice.of(one, one)))
                .<Choice>map(one -> one)
                .toList())
        .chosen(value("group"))
        .errors(errors());
  }

  public DateInput on() {
    return DateInput.labelled("on", "When did they agree?")
        .holding(filled().day("on"))
        .errors(errors());
  }

  public DateInput until() {
    return DateInput.labelled("until", "Until when may their words be quoted?")
        .holding(filled().day("until"))
        .errors(errors());
  }

  public String value(String name) {
    return filled().value(name);
  }

  private Checkboxes ticked(String name, String words) {
    return Checkboxes.single(name, "yes", words)
        .chosen(value(name).equals("yes") ? Set.of("yes") : Set.of())
        .errors(errors());
  }

  private TeamForm filled() {
    return form.orElseGet(TeamForm::empty);
  }
}
