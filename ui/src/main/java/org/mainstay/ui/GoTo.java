package org.mainstay.ui;

import java.util.Objects;

/// The place to go next after something was sent: always a path of our own, read with GET.
///
/// @param path begins with one `/`
public record GoTo(String path) implements Answer {
  public GoTo {
    Objects.requireNonNull(path, "path");
    if (!path.startsWith("/") || path.startsWith("//")) {
      throw new IllegalArgumentException("a path of our own begins with one /, got " + path);
    }
  }
}
