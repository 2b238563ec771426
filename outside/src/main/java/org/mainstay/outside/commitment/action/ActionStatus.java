package org.mainstay.outside.commitment.action;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// How far an action is. It says nothing of how good an employer is.
public enum ActionStatus {
  NOT_STARTED("Not started"),
  IN_PROGRESS("In progress"),
  /// With one evidence item at least.
  IN_PLACE("In place"),
  /// With a reason.
  NOT_APPLICABLE("Does not apply here");

  private final String words;

  ActionStatus(String words) {
    this.words = words;
  }

  /// As a page says it.
  public String words() {
    return words;
  }

  /// What may follow: anything else, as a plan is corrected as often as it takes.
  public Set<ActionStatus> next() {
    return EnumSet.complementOf(EnumSet.of(this));
  }

  /// The status of this name.
  static Optional<ActionStatus> of(String name) {
    return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
  }
}
