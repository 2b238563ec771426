package org.mainstay.outside.network.knowledge;

import gg.jte.Content;
import java.util.List;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Input;
import org.mainstay.ui.nhsuk.form.Textarea;

/// An article or a question as a form.
///
/// @param path where it is sent
public record WriteView(String path, String heading, OfficeForm form) implements Drawn {

  public Input title() {
    return Input.labelled("title", "Title").value(form.value("title")).errors(form.errors());
  }

  public Textarea words() {
    return Textarea.labelled("words", "Text")
        .hint(
            "An empty line begins a paragraph. ## begins a heading, - a line of a list. Links are"
                + " written [words](https://…).")
        .rows(12)
        .value(form.value("words"))
        .errors(form.errors());
  }

  /// The box for a second look, if there is something to look at.
  public List<Content> looked() {
    return form.isFine() ? List.of() : NobodyTold.box(form, List.of("title", "words"));
  }
}
