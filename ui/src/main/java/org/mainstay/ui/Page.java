package org.mainstay.ui;

import gg.jte.Content;
import java.util.Objects;

/// One page, ready to be put into the shell of its side.
///
/// @param status the HTTP status, 200 to 599
/// @param title short and neutral: it stays in the history of a browser
/// @param main what stands between header and footer
/// @param exit whether the quick way out is shown on it
/// @param againSeconds after how long the browser asks for it again by itself; 0 for never
public record Page(int status, String title, Content main, boolean exit, int againSeconds)
    implements Answer {
  public Page {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(main, "main");
    if (status < 200 || status > 599) {
      throw new IllegalArgumentException("status must be 200..599, got " + status);
    }
  }

  /// A page that was found, with the quick way out.
  public Page(String title, Content main) {
    this(200, title, main, true, 0);
  }

  /// The same page with another status.
  public Page withStatus(int other) {
    return new Page(other, title, main, exit, againSeconds);
  }

  /// The same page without the quick way out.
  public Page withoutExit() {
    return new Page(status, title, main, false, againSeconds);
  }

  /// The same page after an answer that needs another look: the title says so first.
  public Page withErrors() {
    return new Page(422, "Error: " + title, main, exit, againSeconds);
  }

  /// The same page, asked for again by itself while something is under way.
  public Page again(int seconds) {
    return new Page(status, title, main, exit, seconds);
  }

  /// The same page, drawn now and kept: for a page that is the same for every visitor.
  public Page drawnOnce() {
    return new Page(status, title, Kept.of(main), exit, againSeconds);
  }
}
