package org.mainstay.sums.disclosure.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// A cell that will be published, whatever is counted in it.
///
/// @param code the frame's word for it, such as `sex:men`; unique in its table
/// @param label what a reader is shown
/// @param parent the number of the cell it is a part of, −1 for the first, which is all of them
/// @param staff on the frozen roster, 0 or more
/// @param noised whether it gets a noise of its own: not where it is only the sum of its parts
/// @param wide whether its margin is wide, by the size rule
/// @param of the words of whoever is in it, such as `sex:men+ethnic:asian|ethnic:mixed`; none for
///   whoever is in no other cell
public record PlannedCell(
    String code, String label, int parent, long staff, boolean noised, boolean wide, String of) {
  private static final String WORD = "[a-z0-9-]+:[a-z0-9-]+";
  private static final String ANY_OF = WORD + "(\\|" + WORD + ")*";
  private static final Pattern OF = Pattern.compile("(" + ANY_OF + "(\\+" + ANY_OF + ")*)?");

  /// @throws IllegalArgumentException if it has no code or label, fewer than no staff, or words of
  ///   another form
  public PlannedCell {
    if (code.isBlank() || label.isBlank()) {
      throw new IllegalArgumentException("a planned cell has a code and a label");
    }
    if (staff < 0) {
      throw new IllegalArgumentException("a cell has 0 staff or more, got " + staff);
    }
    if (!OF.matcher(of).matches()) {
      throw new IllegalArgumentException("a cell is of words like sex:men, got '" + of + "'");
    }
  }

  /// A cell for whoever is in no other, or one that is only the sum of its parts.
  public PlannedCell(
      String code, String label, int parent, long staff, boolean noised, boolean wide) {
    this(code, label, parent, staff, noised, wide, "");
  }

  /// Whether it takes whoever is in no other cell of its table.
  public boolean takesTheRest() {
    return noised && of.isEmpty();
  }

  /// For each thing that is asked of a person, the words that will do; none if nothing is asked.
  public List<Set<String>> asks() {
    if (of.isEmpty()) {
      return List.of();
    }
    return Arrays.stream(of.split("\\+", -1))
        .<Set<String>>map(any -> new TreeSet<>(List.of(any.split("\\|", -1))))
        .toList();
  }
}
