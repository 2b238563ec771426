package org.mainstay.ui.spreadsheet;

import java.util.regex.Pattern;

/// What stands in one cell of a file: words or a number, never nothing.
public sealed interface Value {
  /// As it is written.
  String written();

  /// Words, such as a name or why there is no number.
  record Words(String written) implements Value {
    public Words {
      if (written.isBlank()) {
        throw new IllegalArgumentException("a cell that holds nothing must say why in words");
      }
    }
  }

  /// A number with the digits that it is shown with, and no more.
  record Digits(String written) implements Value {
    private static final Pattern DIGITS = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    public Digits {
      if (!DIGITS.matcher(written).matches()) {
        throw new IllegalArgumentException("a number is written in digits, got '" + written + "'");
      }
    }
  }

  static Value of(String words) {
    return new Words(words);
  }

  static Value of(long number) {
    return new Digits(Long.toString(number));
  }
}
