package org.mainstay.ui.nhsuk.form;

import java.util.List;
import java.util.Objects;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.Given;
import org.mainstay.ui.nhsuk.Title;
import org.mainstay.ui.nhsuk.Words;
import org.mainstay.ui.nhsuk.label.Errors;

/// A list that opens to choose one line from; radios are kinder where there are few.
///
/// @param chosen the value chosen, empty if none is
/// @param after what stands behind the list, such as a small button
public record Select(Field field, Title title, List<Line> lines, String chosen, Words after)
    implements Drawn {

  /// One line of the list.
  public sealed interface Line {
    /// Something to choose.
    record Option(String value, String words, boolean disabled) implements Line {
      public Option(String value, String words) {
        this(value, words, false);
      }
    }

    /// A line between two groups.
    record Divider() implements Line {}
  }

  public Select {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(title, "title");
    lines = List.copyOf(lines);
  }

  /// One of several fields of a page.
  public static Select labelled(String name, String label) {
    return titled(name, Title.plain(label));
  }

  public static Select titled(String name, Title title) {
    return new Select(Field.named(name), title, List.of(), "", Words.none());
  }

  public Select from(List<? extends Line> lines) {
    return new Select(field, title, List.copyOf(lines), chosen, after);
  }

  public Select from(Line... lines) {
    return from(List.of(lines));
  }

  public Select chosen(String value) {
    return new Select(field, title, lines, value, after);
  }

  public Select hint(String words) {
    return with(field.hinted(Words.text(words)));
  }

  public Select errors(Errors errors) {
    return with(field.checked(errors));
  }

  public Select with(Field other) {
    return new Select(other, title, lines, chosen, after);
  }

  public String classes() {
    return Given.together(
        "nhsuk-select", Given.when(field.wrong().marked(), "nhsuk-select--error"));
  }

  public boolean selected(Line.Option option) {
    return !chosen.isEmpty() && chosen.equals(option.value());
  }
}
