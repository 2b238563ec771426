package org.mainstay.ui.nhsuk.form;

import gg.jte.Content;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.Title;
import org.mainstay.ui.nhsuk.Words;
import org.mainstay.ui.nhsuk.label.Errors;

/// A question with one answer out of a few.
///
/// @param title what is asked; without one there is no group around the choices
/// @param chosen the value chosen, empty if none is
public record Radios(Field field, Title title, List<Choice> choices, String chosen, Layout layout)
    implements Drawn {
  public Radios {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(title, "title");
    choices = List.copyOf(choices);
  }

  /// The one question of a page; its legend is the heading of the page.
  public static Radios asked(String name, String question) {
    return titled(name, Title.question(question));
  }

  /// One of several questions of a page.
  public static Radios labelled(String name, String legend) {
    return titled(name, Title.plain(legend));
  }

  public static Radios titled(String name, Title title) {
    return new Radios(Field.named(name), title, List.of(), "", Layout.USUAL);
  }

  public Radios from(List<? extends Choice> choices) {
    return new Radios(field, title, List.copyOf(choices), chosen, layout);
  }

  public Radios from(Choice... choices) {
    return from(List.of(choices));
  }

  public Radios hint(String words) {
    return with(field.hinted(Words.text(words)));
  }

  public Radios chosen(String value) {
    return new Radios(field, title, choices, value, layout);
  }

  public Radios errors(Errors errors) {
    return with(field.checked(errors));
  }

  public Radios with(Field other) {
    return new Radios(other, title, choices, chosen, layout);
  }

  public Radios laid(Layout other) {
    return new Radios(field, title, choices, chosen, other);
  }

  public Radios inline() {
    return laid(new Layout(layout.small(), true));
  }

  public Radios small() {
    return laid(new Layout(true, layout.inline()));
  }

  public String classes() {
    return layout.classes("nhsuk-radios");
  }

  public List<Content> rows() {
    Set<String> ticked = chosen.isEmpty() ? Set.of() : Set.of(chosen);
    return ChoiceRow.rows(ChoiceRow.Kind.RADIO, field, choices, ticked, "");
  }
}
