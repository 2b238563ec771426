package org.mainstay.outside.academy.shelf;

/// A file of the academy does not say what it must, and on which line.
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;

  Refused(int line, String words) {
    super(words);
    this.line = line;
  }

  /// On which line, from 1.
  public int line() {
    return line;
  }
}
