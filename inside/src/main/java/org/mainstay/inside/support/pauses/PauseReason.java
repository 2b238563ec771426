package org.mainstay.inside.support.pauses;

/// Why support pauses; only a person’s own reasons stop the clock of their wait.
///
/// Source of the codes: SUSPENSION REASON of the waiting-time pauses in the Talking Therapies data
/// set.
public enum PauseReason {
  AWAY("01", "They are away"),
  ILL("02", "They are ill, or have other treatment first"),
  ASKED_TO_WAIT("03", "They asked us to wait, for another reason"),
  OURS("", "We have to wait, for a reason of ours");

  private final String code;
  private final String words;

  PauseReason(String code, String words) {
    this.code = code;
    this.words = words;
  }

  /// The official code; empty where the reason is not the person’s own.
  public String code() {
    return code;
  }

  /// As the team reads it.
  public String words() {
    return words;
  }

  /// Whether the days are left out of the wait: those that we cause never are.
  public boolean stopsClock() {
    return !code.isEmpty();
  }
}
