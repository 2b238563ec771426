package org.mainstay.front.asking.question;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.mainstay.front.asking.draft.Answers;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.Radios;
import org.mainstay.ui.nhsuk.label.Errors;

/// Which employer of the list was meant; what was typed always counts too.
public record WhichOfThese(Listed listed) implements Question {
  static final String WHICH = "which";
  static final String NONE = "none";

  @Override
  public String place() {
    return "2a";
  }

  @Override
  public List<String> fields() {
    return List.of(WHICH);
  }

  @Override
  public boolean asked(Answers answers) {
    return answers.has(WhereYouWork.OFFERED, "yes");
  }

  @Override
  public List<Content> drawn(Answers answers, Errors errors) {
    var typed = answers.text(WhereYouWork.WORKPLACE);
    var choices = new ArrayList<Choice>();
    for (var organisation : listed.found().apply(typed)) {
      choices.add(Choice.of(organisation.code(), organisation.name(), organisation.place()));
    }
    if (!choices.isEmpty()) {
      choices.add(Choice.or());
    }
    choices.add(Choice.of(NONE, "None of these: use what I typed", typed));
    return List.of(
        Radios.asked(WHICH, "Which of these is it?")
            .from(choices)
            .chosen(answers.text(WHICH))
            .errors(errors));
  }

  @Override
  public Errors problems(Answers answers) {
    return new Limits(answers)
        .filled(WHICH, "Choose one, or choose \"None of these\"")
        .atMost(Limits.NAME_MAX, WHICH)
        .errors();
  }

  @Override
  public Answers settled(Answers answers) {
    var bare = answers.without(List.of(WhereYouWork.CODE, WhereYouWork.OFFICIAL));
    return answers.has(WHICH, NONE)
        ? bare
        : listed
            .coded()
            .apply(answers.text(WHICH))
            .map(organisation -> WhereYouWork.taken(bare, organisation))
            .orElse(bare);
  }

  @Override
  public List<Told> told(Answers answers) {
    return List.of();
  }
}
