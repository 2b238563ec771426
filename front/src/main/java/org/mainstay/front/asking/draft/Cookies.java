package org.mainstay.front.asking.draft;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.mainstay.front.helpnow.browser.SessionCookie;

/// The one thing left in a browser: a key under a name that says nothing, gone with its window.
public final class Cookies {
  private Cookies() {}

  /// The key that this browser holds for this kind, if it holds one.
  public static Optional<BrowserKey> read(HttpServletRequest request, Kind kind) {
    return SessionCookie.read(request, kind.cookie()).flatMap(BrowserKey::read);
  }

  /// Hands the key to the browser until its window is closed.
  public static void give(
      HttpServletRequest request, HttpServletResponse response, Kind kind, BrowserKey key) {
    SessionCookie.give(request, response, kind.cookie(), key.forCookie());
  }

  /// Takes the key away from the browser.
  public static void take(HttpServletRequest request, HttpServletResponse response, Kind kind) {
    SessionCookie.take(request, response, kind.cookie());
  }
}
