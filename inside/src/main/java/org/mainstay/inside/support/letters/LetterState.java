package org.mainstay.inside.support.letters;

import java.util.List;

/// Where a letter is on its way; what is not listed here as a next state is refused.
///
/// `docs/lives` draws it from this list.
public enum LetterState {
  DRAFTED("Drafted"),
  PRINTED("Printed, not posted yet"),
  POSTED("Posted or handed over"),
  SENDING("Waits to be sent by secure mail"),
  LEAVING("Is being handed to secure mail"),
  SENT("Sent by secure mail"),
  DELIVERED("It arrived"),
  BOUNCED("It came back, or could not be sent"),
  WITHDRAWN("Withdrawn");

  private final String words;

  LetterState(String words) {
    this.words = words;
  }

  /// The state as a worker reads it.
  public String words() {
    return words;
  }

  /// What may follow; a draft may be changed, and one that came back is withdrawn for a new one.
  public List<LetterState> next() {
    return switch (this) {
      case DRAFTED -> List.of(DRAFTED, PRINTED, SENDING, WITHDRAWN);
      case PRINTED -> List.of(POSTED, WITHDRAWN);
      case SENDING -> List.of(LEAVING, WITHDRAWN);
      case LEAVING -> List.of(SENDING, SENT, BOUNCED);
      case POSTED, SENT -> List.of(DELIVERED, BOUNCED);
      case BOUNCED -> List.of(WITHDRAWN);
      case DELIVERED, WITHDRAWN -> List.of();
    };
  }

  /// What a worker may say next; the others follow from what is done.
  public List<LetterState> toSay() {
    return switch (this) {
      case PRINTED -> List.of(POSTED, WITHDRAWN);
      case POSTED, SENT -> List.of(DELIVERED, BOUNCED);
      case DRAFTED, SENDING, BOUNCED -> List.of(WITHDRAWN);
      case LEAVING, DELIVERED, WITHDRAWN -> List.of();
    };
  }

  /// Whether it has left the hub.
  public boolean hasLeft() {
    return switch (this) {
      case POSTED, SENT, DELIVERED, BOUNCED -> true;
      case DRAFTED, PRINTED, SENDING, LEAVING, WITHDRAWN -> false;
    };
  }

  /// Whether it may go only under a consent that holds.
  boolean needsConsent() {
    return switch (this) {
      case PRINTED, POSTED, SENDING, LEAVING -> true;
      case DRAFTED, SENT, DELIVERED, BOUNCED, WITHDRAWN -> false;
    };
  }
}
