package org.mainstay.outside.commissioner;

import java.util.Arrays;
import java.util.Optional;

/// The pages of the commissioner's picture, one for each question.
enum Questions {
  OVERVIEW("", "All employers together"),
  DEMAND("demand", "Demand"),
  WAITS("waits", "Waits and drop-out"),
  ACCESS("access", "Fair access"),
  OUTCOMES("outcomes", "Outcomes"),
  BUDGET("budget", "The privacy budget used");

  private final String path;
  private final String heading;

  Questions(String path, String heading) {
    this.path = path;
    this.heading = heading;
  }

  String path() {
    return path;
  }

  String heading() {
    return heading;
  }

  static Optional<Questions> of(String path) {
    return Arrays.stream(values())
        .filter(page -> !page.path.isEmpty() && page.path.equals(path))
        .findFirst();
  }
}
