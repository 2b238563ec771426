package org.mainstay.outside.casemaking.figure;

/// What a figure was worked out from is not there any more, or not as it was.
public final class NotThere extends Exception {
  private static final long serialVersionUID = 1L;

  /// @param words what is missing or changed, as a reader is told it
  public NotThere(String words) {
    super(words);
  }
}
