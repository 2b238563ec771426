package org.mainstay.ui.nhsuk.form;

import java.util.Objects;
import org.mainstay.ui.nhsuk.Words;

/// Whether a field needs another look, and what is said about it.
public record Wrong(boolean marked, Words words) {
  public static final Wrong NOTHING = new Wrong(false, Words.none());

  public Wrong {
    Objects.requireNonNull(words, "words");
  }

  /// Marked, but the words stand elsewhere.
  public static Wrong unspoken() {
    return new Wrong(true, Words.none());
  }

  /// Marked and said, or nothing if there are no words.
  public static Wrong because(Words words) {
    return new Wrong(words.given(), words);
  }
}
