package org.mainstay.front;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A browser as a room sees it: it holds cookies, and remembers the headers it was given.
public final class Browser {
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private final List<String> setCookies = new ArrayList<>();
  private final Map<String, String> headers = new HashMap<>();

  /// A request with everything this browser holds.
  public HttpServletRequest request() {
    return acting(
        HttpServletRequest.class,
        (method, _) ->
            switch (method) {
              case "getCookies" ->
                  cookies.entrySet().stream()
                      .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue()))
                      .toArray(Cookie[]::new);
              case "isSecure" -> true;
              case "getServerName" -> "hub.example";
              default -> null;
            });
  }

  /// A response that this browser reads.
  public HttpServletResponse response() {
    return acting(
        HttpServletResponse.class,
        (method, given) -> {
          switch (method) {
            case "addHeader", "setHeader" -> read((String) given[0], (String) given[1]);
            default -> {}
          }
          return null;
        });
  }

  public Map<String, String> cookies() {
    return cookies;
  }

  /// Every cookie header as it came.
  public List<String> setCookies() {
    return setCookies;
  }

  /// The header with this name, empty if there was none.
  public String header(String name) {
    return headers.getOrDefault(name, "");
  }

  private void read(String name, String value) {
    if (!name.equals("Set-Cookie")) {
      headers.put(name, value);
      return;
    }
    setCookies.add(value);
    var pair = value.substring(0, value.indexOf(';'));
    var cookie = pair.substring(0, pair.indexOf('='));
    if (value.contains("Max-Age=0")) {
      cookies.remove(cookie);
    } else {
      cookies.put(cookie, pair.substring(pair.indexOf('=') + 1));
    }
  }

  /// What happens when a method is called.
  private interface Doing {
    @Nullable Object call(String method, Object[] given);
  }

  private static <T> T acting(Class<T> type, Doing doing) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (_, method, given) ->
                doing.call(
                    method.getName(), Objects.requireNonNullElseGet(given, () -> new Object[0]))));
  }
}
