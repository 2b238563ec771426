package org.mainstay.ui.nhsuk.form;

import java.util.Objects;
import org.mainstay.ui.nhsuk.Given;
import org.mainstay.ui.nhsuk.Words;
import org.mainstay.ui.nhsuk.label.Errors;

/// What every field has: a name, a hint, and what is wrong with the answer.
///
/// @param id the name if empty
/// @param describedBy ids of further explanations, may be empty
public record Field(
    String name, String id, Words hint, Wrong wrong, boolean disabled, String describedBy) {
  public Field {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(hint, "hint");
    Objects.requireNonNull(wrong, "wrong");
  }

  public static Field named(String name) {
    return new Field(name, "", Words.none(), Wrong.NOTHING, false, "");
  }

  public Field identified(String other) {
    return new Field(name, other, hint, wrong, disabled, describedBy);
  }

  public Field hinted(Words other) {
    return new Field(name, id, other, wrong, disabled, describedBy);
  }

  public Field wrong(Wrong other) {
    return new Field(name, id, hint, other, disabled, describedBy);
  }

  /// With what these errors say about it, if they say anything.
  public Field checked(Errors errors) {
    return wrong(Wrong.because(errors.about(name)));
  }

  public Field unusable() {
    return new Field(name, id, hint, wrong, true, describedBy);
  }

  public Field explainedBy(String ids) {
    return new Field(name, id, hint, wrong, disabled, ids);
  }

  public String place() {
    return id.isEmpty() ? name : id;
  }

  public String hintId() {
    return place() + "-hint";
  }

  public String errorId() {
    return place() + "-error";
  }

  /// The ids of all that explains the field, in the order they are read.
  public String explanations() {
    return Given.together(
        describedBy,
        Given.when(hint.given(), hintId()),
        Given.when(wrong.words().given(), errorId()));
  }

  public String groupClasses() {
    return Given.together(
        "nhsuk-form-group", Given.when(wrong.marked(), "nhsuk-form-group--error"));
  }
}
