package org.mainstay.letterbox.window.directory;

import java.util.Locale;
import java.util.UUID;

/// Where people go for it.
///
/// @param name of the building, such as "Larkfield Library"
/// @param address its street and number
/// @param postcode whole, or its first half
public record Place(
    UUID id,
    String name,
    String address,
    String town,
    String region,
    String postcode,
    Where where) {

  /// The first half of its postcode, such as `LA1`; empty if there is none.
  public String outward() {
    return outwardOf(postcode);
  }

  /// The first half of a postcode, in whatever way it is typed; empty if it is none.
  public static String outwardOf(String typed) {
    var letters = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    if (letters.matches("[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2}")) {
      return letters.substring(0, letters.length() - 3);
    }
    return letters.matches("[A-Z]{1,2}[0-9][A-Z0-9]?") ? letters : "";
  }
}
