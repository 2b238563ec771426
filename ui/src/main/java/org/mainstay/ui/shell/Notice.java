package org.mainstay.ui.shell;

import gg.jte.Content;
import java.util.Objects;
import org.mainstay.ui.nhsuk.Words;
import org.mainstay.ui.nhsuk.layout.Link;

/// Something said on every page until it is dealt with.
///
/// @param link what to do about it, or a link without words
public record Notice(Tone tone, Content words, Link link) {

  /// How much it presses.
  public enum Tone {
    /// A concern waits for its reader.
    CONCERN("mainstay-notice mainstay-notice--concern"),
    /// This house is a demonstration.
    DEMONSTRATION("mainstay-notice mainstay-notice--demonstration"),
    PLAIN("mainstay-notice");

    private final String classes;

    Tone(String classes) {
      this.classes = classes;
    }

    public String classes() {
      return classes;
    }
  }

  public Notice {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(link, "link");
  }

  /// A concern waits; the link leads to it.
  public static Notice concern(String words, String href, String linkWords) {
    return new Notice(Tone.CONCERN, Words.text(words), Link.to(href, linkWords));
  }

  public static Notice demonstration(String words) {
    return new Notice(Tone.DEMONSTRATION, Words.text(words), new Link(Words.none(), ""));
  }

  public static Notice plain(String words) {
    return new Notice(Tone.PLAIN, Words.text(words), new Link(Words.none(), ""));
  }
}
