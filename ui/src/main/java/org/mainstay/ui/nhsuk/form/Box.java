package org.mainstay.ui.nhsuk.form;

import org.mainstay.ui.nhsuk.Given;
import org.mainstay.ui.nhsuk.Words;

/// The shape of a box to type in and what stands beside it.
///
/// @param width in characters: 2, 3, 4, 5, 10, 20 or 30, or empty for the whole line
/// @param code set in letters of one width
/// @param after what stands behind the box, such as a small button
public record Box(
    String width, boolean code, Words prefix, Words suffix, Words after, String classes) {
  public static final Box USUAL = new Box("", false, Words.none(), Words.none(), Words.none(), "");

  public static Box wide(int characters) {
    return new Box(
        Integer.toString(characters), false, Words.none(), Words.none(), Words.none(), "");
  }

  public Box between(String before, String behind) {
    return new Box(width, code, Words.text(before), Words.text(behind), after, classes);
  }

  public boolean wrapped() {
    return prefix.given() || suffix.given() || after.given();
  }

  String classes(boolean wrong) {
    return Given.together(
        "nhsuk-input",
        Given.when(code, "nhsuk-input--code"),
        Given.when(wrong, "nhsuk-input--error"),
        Given.when(
            !width.isEmpty() && !classes.contains("nhsuk-input--width-"),
            "nhsuk-input--width-" + width),
        classes);
  }
}
