package org.mainstay.inside.support.onward;

import java.util.List;

/// Where an onward referral stands: it stays open until somebody has answered.
public enum OnwardState {
  PROPOSED("Proposed, not sent yet"),
  SENT("Sent"),
  RECEIVED("Received, no answer yet"),
  ACCEPTED("Accepted"),
  DECLINED("Declined"),
  ATTENDED("They have been there"),
  NOT_SENT("Not sent after all");

  private final String words;

  OnwardState(String words) {
    this.words = words;
  }

  /// The state as a worker reads it.
  public String words() {
    return words;
  }

  /// Whether nothing is waited for any more; that it arrived is no answer.
  public boolean isAnswered() {
    return this != PROPOSED && this != SENT && this != RECEIVED;
  }

  /// What may come next; whoever is still being asked may also be asked again.
  public List<OnwardState> next() {
    return switch (this) {
      case PROPOSED -> List.of(SENT, NOT_SENT);
      case SENT -> List.of(SENT, RECEIVED, ACCEPTED, DECLINED, ATTENDED);
      case RECEIVED -> List.of(RECEIVED, ACCEPTED, DECLINED, ATTENDED);
      case ACCEPTED -> List.of(ATTENDED, DECLINED);
      case DECLINED, ATTENDED, NOT_SENT -> List.of();
    };
  }
}
