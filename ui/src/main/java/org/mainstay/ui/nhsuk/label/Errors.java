package org.mainstay.ui.nhsuk.label;

import java.util.List;
import org.mainstay.ui.nhsuk.Words;

/// Everything on one form that needs another look, in the order of the fields.
public record Errors(List<FieldError> all) {
  public static final Errors NONE = new Errors(List.of());

  public Errors {
    all = List.copyOf(all);
  }

  public static Errors of(FieldError... errors) {
    return new Errors(List.of(errors));
  }

  public static Errors of(String field, String message) {
    return of(new FieldError(field, message));
  }

  public boolean any() {
    return !all.isEmpty();
  }

  /// What is said beside this field.
  public Words about(String field) {
    return all.stream()
        .filter(error -> error.field().equals(field))
        .findFirst()
        .map(error -> Words.text(error.message()))
        .orElse(Words.none());
  }
}
