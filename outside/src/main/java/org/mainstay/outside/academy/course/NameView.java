package org.mainstay.outside.academy.course;

import org.mainstay.outside.academy.shelf.Course;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Input;
import org.mainstay.ui.nhsuk.label.Errors;
import org.mainstay.ui.nhsuk.layout.BackLink;

/// Asks which name should stand on a certificate.
///
/// @param typed what they typed
public record NameView(Course course, String typed, Errors errors) implements Drawn {
  public Input name() {
    return Input.labelled("name", "The name that should stand on it")
        .hint("We print it and forget it. You can type what you like.")
        .value(typed)
        .errors(errors);
  }

  public BackLink back() {
    return BackLink.to(course.href());
  }
}
