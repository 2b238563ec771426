package org.mainstay.ui.nhsuk.label;

import java.util.Objects;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.Words;

/// What to put right, said beside the field.
///
/// @param spoken what screen readers say first, may be empty
public record ErrorMessage(Words words, String id, String spoken) implements Drawn {
  public ErrorMessage {
    Objects.requireNonNull(words, "words");
  }

  public ErrorMessage(Words words, String id) {
    this(words, id, "Error");
  }
}
