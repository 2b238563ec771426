package org.mainstay.ui.nhsuk.content;

import gg.jte.Content;
import java.util.Objects;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.Words;

/// Words set apart from those around them; plain words become a paragraph.
public record InsetText(Words words) implements Drawn {
  public InsetText {
    Objects.requireNonNull(words, "words");
  }

  public static InsetText of(String words) {
    return new InsetText(Words.text(words));
  }

  public static InsetText of(Content words) {
    return new InsetText(Words.drawn(words));
  }
}
