package org.mainstay.sums.disclosure.frame;

import java.text.Normalizer;
import java.util.Locale;

/// What is known of a person or a group, as plans and contributions write it: `sex:men`,
/// `staff-group:nursing-and-midwifery`.
///
/// Both sides make the words here, so that a person is always found in the cell that their group
/// has on the roster.
public final class Word {
  /// For whoever has not said, or is something that the roster does not have.
  public static final String NOT_STATED = "not-stated-or-other";

  /// For whoever came after the roster was frozen.
  public static final String JOINED = "directorate:joined-this-year";

  private Word() {}

  /// The word of a staff group.
  ///
  /// @param name as employers write it
  public static String ofStaffGroup(String name) {
    return "staff-group:" + letters(name);
  }

  /// The word of a directorate.
  public static String ofDirectorate(String name) {
    return "directorate:" + letters(name);
  }

  /// The word of a division, which is unique together with its directorate's.
  public static String ofDivision(String directorate, String name) {
    return "division:" + letters(directorate) + "--" + letters(name);
  }

  /// A name in small letters, digits and single hyphens: `Théâtres & ICU` is `theatres-icu`. Two
  /// names that come out alike are refused by the frame.
  ///
  /// @throws IllegalArgumentException if nothing is left of it
  public static String letters(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    String letters =
        plain
            .replaceAll("\\p{M}", "")
            .replaceAll("['’]", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    if (letters.isEmpty()) {
      throw new IllegalArgumentException("the name '" + name + "' has no letter or digit");
    }
    return letters;
  }
}
