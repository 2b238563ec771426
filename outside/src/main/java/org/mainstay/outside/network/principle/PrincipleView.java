package org.mainstay.outside.network.principle;

import org.mainstay.outside.network.frame.Network;
import org.mainstay.outside.network.words.NetworkWords.Principle;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.DateInput;
import org.mainstay.ui.nhsuk.form.Input;
import org.mainstay.ui.nhsuk.form.Textarea;

/// How the hub stands to one principle, as a form.
public record PrincipleView(Principle principle, OfficeForm form) implements Drawn {

  public String path() {
    return Network.HOME + "/principle/" + principle.key();
  }

  public Textarea inPlace() {
    return box("in-place", "What is in place?").hint("Say also what is not there yet.");
  }

  public Textarea evidence() {
    return box("evidence", "By what can one see it?")
        .hint("Such as minutes, a figure of the released book, a page. Name nobody's health.");
  }

  public Input owner() {
    return Input.labelled("owner", "Who owns it?")
        .hint("A role, such as Chair of the steering group.")
        .value(form.value("owner"))
        .errors(form.errors());
  }

  public Textarea next() {
    return box("next", "What is the next step?").hint("Leave it empty if there is none.");
  }

  public DateInput due() {
    return DateInput.labelled("due", "By when?")
        .hint("For example 31 3 2027. Leave it empty if there is no date yet.")
        .holding(form.day("due"))
        .errors(form.errors());
  }

  private Textarea box(String name, String question) {
    return Textarea.labelled(name, question).rows(4).value(form.value(name)).errors(form.errors());
  }
}
