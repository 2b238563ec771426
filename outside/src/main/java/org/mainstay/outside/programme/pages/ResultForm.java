package org.mainstay.outside.programme.pages;

import org.mainstay.outside.office.Desk;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.outside.programme.Programme;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Input;
import org.mainstay.ui.nhsuk.form.Textarea;

/// The files of a run of `study`, as a form.
public record ResultForm(Desk desk, Programme programme, OfficeForm form) implements Drawn {
  public String back() {
    return desk.path() + "/" + programme.id();
  }

  public String path() {
    return back() + "/result";
  }

  public Input treatment() {
    return Input.labelled("treatment", "What is the programme called in the study?")
        .hint("As it stands in the column treatment.")
        .value(form.value("treatment"))
        .errors(form.errors());
  }

  public Textarea estimates() {
    return Textarea.labelled("estimates", "The text of estimates.csv")
        .hint("All of it, with its first line.")
        .value(form.value("estimates"))
        .errors(form.errors());
  }

  public Textarea model() {
    return Textarea.labelled("model", "The text of model.csv")
        .hint("Of the same run. It says how the study was done.")
        .value(form.value("model"))
        .errors(form.errors());
  }

  public Textarea placebo() {
    return Textarea.labelled("placebo", "The text of placebo.csv, if the run wrote one")
        .hint("Of the same run. It says whether there was a difference where there can be none.")
        .value(form.value("placebo"))
        .errors(form.errors());
  }
}
