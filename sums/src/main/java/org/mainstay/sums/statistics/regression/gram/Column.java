package org.mainstay.sums.statistics.regression.gram;

/// One answer of everybody: a name and a number a row, where "not a number" means not given.
///
/// The numbers are read where they stand and not copied (a national file is large); whoever hands
/// them in leaves them alone until the results are out.
public final class Column {
  private final String name;
  private final double[] values;

  private Column(String name, double[] values) {
    this.name = name;
    this.values = values;
  }

  /// A column of that name.
  public static Column of(String name, double... values) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a column needs a name");
    }
    return new Column(name, values);
  }

  /// The column's name.
  public String name() {
    return name;
  }

  /// How many rows it has.
  public int rows() {
    return values.length;
  }

  /// The number of one row.
  public double at(int row) {
    return values[row];
  }

  /// This column less another, row by row; missing where either is.
  public Column less(Column other, String named) {
    if (other.rows() != rows()) {
      throw new IllegalArgumentException(
          name + " has " + rows() + " rows but " + other.name + " has " + other.rows());
    }
    double[] difference = new double[values.length];
    for (int i = 0; i < difference.length; i++) {
      difference[i] = values[i] - other.values[i];
    }
    return new Column(named, difference);
  }

  double[] values() {
    return values;
  }
}
