package org.mainstay.outside.programme.pages;

import java.util.Arrays;
import org.mainstay.outside.office.Desk;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.outside.programme.Category;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.Input;
import org.mainstay.ui.nhsuk.form.Radios;
import org.mainstay.ui.nhsuk.form.Textarea;

/// A programme as a form.
///
/// @param page its last part of the address
public record ProgrammeForm(Desk desk, String page, OfficeForm form) implements Drawn {
  public String path() {
    return desk.path() + page;
  }

  public boolean isNew() {
    return page.equals(Addresses.NEW);
  }

  public Input name() {
    return Input.labelled("name", "What is it called?")
        .value(form.value("name"))
        .errors(form.errors());
  }

  public Radios category() {
    return Radios.labelled("category", "What kind of programme is it?")
        .from(
            Arrays.stream(Category.values())
                .<Choice>map(one -> Choice.of(one.name(), one.words()))
                .toList())
        .chosen(form.value("category"))
        .errors(form.errors());
  }

  public Textarea words() {
    return Textarea.labelled("words", "What is it? (optional)")
        .hint("Who runs it and what people do. Name nobody who took part.")
        .value(form.value("words"))
        .errors(form.errors());
  }
}
