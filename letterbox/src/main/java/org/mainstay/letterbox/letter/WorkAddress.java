package org.mainstay.letterbox.letter;

import java.util.List;
import java.util.Locale;

/// Whether an email address looks like one that an employer may read.
public final class WorkAddress {
  private static final List<String> ENDINGS =
      List.of("nhs.net", "nhs.uk", "gov.uk", "police.uk", "ac.uk");

  private WorkAddress() {}

  /// Whether this address looks like a work address.
  public static boolean looksLikeOne(String address) {
    var domain = address.strip().toLowerCase(Locale.ROOT).replaceAll(".*@", "");
    return ENDINGS.stream()
        .anyMatch(ending -> domain.equals(ending) || domain.endsWith("." + ending));
  }
}
