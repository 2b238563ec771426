package org.mainstay.ui.nhsuk;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// How large words are set, from the smallest heading to the largest.
public enum Size {
  USUAL,
  XXS,
  XS,
  S,
  M,
  L,
  XL,
  XXL;

  public static final Set<Size> OF_TITLES = EnumSet.of(S, M, L, XL);
  public static final Set<Size> OF_HEADINGS = EnumSet.of(XXS, XS, S, M, L, XL);
  public static final Set<Size> OF_CAPTIONS = EnumSet.of(M, L, XL, XXL);

  /// The class name for this size, or nothing for the usual size and those not allowed.
  ///
  /// @param classes those already given, which win
  public String under(String prefix, Set<Size> allowed, String classes) {
    boolean said = allowed.stream().anyMatch(size -> classes.contains(prefix + size.letters()));
    return allowed.contains(this) && !said ? prefix + letters() : "";
  }

  public String letters() {
    return this == USUAL ? "" : name().toLowerCase(Locale.ROOT);
  }
}
