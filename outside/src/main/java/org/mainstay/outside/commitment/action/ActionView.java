package org.mainstay.outside.commitment.action;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.mainstay.outside.office.Office;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.DateInput;
import org.mainstay.ui.nhsuk.form.Input;
import org.mainstay.ui.nhsuk.form.Radios;
import org.mainstay.ui.nhsuk.form.Textarea;

/// One action with its form.
///
/// @param standard the name of the standard that it belongs to
/// @param back where all of them are
/// @param found from which finding it follows and what became of it, a paragraph each
public record ActionView(
    String employer,
    String standard,
    String back,
    Action action,
    List<String> found,
    OfficeForm form)
    implements Drawn {
  public ActionView {
    found = List.copyOf(found);
  }

  /// A form filled in with how the action stands.
  static OfficeForm standing(Action action) {
    var sent = new HashMap<String, String>();
    sent.put("status", action.how().status().name());
    sent.put("reason", action.how().reason());
    sent.put("owner", action.how().owner());
    sent.put(OfficeForm.VERSION, action.version() + "");
    action
        .how()
        .due()
        .map(DateInput.Typed::of)
        .ifPresent(
            day -> {
              sent.put("due-day", day.day());
              sent.put("due-month", day.month());
              sent.put("due-year", day.year());
            });
    return new OfficeForm(sent);
  }

  /// How it stands, for whoever is about to change what somebody else changed.
  public String now() {
    return action.how().inWords(OfficeForm::on);
  }

  public String path() {
    return Office.of(action.employer(), ActionPages.ACTION + action.key());
  }

  public String takeBack(Evidence item) {
    return path() + "/evidence/" + item.id();
  }

  public Radios status() {
    return Radios.labelled("status", "How far is it?")
        .from(
            Arrays.stream(ActionStatus.values())
                .map(
                    one ->
                        Choice.of(
                            one.name(),
                            one.words(),
                            switch (one) {
                              case IN_PLACE -> "Needs one piece of evidence at least.";
                              case NOT_APPLICABLE -> "Needs a reason.";
                              case NOT_STARTED, IN_PROGRESS -> "";
                            }))
                .toList())
        .chosen(form.value("status"))
        .errors(form.errors());
  }

  public Textarea reason() {
    return Textarea.labelled("reason", "Why does it not apply here?")
        .hint("Only if you chose so. You may publish this.")
        .rows(2)
        .value(form.value("reason"))
        .errors(form.errors());
  }

  public Input owner() {
    return Input.labelled("owner", "Who owns it?")
        .hint("A role, such as Head of people. It is not published.")
        .value(form.value("owner"))
        .errors(form.errors());
  }

  public DateInput due() {
    return DateInput.labelled("due", "By when?")
        .hint("For example 31 3 2027. Leave it empty if there is no date yet.")
        .holding(form.day("due"))
        .errors(form.errors());
  }

  public Textarea evidence() {
    return Textarea.labelled("evidence", "New evidence: by what can one see it?")
        .hint("For example: Policy agreed by the board in May. Name nobody's health.")
        .rows(2)
        .value(form.value("evidence"))
        .errors(form.errors());
  }

  public Input link() {
    return Input.labelled("link", "Where can it be read, if anywhere?")
        .hint("A web address that begins with https://")
        .value(form.value("link"))
        .errors(form.errors());
  }
}
