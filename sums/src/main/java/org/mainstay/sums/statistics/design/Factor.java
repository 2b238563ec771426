package org.mainstay.sums.statistics.design;

/// What the rows belong to, one whole number a row: the person, the wave, the trust.
///
/// The codes are read where they lie and never copied or changed.
public final class Factor {
  /// The code of a row that belongs to nothing; such rows are left out and counted.
  public static final int NONE = Integer.MIN_VALUE;

  private final String name;
  private final int[] codes;

  private Factor(String name, int[] codes) {
    this.name = name;
    this.codes = codes;
  }

  /// A factor over this array, which nobody may change while it is in use.
  public static Factor of(String name, int[] codes) {
    return new Factor(Names.checked(name), codes);
  }

  /// What the factor is called in tables and notes.
  public String name() {
    return name;
  }

  /// How many rows there are.
  public int rows() {
    return codes.length;
  }

  /// The codes themselves, to be read alone.
  public int[] codes() {
    return codes;
  }
}
