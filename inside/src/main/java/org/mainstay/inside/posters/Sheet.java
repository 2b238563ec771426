package org.mainstay.inside.posters;

import io.nayuki.qrcodegen.QrCode;
import java.util.ArrayList;
import java.util.List;

/// One sheet of A4 on which things stand at fixed places, in points from the upper left corner.
///
/// @param title what the file calls itself
record Sheet(String title, List<Mark> marks) {
  static final double WIDTH = 595.28;
  static final double HEIGHT = 841.89;

  Sheet {
    marks = List.copyOf(marks);
  }

  /// Something on a sheet.
  sealed interface Mark {
    /// The same, moved to the right and down.
    Mark moved(double right, double down);
  }

  /// A filled box.
  record Filled(double x, double y, double width, double height, Ink ink) implements Mark {
    @Override
    public Mark moved(double right, double down) {
      return new Filled(x + right, y + down, width, height, ink);
    }
  }

  /// The outline of a box.
  record Outline(double x, double y, double width, double height, double line) implements Mark {
    @Override
    public Mark moved(double right, double down) {
      return new Outline(x + right, y + down, width, height, line);
    }
  }

  /// One line of words.
  ///
  /// @param y where the letters stand
  /// @param bold drawn with a line around each letter, so that one typeface does for both
  record Text(double x, double y, double size, boolean bold, Ink ink, String words)
      implements Mark {
    /// How thick the line around bold letters is.
    double line() {
      return size / 24;
    }

    @Override
    public Mark moved(double right, double down) {
      return new Text(x + right, y + down, size, bold, ink, words);
    }
  }

  /// A QR code with the empty border that it needs.
  record Squares(double x, double y, double side, QrCode code) implements Mark {
    private static final int BORDER = 4;

    /// How wide one square is.
    double square() {
      return side / (code.size + 2 * BORDER);
    }

    /// Dark squares side by side, which are drawn as one.
    ///
    /// @param column how many squares stand before it, those of the border too
    /// @param row how many rows stand above it
    /// @param length how many squares it is wide
    record Run(int column, int row, int length) {}

    /// All that is dark, row by row.
    List<Run> runs() {
      var runs = new ArrayList<Run>();
      for (int row = 0; row < code.size; row++) {
        int begin = 0;
        for (int column = 0; column <= code.size; column++) {
          // Beyond its last column a code is light, so that the last run of a row ends too.
          if (!code.getModule(column, row)) {
            if (column > begin) {
              runs.add(new Run(begin + BORDER, row + BORDER, column - begin));
            }
            begin = column + 1;
          }
        }
      }
      return runs;
    }

    @Override
    public Mark moved(double right, double down) {
      return new Squares(x + right, y + down, side, code);
    }
  }

  /// The few colours, all readable when a copier makes them grey.
  enum Ink {
    BLACK(0x212b32),
    BLUE(0x00307a),
    WHITE(0xffffff);

    private final int rgb;

    Ink(int rgb) {
      this.rgb = rgb;
    }

    int rgb() {
      return rgb;
    }
  }
}
