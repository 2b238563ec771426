package org.mainstay.house.handbook;

/// A file of the handbook does not say what it must: which file, where, and the way out.
public final class HandbookFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  HandbookFault(String words) {
    super(words);
  }

  HandbookFault(String words, Throwable cause) {
    super(words, cause);
  }
}
