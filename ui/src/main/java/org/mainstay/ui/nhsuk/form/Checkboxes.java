package org.mainstay.ui.nhsuk.form;

import gg.jte.Content;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.Title;
import org.mainstay.ui.nhsuk.Words;
import org.mainstay.ui.nhsuk.label.Errors;

/// A question with any number of answers out of a few.
///
/// @param title what is asked; without one there is no group around the boxes
/// @param chosen the values ticked
public record Checkboxes(
    Field field, Title title, List<Choice> choices, Set<String> chosen, Layout layout)
    implements Drawn {
  public Checkboxes {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(title, "title");
    choices = List.copyOf(choices);
    chosen = Set.copyOf(chosen);
  }

  /// The one question of a page; its legend is the heading of the page.
  public static Checkboxes asked(String name, String question) {
    return titled(name, Title.question(question));
  }

  /// One of several questions of a page.
  public static Checkboxes labelled(String name, String legend) {
    return titled(name, Title.plain(legend));
  }

  /// One box alone, such as a consent; its own words say what is ticked.
  public static Checkboxes single(String name, String value, String words) {
    return titled(name, Title.NONE).from(Choice.of(value, words));
  }

  public static Checkboxes titled(String name, Title title) {
    return new Checkboxes(Field.named(name), title, List.of(), Set.of(), Layout.USUAL);
  }

  public Checkboxes from(List<? extends Choice> choices) {
    return new Checkboxes(field, title, List.copyOf(choices), chosen, layout);
  }

  public Checkboxes from(Choice... choices) {
    return from(List.of(choices));
  }

  public Checkboxes hint(String words) {
    return with(field.hinted(Words.text(words)));
  }

  public Checkboxes chosen(Set<String> values) {
    return new Checkboxes(field, title, choices, values, layout);
  }

  public Checkboxes errors(Errors errors) {
    return with(field.checked(errors));
  }

  public Checkboxes with(Field other) {
    return new Checkboxes(other, title, choices, chosen, layout);
  }

  public Checkboxes laid(Layout other) {
    return new Checkboxes(field, title, choices, chosen, other);
  }

  public Checkboxes small() {
    return laid(new Layout(true, layout.inline()));
  }

  public String classes() {
    return layout.classes("nhsuk-checkboxes");
  }

  public List<Content> rows() {
    String outside = title.given() ? "" : field.explanations();
    return ChoiceRow.rows(ChoiceRow.Kind.CHECKBOX, field, choices, chosen, outside);
  }
}
