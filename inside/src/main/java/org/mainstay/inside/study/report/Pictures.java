package org.mainstay.inside.study.report;

import java.util.Locale;
import java.util.Set;

/// Names for the files of pictures.
public final class Pictures {
  private static final int NAME_MAX = 60;

  private Pictures() {}

  /// A name that every system takes and no other picture has.
  ///
  /// @param taken names given before; the new one is added
  public static String fileName(String series, Set<String> taken) {
    String plain = series.strip().replaceAll("[^A-Za-z0-9._-]+", "-");
    String cut = plain.length() > NAME_MAX ? plain.substring(0, NAME_MAX) : plain;
    String stem = cut.isEmpty() || cut.startsWith(".") ? "series" + cut : cut;
    String name = stem;
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = stem + "-" + i;
    }
    return name + ".svg";
  }
}
