package org.mainstay.outside.employer;

import java.util.Arrays;
import java.util.Optional;

/// The pages of a book, one for each question that it answers.
enum Pages {
  GLANCE("", "At a glance"),
  WHO("who", "Who is coming, and who is not"),
  NEEDS("needs", "What people ask for"),
  BETTER("better", "Are people better and back at work?"),
  TREND("trend", "Is it changing?"),
  MARGINS("margins", "Why some numbers are wide"),
  CHECK("check", "How to check this book");

  private final String path;
  private final String heading;

  Pages(String path, String heading) {
    this.path = path;
    this.heading = heading;
  }

  String path() {
    return path;
  }

  String heading() {
    return heading;
  }

  static Optional<Pages> of(String path) {
    return Arrays.stream(values())
        .filter(page -> !page.path.isEmpty() && page.path.equals(path))
        .findFirst();
  }
}
