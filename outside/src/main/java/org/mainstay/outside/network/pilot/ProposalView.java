package org.mainstay.outside.network.pilot;

import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.DateInput;
import org.mainstay.ui.nhsuk.form.Input;
import org.mainstay.ui.nhsuk.form.Textarea;

/// A proposal for a pilot as a form.
public record ProposalView(OfficeForm form) implements Drawn {

  public Input title() {
    return Input.labelled("title", "What is it called?")
        .hint("A few words.")
        .value(form.value("title"))
        .errors(form.errors());
  }

  public Textarea what() {
    return box("what", "What is tried out?", "Say what is done and who does it.");
  }

  public Textarea where() {
    return box("where", "Where?", "Teams, sites or employers. Nobody by name.");
  }

  public DateInput from() {
    return day("from", "From when?");
  }

  public DateInput until() {
    return day("until", "Until when?");
  }

  private Textarea box(String name, String question, String hint) {
    return Textarea.labelled(name, question)
        .hint(hint)
        .rows(3)
        .value(form.value(name))
        .errors(form.errors());
  }

  private DateInput day(String name, String question) {
    return DateInput.labelled(name, question)
        .hint("For example 31 3 2027.")
        .holding(form.day(name))
        .errors(form.errors());
  }
}
