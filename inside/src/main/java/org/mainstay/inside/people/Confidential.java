package org.mainstay.inside.people;

import java.util.Objects;

/// A value that prints nothing and opens only for a named purpose.
public final class Confidential<T> {
  private final T value;

  Confidential(T value) {
    this.value = Objects.requireNonNull(value);
  }

  /// The value, for this purpose.
  public T openFor(Purpose purpose) {
    Objects.requireNonNull(purpose, "purpose");
    return value;
  }

  @Override
  public String toString() {
    return "[confidential]";
  }
}
