package org.mainstay.ui.nhsuk.form;

import java.util.Objects;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.Title;
import org.mainstay.ui.nhsuk.Words;
import org.mainstay.ui.nhsuk.label.Errors;

/// A box for one line of text.
public record Input(Field field, Title title, Typing typing, Box box) implements Drawn {
  public Input {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(typing, "typing");
    Objects.requireNonNull(box, "box");
  }

  /// The one question of a page; its label is the heading of the page.
  public static Input asked(String name, String question) {
    return titled(name, Title.question(question));
  }

  /// One of several fields of a page.
  public static Input labelled(String name, String label) {
    return titled(name, Title.plain(label));
  }

  public static Input titled(String name, Title title) {
    return new Input(Field.named(name), title, Typing.USUAL, Box.USUAL);
  }

  public Input hint(String words) {
    return with(field.hinted(Words.text(words)));
  }

  public Input errors(Errors errors) {
    return with(field.checked(errors));
  }

  public Input value(String value) {
    return typed(typing.holding(value));
  }

  /// Such as `tel`, `email` or `password`.
  public Input type(String type) {
    return typed(typing.of(type));
  }

  public Input autocomplete(String what) {
    return typed(typing.completed(what));
  }

  public Input inputmode(String keyboard) {
    return typed(typing.on(keyboard));
  }

  /// Words of the list with this id may be picked instead of typed.
  public Input offering(String list) {
    return typed(typing.offering(list));
  }

  /// In characters: 2, 3, 4, 5, 10, 20 or 30.
  public Input width(int characters) {
    return boxed(Box.wide(characters));
  }

  public Input with(Field other) {
    return new Input(other, title, typing, box);
  }

  public Input typed(Typing other) {
    return new Input(field, title, other, box);
  }

  public Input boxed(Box other) {
    return new Input(field, title, typing, other);
  }

  public String classes() {
    return box.classes(field.wrong().marked());
  }
}
