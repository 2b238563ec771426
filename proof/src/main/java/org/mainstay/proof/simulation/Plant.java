package org.mainstay.proof.simulation;

/// A mistake that is built into a run on purpose, to show that the promise it breaks is looked at.
public enum Plant {
  NOTHING("nothing is planted"),
  NOBODY_ALLOCATES("the huddle gives no case to anybody"),
  NOBODY_READS("nobody looks at concerns, and no day is closed"),
  CONCERNS_HEAR_NOTHING("requests do not reach the room of concerns"),
  A_HOLDER_WHO_WAS_SHUT_OUT("a case is given to a worker whom the person shut out"),
  A_LOOK_IN_SPITE_OF_ALL("a worker who was shut out looks at the record"),
  A_DAY_CLOSED_OVER_A_CONCERN("a day is closed over a concern that nobody owns"),
  NOBODY_LOOKS_AGAIN("nobody looks at pauses and steps that are due"),
  A_LETTER_LOST("a letter that was acknowledged is lost");

  private final String words;

  Plant(String words) {
    this.words = words;
  }

  /// What is wrong on purpose.
  public String words() {
    return words;
  }
}
