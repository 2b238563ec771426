package org.mainstay.inside.safety;

import java.util.Set;
import java.util.stream.Collectors;

/// Why a concern was opened: a fact that somebody said or answered, never a grade.
public enum Reason {
  SAID_NOT_SAFE("said they are not safe"),
  SAID_NOT_SURE("is not sure they are safe"),
  PHQ9_ITEM_9("answered question 9 of the PHQ-9 above 0"),
  CORE10_ITEM_6("answered question 6 of the CORE-10 above 0"),
  WORKER_WORRY("a worker’s worry"),
  SAFEGUARDING("safeguarding");

  private final String words;

  Reason(String words) {
    this.words = words;
  }

  /// The fact as the team reads it.
  public String words() {
    return words;
  }

  /// These facts, as the team reads them.
  static String inWords(Set<Reason> because) {
    return because.stream().sorted().map(Reason::words).collect(Collectors.joining("; "));
  }
}
