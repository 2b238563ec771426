package org.mainstay.ui.nhsuk.label;

import java.util.Objects;

/// One answer that needs another look.
///
/// @param field the name of the field, which is also the id the summary leads to
/// @param message what to do, such as "Enter your name"
public record FieldError(String field, String message) {
  public FieldError {
    Objects.requireNonNull(field, "field");
    if (message.isBlank()) {
      throw new IllegalArgumentException("say what to do about " + field);
    }
  }
}
