package org.mainstay.front.asking.draft;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/// The one thing left in a browser: a key under a name that says nothing, gone with its window.
public final class Cookies {
  private Cookies() {}

  /// The key that this browser holds for this kind, if it holds one.
  public static Optional<BrowserKey> read(HttpServletRequest request, Kind kind) {
    return Optional.ofNullable(request.getCookies())
        .map(Arrays::stream)
        .orElseGet(Stream::empty)
        .filter(cookie -> cookie.getName().equals(kind.cookie()))
        .findFirst()
        .flatMap(cookie -> BrowserKey.read(cookie.getValue()));
  }

  /// Hands the key to the browser until its window is closed.
  public static void give(
      HttpServletRequest request, HttpServletResponse response, Kind kind, BrowserKey key) {
    write(request, response, ResponseCookie.from(kind.cookie(), key.forCookie()));
  }

  /// Takes the key away from the browser.
  public static void take(HttpServletRequest request, HttpServletResponse response, Kind kind) {
    write(request, response, ResponseCookie.from(kind.cookie(), "").maxAge(Duration.ZERO));
  }

  private static void write(
      HttpServletRequest request,
      HttpServletResponse response,
      ResponseCookie.ResponseCookieBuilder cookie) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        cookie
            .path("/")
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Strict")
            .build()
            .toString());
  }
}
