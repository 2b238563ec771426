package org.mainstay.letterbox.letter;

/// What somebody does on their own page, sealed to the team like every letter.
///
/// In the table all of it has the one kind of a message: whoever sees the table cannot tell a
/// booking from anything else.
public sealed interface OwnPage extends Letter {

  @Override
  default String kind() {
    return "message";
  }

  /// One of the times that the team offered.
  ///
  /// @param offer which offer it answers
  /// @param slot the time that was chosen from it
  record Booking(String offer, String slot) implements OwnPage {
    @Override
    public String toString() {
      return "[confidential]";
    }
  }

  /// An appointment that they cannot or do not want to come to.
  record Cancelling(String appointment) implements OwnPage {
    @Override
    public String toString() {
      return "[confidential]";
    }
  }
}
