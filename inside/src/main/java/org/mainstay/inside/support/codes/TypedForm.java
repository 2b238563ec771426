package org.mainstay.inside.support.codes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mainstay.ui.nhsuk.label.Errors;
import org.mainstay.ui.nhsuk.label.FieldError;

/// What a worker typed and chose on a form, kept as it was, and what of it needs another look.
public abstract class TypedForm {
  private final Map<String, String> sent;
  private final List<FieldError> errors = new ArrayList<>();

  protected TypedForm(Map<String, String> sent) {
    this.sent = Map.copyOf(sent);
  }

  /// What stands in a field.
  public final String value(String name) {
    return sent.getOrDefault(name, "");
  }

  /// What needs another look.
  public final Errors errors() {
    return new Errors(errors);
  }

  /// All that was sent.
  protected final Map<String, String> sent() {
    return sent;
  }

  /// Whether nothing needs another look so far.
  protected final boolean isFine() {
    return errors.isEmpty();
  }

  /// A thing that needs another look.
  protected final void refuse(String field, String message) {
    errors.add(new FieldError(field, message));
  }

  /// What this makes of a field, or what is said where it makes nothing.
  protected final <T> Optional<T> needed(Optional<T> read, String name, String otherwise) {
    if (read.isEmpty()) {
      refuse(name, otherwise);
    }
    return read;
  }

  /// The official code that was chosen.
  protected final <E extends Enum<E> & NhsCode> Optional<E> code(
      Class<E> list, String name, String otherwise) {
    return needed(NhsCode.find(list, value(name)), name, otherwise);
  }
}
