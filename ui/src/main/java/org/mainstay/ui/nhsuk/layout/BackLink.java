package org.mainstay.ui.nhsuk.layout;

import java.util.Objects;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.Given;
import org.mainstay.ui.nhsuk.Words;

/// The way back to the question before.
///
/// @param href where it leads; without it the link is a button that sends the form around it
/// @param reverse for dark backgrounds
public record BackLink(Words words, String href, boolean reverse) implements Drawn {
  public BackLink {
    Objects.requireNonNull(words, "words");
  }

  public static BackLink to(String href) {
    return new BackLink(Words.text("Back"), href, false);
  }

  public static BackLink to(String href, String words) {
    return new BackLink(Words.text(words), href, false);
  }

  public String classes() {
    return Given.together("nhsuk-back-link", Given.when(reverse, "nhsuk-back-link--reverse"));
  }
}
