package org.mainstay.ui.nhsuk;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What templates ask of an attribute: an empty one is left out.
public final class Given {
  private Given() {}

  /// The value, or null so that the template leaves the attribute out.
  public static @Nullable String text(String value) {
    return value.isEmpty() ? null : value;
  }

  /// The value if it applies, or null so that the template leaves the attribute out.
  public static @Nullable String text(boolean applies, String value) {
    return applies ? text(value) : null;
  }

  /// Class names or ids in one attribute, empty ones left out.
  public static String together(String... parts) {
    return Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
  }

  /// The part if it applies.
  public static String when(boolean applies, String part) {
    return applies ? part : "";
  }
}
