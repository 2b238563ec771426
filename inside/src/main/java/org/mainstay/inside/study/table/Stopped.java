package org.mainstay.inside.study.table;

import java.util.concurrent.CancellationException;

/// Work on a file stops here; never leaves this room, where it becomes a [Worked].
public final class Stopped extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Refusal because;

  /// @param what what was found, with row and column where there is one
  /// @param wayOut what the person at the keyboard can do, a whole sentence
  public Stopped(Refusal because, String what, String wayOut) {
    super(because.code() + ": " + because.words() + ": " + what + ". " + wayOut);
    this.because = because;
  }

  /// Leaves long work that nobody wants any more; its thread was interrupted.
  public static void ifAskedTo() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("nobody wants the result any more");
    }
  }

  public Worked worked() {
    String message = String.valueOf(getMessage());
    return because.isWrongUse()
        ? new Worked.WrongUse(because, message)
        : new Worked.Refused(because, message);
  }
}
