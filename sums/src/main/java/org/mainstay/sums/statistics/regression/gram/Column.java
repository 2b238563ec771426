package org.mainstay.sums.statistics.regression.gram;

import java.util.List;

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

  /// A type of programme: 1 for whoever took part in any of its programmes.
  ///
  /// Missing where nothing was answered with yes and something was not answered.
  public static Column anyOf(String type, List<Column> programmes) {
    if (programmes.isEmpty()) {
      throw new IllegalArgumentException(type + " has no programmes");
    }
    double[] any = new double[programmes.getFirst().rows()];
    for (Column programme : programmes) {
      programme.sameRows(programmes.getFirst());
      for (int i = 0; i < any.length; i++) {
        double value = programme.values[i];
        if (value != 0 && value != 1 && !Double.isNaN(value)) {
          throw new IllegalArgumentException(
              programme.name + " is not a yes or no: row " + (i + 1) + " holds " + value);
        }
        any[i] = any[i] == 1 || value == 1 ? 1 : any[i] + value;
      }
    }
    return of(type, any);
  }

  private void sameRows(Column other) {
    if (other.rows() != rows()) {
      throw new IllegalArgumentException(
          name + " has " + rows() + " rows but " + other.name + " has " + other.rows());
    }
  }

  /// This column less another, row by row; missing where either is.
  public Column less(Column other, String named) {
    sameRows(other);
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
