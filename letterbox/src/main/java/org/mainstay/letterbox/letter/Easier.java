package org.mainstay.letterbox.letter;

import java.util.List;

/// What would make it easier for somebody to use the support.
///
/// @param ways what they ticked; none if they said nothing
/// @param language that an interpreter should speak, blank if not said
/// @param words anything else, blank if nothing
public record Easier(List<Easing> ways, String language, String words) {
  /// Nothing was said about it.
  public static final Easier NOTHING = new Easier(List.of(), "", "");

  public Easier {
    ways = ways.stream().distinct().sorted().toList();
  }

  @Override
  public String toString() {
    return "[confidential]";
  }

  /// One thing that makes it easier.
  public enum Easing {
    INTERPRETER,
    WOMAN,
    MAN,
    EVENING_OR_NIGHT,
    EASY_READ,
    NEURODIVERSITY,
    DISABILITY
  }
}
