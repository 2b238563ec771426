package org.mainstay.inside.study.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What stands in one cell of a file: nothing, a number, or something else.
public sealed interface Cell {

  /// No answer: blank, or one of the codes that mean so.
  record Blank() implements Cell {
    private static final Blank ONLY = new Blank();
  }

  /// A number, exact.
  record Figure(BigDecimal value) implements Cell {

    /// Whether it has no half: `1.0` is 1, `1.5` is not an answer.
    public boolean isWhole() {
      return value.stripTrailingZeros().scale() <= 0;
    }
  }

  /// Anything else.
  record Words(String text) implements Cell {}

  Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,9}(\\.[0-9]{1,15})?");
  int SHOWN_MAX = 20;

  /// What stands there; blanks around it do not count.
  static Cell read(String raw) {
    String text = raw.strip();
    if (text.isEmpty()) {
      return Blank.ONLY;
    }
    return NUMBER.matcher(text).matches() ? new Figure(new BigDecimal(text)) : new Words(text);
  }

  /// Enough of a cell to find it by, for a message: the rest may be somebody's own words.
  static String shown(String raw) {
    String text = raw.strip();
    return "\"" + (text.length() > SHOWN_MAX ? text.substring(0, SHOWN_MAX) + "…" : text) + "\"";
  }

  /// The codes that mean "no answer" in one file.
  ///
  /// @param numbers without trailing zeros: 7 and 7.0 are the same code
  /// @param words codes that are not numbers
  record Codes(Set<BigDecimal> numbers, Set<String> words) {
    public Codes {
      numbers = Set.copyOf(numbers);
      words = Set.copyOf(words);
    }

    /// What stands after `--missing`, as in `7,9`.
    public static Codes parse(String missing) {
      Set<BigDecimal> numbers = new HashSet<>();
      Set<String> words = new HashSet<>();
      for (String code : missing.split(",", -1)) {
        switch (Cell.read(code)) {
          case Blank() -> {}
          case Figure(var value) -> numbers.add(value.stripTrailingZeros());
          case Words(var text) -> words.add(text);
        }
      }
      return new Codes(numbers, words);
    }

    /// What stands in a cell, where a code counts as blank.
    public Cell read(String raw) {
      Cell cell = Cell.read(raw);
      return switch (cell) {
        case Blank() -> cell;
        case Figure(var value) -> numbers.contains(value.stripTrailingZeros()) ? Blank.ONLY : cell;
        case Words(var text) -> words.contains(text) ? Blank.ONLY : cell;
      };
    }

    /// The codes between two values that are also answers of a form, for a note.
    public List<String> between(int lowest, int highest) {
      List<String> found = new ArrayList<>();
      for (int value = lowest; value <= highest; value++) {
        if (numbers.contains(BigDecimal.valueOf(value).stripTrailingZeros())) {
          found.add(String.valueOf(value));
        }
      }
      return found;
    }
  }
}
