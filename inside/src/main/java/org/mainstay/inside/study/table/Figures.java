package org.mainstay.inside.study.table;

/// Numbers as cells hold them, in and out.
public final class Figures {
  private static final String CORRECT = "Correct it, or leave it blank if it is not known.";

  private Figures() {}

  /// The number in a cell, not a number where it is blank; anything else stops the reading.
  ///
  /// @param column as the file calls it
  public static double read(Table.Row row, String column, String raw) {
    return read(row, column, raw, CORRECT);
  }

  /// As above, with another way out.
  public static double read(Table.Row row, String column, String raw, String wayOut) {
    String text = raw.strip();
    if (text.isEmpty()) {
      return Double.NaN;
    }
    if (text.length() == 1 && digit(text.charAt(0))) {
      return text.charAt(0) - '0';
    }
    if (startsAsNumber(text.charAt(0)) && endsAsNumber(text.charAt(text.length() - 1))) {
      try {
        double value = Double.parseDouble(text);
        if (Double.isFinite(value)) {
          return value;
        }
      } catch (NumberFormatException _) {
        // Said below, with its place.
      }
    }
    throw new Stopped(Refusal.NUMBER_NEEDED, row.at(column) + " holds " + Cell.shown(raw), wayOut);
  }

  /// The number in a cell that must hold one, 0 or more.
  public static double count(Table.Row row, String column, String raw) {
    double value = read(row, column, raw, "Correct it.");
    if (Double.isNaN(value)) {
      throw new Stopped(
          Refusal.NUMBER_NEEDED, row.at(column) + " is blank", "Fill it in, or leave the row out.");
    }
    if (value < 0) {
      throw new Stopped(
          Refusal.SCORE_NOT_POSSIBLE,
          row.at(column) + " holds " + Cell.shown(raw) + ", which is below 0",
          "Correct it.");
    }
    return value;
  }

  /// At full precision; blank where it is not known.
  public static String words(double value) {
    return Double.isFinite(value) ? Double.toString(value) : "";
  }

  /// As a count is written: without a point where it is whole.
  public static String count(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : words(value);
  }

  private static boolean digit(char character) {
    return character >= '0' && character <= '9';
  }

  private static boolean startsAsNumber(char first) {
    return digit(first) || first == '-' || first == '+' || first == '.';
  }

  private static boolean endsAsNumber(char last) {
    return digit(last) || last == '.';
  }
}
