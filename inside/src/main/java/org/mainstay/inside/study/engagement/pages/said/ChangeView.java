package org.mainstay.inside.study.engagement.pages.said;

import gg.jte.Content;
import org.mainstay.inside.study.engagement.Change;
import org.mainstay.inside.team.words.TeamForm;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.DateInput;
import org.mainstay.ui.nhsuk.form.Radios;
import org.mainstay.ui.nhsuk.form.Textarea;

/// The form for what is changed, or for what became of it.
public record ChangeView(String project, String path, About about, TeamForm form) implements Drawn {
  /// What it is about.
  ///
  /// @param words what was heard, for a new change
  /// @param state where it stands, empty for a new change
  /// @param read how often it was written of when this was read; 0 for a new change
  public record About(String title, String words, String state, int read) {
    public boolean isNew() {
      return read == 0;
    }
  }

  public Textarea words() {
    return Textarea.labelled("words", "What do you change?")
        .hint("Everybody may read it.")
        .rows(4)
        .value(form.value("words"))
        .errors(form.errors());
  }

  public Radios state() {
    return Radios.labelled("state", "Where does it stand?")
        .from(
            choice(Change.State.PLANNED, day("by", "By when?")),
            choice(Change.State.DONE, day("done", "When was it done?")),
            choice(Change.State.CANNOT, why()))
        .chosen(form.value("state"))
        .errors(form.errors());
  }

  private static Choice choice(Change.State state, Content further) {
    return Choice.of(state.name(), state.words()).revealing(further);
  }

  private DateInput day(String name, String question) {
    return DateInput.labelled(name, question).holding(form.day(name)).errors(form.errors());
  }

  private Textarea why() {
    return Textarea.labelled("why", "Why not?")
        .rows(3)
        .value(form.value("why"))
        .errors(form.errors());
  }
}
