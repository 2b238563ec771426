package org.mainstay.outside.network.pilot;

import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.DateInput;
import org.mainstay.ui.nhsuk.form.Input;
import org.mainstay.ui.nhsuk.form.Textarea;

/// The evaluation plan of a pilot as a form.
public record PlanView(Pilot pilot, OfficeForm form) implements Drawn {

  public String back() {
    return PilotPages.path(pilot.id());
  }

  public Textarea question() {
    return box("question", "What do you want to know?", "One question that can be answered.");
  }

  public Textarea measure() {
    return box(
        "measure", "By what will one see it?", "Say what is counted or asked, of whom and when.");
  }

  public Input needed() {
    return Input.labelled("needed", "How many does it take?")
        .hint("People, teams or answers: a whole number.")
        .inputmode("numeric")
        .width(5)
        .value(form.value("needed"))
        .errors(form.errors());
  }

  public Textarea sample() {
    return box("sample", "Who are they, and why are so many enough?", "Say how it was worked out.");
  }

  public Textarea judged() {
    return box(
        "judged",
        "How is it judged?",
        "Which finding means to go on, which to stop, and which leaves it open.");
  }

  public DateInput decide() {
    return DateInput.labelled("decide", "On which day is it decided?")
        .hint("Not before its last day, " + OfficeForm.on(pilot.idea().until()) + ".")
        .holding(form.day("decide"))
        .errors(form.errors());
  }

  private Textarea box(String name, String question, String hint) {
    return Textarea.labelled(name, question)
        .hint(hint)
        .rows(3)
        .value(form.value(name))
        .errors(form.errors());
  }
}
