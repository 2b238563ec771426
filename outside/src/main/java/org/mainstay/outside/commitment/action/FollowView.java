package org.mainstay.outside.commitment.action;

import java.util.List;
import org.mainstay.outside.commitment.words.CommitmentWords.Standard;
import org.mainstay.outside.employer.book.Line;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.Radios;
import org.mainstay.ui.nhsuk.form.Select;
import org.mainstay.ui.nhsuk.form.Textarea;

/// An action that follows from a released number, as a form.
///
/// @param of the employer, the time and the table in words
/// @param back where all tables are
/// @param path where it is sent
/// @param lines the numbers of the table
public record FollowView(
    List<String> of,
    String back,
    String path,
    List<Line> lines,
    List<Standard> standards,
    OfficeForm form)
    implements Drawn {
  public FollowView {
    of = List.copyOf(of);
    lines = List.copyOf(lines);
    standards = List.copyOf(standards);
  }

  public Radios cell() {
    return Radios.labelled("cell", "Which number do you want to act on?")
        .from(
            lines.stream()
                .map(line -> Choice.of(line.code(), line.label(), line.people().words()))
                .toList())
        .chosen(form.value("cell"))
        .small()
        .errors(form.errors());
  }

  public Textarea words() {
    return Textarea.labelled("words", "What will you do about it?")
        .hint("One sentence that anybody understands. You may publish it.")
        .rows(3)
        .value(form.value("words"))
        .errors(form.errors());
  }

  public Select standard() {
    return OwnView.standard(standards, form);
  }
}
