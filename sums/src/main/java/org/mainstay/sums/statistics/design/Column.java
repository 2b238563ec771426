package org.mainstay.sums.statistics.design;

/// One measured thing, a number a row, not a number where nothing was measured.
///
/// The numbers are read where they lie and never copied or changed: a national panel has 18 million
/// of them.
public final class Column {
  private final String name;
  private final double[] values;

  private Column(String name, double[] values) {
    this.name = name;
    this.values = values;
  }

  /// A column over this array, which nobody may change while it is in use.
  public static Column of(String name, double[] values) {
    return new Column(Names.checked(name), values);
  }

  /// What the column is called in tables and notes.
  public String name() {
    return name;
  }

  /// How many rows there are.
  public int rows() {
    return values.length;
  }

  /// The numbers themselves, to be read alone.
  public double[] values() {
    return values;
  }
}
