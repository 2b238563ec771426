package org.mainstay.ui.chart.drawing;

import java.util.ArrayList;
import java.util.List;

/// How wide words are in the letters of charts, so that they fit without being drawn first.
public final class Letters {
  /// The widths of Helvetica in thousandths of its size, from the space to the tilde.
  private static final int[] WIDTHS = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, //
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, //
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, //
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, //
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, //
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };

  private static final int LATIN = 640;
  private static final int LATIN_LAST = 0x24f;
  private static final int WIDEST = 1000;

  /// Other letters than Helvetica may be at hand, and are a little wider.
  private static final double SPARE = 1.04;

  private Letters() {}

  public static double width(String words) {
    return width(words, Sheet.LETTERS);
  }

  public static double width(String words, double size) {
    return words.codePoints().mapToLong(Letters::thousandths).sum() / 1000.0 * size * SPARE;
  }

  /// In lines that fit; what does not fit into the last one is left out and marked by "…".
  public static List<String> lines(String words, double room, int most) {
    return lines(words, room, most, Sheet.LETTERS);
  }

  static List<String> lines(String words, double room, int most, double size) {
    var lines = new ArrayList<String>();
    String rest = words.strip();
    while (lines.size() < most - 1 && width(rest, size) > room) {
      int end = breakOf(rest, room, size);
      lines.add(rest.substring(0, end).strip());
      rest = rest.substring(end).strip();
    }
    lines.add(shortened(rest, room, size));
    return lines;
  }

  /// Without the letters that a file must not hold.
  static String writable(String words) {
    var letters = new StringBuilder();
    words
        .codePoints()
        .map(letter -> Character.isWhitespace(letter) ? ' ' : letter)
        .map(letter -> allowed(letter) ? letter : '�')
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static boolean allowed(int letter) {
    return (letter >= ' ' && letter < 0xd800)
        || (letter >= 0xe000 && letter < 0xfffe)
        || letter >= 0x10000;
  }

  private static String shortened(String words, double room, double size) {
    if (width(words, size) <= room) {
      return words;
    }
    return words.substring(0, fitting(words, room - width("…", size), size)).strip() + "…";
  }

  private static int breakOf(String words, double room, double size) {
    int fits = fitting(words, room, size);
    int space = words.lastIndexOf(' ', fits);
    return space > 0 ? space : Math.max(fits, 1);
  }

  private static int fitting(String words, double room, double size) {
    int end = 0;
    double wide = 0;
    while (end < words.length()) {
      int letter = words.codePointAt(end);
      wide += thousandths(letter) / 1000.0 * size * SPARE;
      if (wide > room) {
        return end;
      }
      end += Character.charCount(letter);
    }
    return end;
  }

  private static int thousandths(int letter) {
    if (letter >= ' ' && letter <= '~') {
      return WIDTHS[letter - ' '];
    }
    return letter <= LATIN_LAST || letter == '−' || letter == '–' ? LATIN : WIDEST;
  }
}
