package org.mainstay.inside.posters;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/// Where a QR code leads: the start page of a hub, with nothing behind it that tells posters apart.
///
/// @param host such as harbour.example.org
public record StartAddress(String host) {
  private static final Pattern HOST = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+(:[0-9]{1,5})?");
  private static final String WAY_OUT =
      ". Way out: give the address of your start page, such as https://harbour.example.org/";

  public StartAddress {
    if (!HOST.matcher(host).matches() || host.length() > 80) {
      throw new IllegalArgumentException(
          "MAINSTAY-POSTERS-001: %s is not the name of a host%s".formatted(host, WAY_OUT));
    }
  }

  /// Reads an address as somebody types it.
  ///
  /// @throws IllegalArgumentException if it is not https, or carries more than a host
  public static StartAddress read(String typed) {
    URI address = address(typed.strip());
    if (!"https".equalsIgnoreCase(address.getScheme()) || address.getRawAuthority() == null) {
      throw new IllegalArgumentException(
          "MAINSTAY-POSTERS-002: the address begins with https://" + WAY_OUT);
    }
    String path = address.getRawPath();
    if (address.getRawQuery() != null
        || address.getRawFragment() != null
        || !(path.isEmpty() || path.equals("/"))) {
      throw new IllegalArgumentException(
          "MAINSTAY-POSTERS-003: a code that carries more than the start page could tell who"
              + " scanned which poster"
              + WAY_OUT);
    }
    return new StartAddress(address.getRawAuthority().toLowerCase(Locale.ROOT));
  }

  private static URI address(String typed) {
    try {
      return URI.create(typed);
    } catch (IllegalArgumentException _) {
      throw new IllegalArgumentException("MAINSTAY-POSTERS-001: this is not an address" + WAY_OUT);
    }
  }

  /// What a phone opens.
  public String scanned() {
    return "https://" + host + "/";
  }
}
