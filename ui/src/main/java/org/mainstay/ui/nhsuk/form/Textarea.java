package org.mainstay.ui.nhsuk.form;

import java.util.Objects;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.Given;
import org.mainstay.ui.nhsuk.Title;
import org.mainstay.ui.nhsuk.Words;
import org.mainstay.ui.nhsuk.label.Errors;

/// A box for several lines of text.
public record Textarea(Field field, Title title, String value, int rows, String autocomplete)
    implements Drawn {
  public static final int ROWS_MIN = 2;
  public static final int ROWS_MAX = 40;
  private static final int ROWS_USUAL = 5;

  public Textarea {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(title, "title");
    if (rows < ROWS_MIN || rows > ROWS_MAX) {
      throw new IllegalArgumentException("rows must be 2..40, got " + rows);
    }
  }

  /// The one question of a page; its label is the heading of the page.
  public static Textarea asked(String name, String question) {
    return titled(name, Title.question(question));
  }

  /// One of several fields of a page.
  public static Textarea labelled(String name, String label) {
    return titled(name, Title.plain(label));
  }

  public static Textarea titled(String name, Title title) {
    return new Textarea(Field.named(name), title, "", ROWS_USUAL, "");
  }

  public Textarea hint(String words) {
    return with(field.hinted(Words.text(words)));
  }

  public Textarea errors(Errors errors) {
    return with(field.checked(errors));
  }

  public Textarea value(String other) {
    return new Textarea(field, title, other, rows, autocomplete);
  }

  public Textarea rows(int other) {
    return new Textarea(field, title, value, other, autocomplete);
  }

  public Textarea autocomplete(String what) {
    return new Textarea(field, title, value, rows, what);
  }

  public Textarea with(Field other) {
    return new Textarea(other, title, value, rows, autocomplete);
  }

  public String classes() {
    return Given.together(
        "nhsuk-textarea", Given.when(field.wrong().marked(), "nhsuk-textarea--error"));
  }
}
