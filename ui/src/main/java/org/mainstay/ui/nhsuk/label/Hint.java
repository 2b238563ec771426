package org.mainstay.ui.nhsuk.label;

import java.util.Objects;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.Mark;
import org.mainstay.ui.nhsuk.Words;

/// One line of help under a label.
public record Hint(Words words, Mark mark) implements Drawn {
  public Hint {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(mark, "mark");
  }
}
