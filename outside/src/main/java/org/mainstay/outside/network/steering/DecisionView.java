package org.mainstay.outside.network.steering;

import java.util.Optional;
import org.mainstay.outside.network.frame.Network;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.DateInput;
import org.mainstay.ui.nhsuk.form.Input;
import org.mainstay.ui.nhsuk.form.Textarea;

/// A decision as a form.
///
/// @param older the one that it replaces
public record DecisionView(Optional<Decision> older, OfficeForm form) implements Drawn {

  public String path() {
    return Network.STEERING
        + older.map(one -> "/decision/" + one.id() + "/replace").orElse("/decide");
  }

  public String title() {
    return older.map(one -> "Replace decision " + one.number()).orElse("Write a decision down");
  }

  public Textarea what() {
    return Textarea.labelled("what", "What was decided?")
        .rows(4)
        .value(form.value("what"))
        .errors(form.errors());
  }

  public Textarea why() {
    return Textarea.labelled("why", "Why?")
        .hint("What spoke for it and what against it.")
        .rows(4)
        .value(form.value("why"))
        .errors(form.errors());
  }

  public Input whom() {
    return Input.labelled("whom", "Who decided?")
        .hint("A group or a role, such as The steering group, without the council.")
        .value(form.value("whom"))
        .errors(form.errors());
  }

  public DateInput on() {
    return DateInput.labelled("on", "On which day?")
        .hint("For example 31 3 2026.")
        .holding(form.day("on"))
        .errors(form.errors());
  }
}
