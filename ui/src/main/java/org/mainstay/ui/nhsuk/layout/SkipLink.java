package org.mainstay.ui.nhsuk.layout;

import org.mainstay.ui.Drawn;

/// The first link of a page: past the header to what the page is about.
public record SkipLink(String words, String href) implements Drawn {
  public static final SkipLink TO_MAIN = new SkipLink("Skip to main content", "#maincontent");
}
