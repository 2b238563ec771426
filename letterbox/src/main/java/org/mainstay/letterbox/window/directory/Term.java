package org.mainstay.letterbox.window.directory;

import java.util.Locale;
import java.util.UUID;

/// One word of its source for what an entry is about, from a list of such words.
///
/// @param taxonomy the name of that list, empty if the source does not say
/// @param code what it is called there for machines, empty if it has none
public record Term(UUID id, String taxonomy, String code, String name) {

  /// The name as it is compared: in small letters, without what surrounds it.
  public String key() {
    return keyOf(name);
  }

  /// A name as it is compared.
  public static String keyOf(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
