package org.mainstay.outside.commitment.action;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.outside.commitment.words.CommitmentWords.Standard;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Select;
import org.mainstay.ui.nhsuk.form.Textarea;

/// An action that an employer adds, as a form.
///
/// @param back where all of them are
/// @param path where it is sent
public record OwnView(
    String employer, String back, String path, List<Standard> standards, OfficeForm form)
    implements Drawn {
  public OwnView {
    standards = List.copyOf(standards);
  }

  public Textarea words() {
    return Textarea.labelled("words", "What will you do?")
        .hint("One sentence that anybody understands. You may publish it.")
        .rows(3)
        .value(form.value("words"))
        .errors(form.errors());
  }

  public Select standard() {
    return standard(standards, form);
  }

  /// A choice of a standard.
  static Select standard(List<Standard> standards, OfficeForm form) {
    var lines = new ArrayList<Select.Line>();
    lines.add(new Select.Line.Option("", "Choose"));
    for (int i = 0; i < standards.size(); i++) {
      var one = standards.get(i);
      lines.add(new Select.Line.Option(one.key(), (i + 1) + ". " + one.name()));
    }
    return Select.labelled("standard", "Which standard does it belong to?")
        .from(lines)
        .chosen(form.value("standard"))
        .errors(form.errors());
  }
}
