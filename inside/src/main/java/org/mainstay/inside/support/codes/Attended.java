package org.mainstay.inside.support.codes;

import java.util.EnumSet;
import java.util.Set;

/// Whether an appointment took place (ATTENDED OR DID NOT ATTEND).
public enum Attended implements NhsCode {
  ON_TIME("5", "They came, on time or before the worker was ready"),
  LATE_BUT_SEEN("6", "They came late, and were seen"),
  LATE_NOT_SEEN("7", "They came too late to be seen"),
  CANCELLED_BY_PERSON("2", "They cancelled it"),
  DID_NOT_ATTEND("3", "They did not attend, without warning"),
  CANCELLED_BY_SERVICE("4", "We cancelled or postponed it"),
  IN_FUTURE("0", "It is still to come");

  private final Entry entry;

  Attended(String code, String words) {
    this.entry = new Entry(code, words);
  }

  @Override
  public Entry entry() {
    return entry;
  }

  /// Whether the person was seen; an unplanned contact always was.
  public boolean isSeen() {
    return this == ON_TIME || this == LATE_BUT_SEEN;
  }

  /// Whether it was called off by somebody.
  public boolean isCancelled() {
    return this == CANCELLED_BY_PERSON || this == CANCELLED_BY_SERVICE;
  }

  /// What may become of it. It stays to come while it is moved to another time; what was said of it
  /// once is not said again.
  public Set<Attended> next() {
    return this == IN_FUTURE ? EnumSet.allOf(Attended.class) : EnumSet.noneOf(Attended.class);
  }
}
