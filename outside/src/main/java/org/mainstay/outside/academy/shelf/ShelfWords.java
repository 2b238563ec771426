package org.mainstay.outside.academy.shelf;

import java.util.List;

/// What `academy/academy.yaml` of the handbook says.
///
/// @param address where this site is reached, as it is written on paper
/// @param introduction what stands on the first page, a paragraph each
/// @param guides the names of their files without the ending, in their order
/// @param courses the same of the courses
/// @param reach how somebody reaches the hub, a line each
/// @param hear what whoever asks for somebody else hears back
/// @param neverHear what they never hear
public record ShelfWords(
    String address,
    List<String> introduction,
    List<String> guides,
    List<String> courses,
    List<String> reach,
    List<String> hear,
    List<String> neverHear) {

  /// @throws IllegalArgumentException for an address that is not one, or a list without a line
  public ShelfWords {
    if (!address.matches("https://[A-Za-z0-9.-]+")) {
      throw new IllegalArgumentException("address is https:// and a name, without a path");
    }
    introduction = filled("introduction", introduction);
    guides = named("guides", guides);
    courses = named("courses", courses);
    reach = filled("reach", reach);
    hear = filled("hear", hear);
    neverHear = filled("neverHear", neverHear);
  }

  private static List<String> named(String name, List<String> files) {
    if (files.stream().anyMatch(file -> !file.matches("[a-z0-9-]{1,60}"))
        || files.stream().distinct().count() < files.size()) {
      throw new IllegalArgumentException(
          name + " has a name twice, or one that is not of small letters, digits and -");
    }
    return List.copyOf(files);
  }

  private static List<String> filled(String name, List<String> lines) {
    if (lines.isEmpty() || lines.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException(name + " has no line, or an empty one");
    }
    return List.copyOf(lines);
  }
}
