package org.mainstay.outside.casemaking.funding;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// Whole pounds as people write them.
public final class Pounds {
  /// No hub has more than this.
  public static final long MOST = 1_000_000_000;

  private static final Pattern TYPED = Pattern.compile("£?([0-9]{1,3}(?:,[0-9]{3})*|[0-9]{1,10})");

  private Pounds() {}

  /// "£12,345".
  public static String words(long pounds) {
    return String.format(Locale.UK, "£%,d", pounds);
  }

  /// What was typed, such as `12345`, `12,345` or `£12,345`; empty if it is no number of whole
  /// pounds or more than any hub has.
  public static OptionalLong read(String typed) {
    var parts = TYPED.matcher(typed.strip());
    if (!parts.matches()) {
      return OptionalLong.empty();
    }
    long pounds = Long.parseLong(parts.group(1).replace(",", ""));
    return pounds > MOST ? OptionalLong.empty() : OptionalLong.of(pounds);
  }
}
