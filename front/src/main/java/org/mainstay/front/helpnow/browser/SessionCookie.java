package org.mainstay.front.helpnow.browser;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/// What a browser holds for us until its window is closed: no script reads it, no other site sends
/// it.
public final class SessionCookie {
  private SessionCookie() {}

  /// What the browser holds under this name, if it holds anything.
  public static Optional<String> read(HttpServletRequest request, String name) {
    return all(request)
        .filter(cookie -> cookie.getName().equals(name))
        .findFirst()
        .map(Cookie::getValue);
  }

  /// Everything that the browser holds.
  public static Stream<Cookie> all(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies()).stream().flatMap(Arrays::stream);
  }

  /// Hands this to the browser until its window is closed.
  public static void give(
      HttpServletRequest request, HttpServletResponse response, String name, String value) {
    response.addHeader(HttpHeaders.SET_COOKIE, dressed(request, ResponseCookie.from(name, value)));
  }

  /// Takes it away from the browser.
  public static void take(HttpServletRequest request, HttpServletResponse response, String name) {
    response.addHeader(HttpHeaders.SET_COOKIE, forgotten(request, name));
  }

  /// The header that takes it away from the browser.
  public static String forgotten(HttpServletRequest request, String name) {
    return dressed(request, ResponseCookie.from(name, "").maxAge(Duration.ZERO));
  }

  private static String dressed(
      HttpServletRequest request, ResponseCookie.ResponseCookieBuilder cookie) {
    return cookie
        .path("/")
        .httpOnly(true)
        .secure(request.isSecure())
        .sameSite("Strict")
        .build()
        .toString();
  }
}
