package org.mainstay.house.commandline;

/// A verb does not do what was asked: why, with a code, and the way out.
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param words begin with a code and end with a way out
  public Refused(String words) {
    super(words);
  }
}
