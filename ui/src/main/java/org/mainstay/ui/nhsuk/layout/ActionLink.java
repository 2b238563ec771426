package org.mainstay.ui.nhsuk.layout;

import java.util.Objects;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.Given;
import org.mainstay.ui.nhsuk.Words;

/// A link that starts something, with an arrow in a circle.
///
/// @param href where it leads; without it the link is a button that sends the form around it
/// @param window whether it opens a new window
/// @param reverse for dark backgrounds
public record ActionLink(Words words, String href, boolean window, boolean reverse)
    implements Drawn {
  public ActionLink {
    Objects.requireNonNull(words, "words");
  }

  public static ActionLink to(String href, String words) {
    return new ActionLink(Words.text(words), href, false, false);
  }

  public String classes() {
    return Given.together("nhsuk-action-link", Given.when(reverse, "nhsuk-action-link--reverse"));
  }
}
