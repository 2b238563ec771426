package org.mainstay.ui.nhsuk.layout;

import java.util.Objects;
import org.mainstay.ui.nhsuk.Words;

/// Words that lead somewhere.
public record Link(Words words, String href) {
  public Link {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(href, "href");
  }

  public static Link to(String href, String words) {
    return new Link(Words.text(words), href);
  }
}
