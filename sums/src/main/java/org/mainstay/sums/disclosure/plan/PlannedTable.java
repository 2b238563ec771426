package org.mainstay.sums.disclosure.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mainstay.sums.disclosure.consistency.CellTree;
import org.mainstay.sums.disclosure.noise.DiscreteLaplace;
import org.mainstay.sums.disclosure.noise.Epsilon;

/// A table as it will be published, fixed before the year begins.
///
/// @param code unique in its plan, such as `sex`
/// @param cells in their order, the first being all of them
/// @param epsilon what the table may spend on one person in the year
public record PlannedTable(
    String code, Measure measure, Cadence cadence, List<PlannedCell> cells, Epsilon epsilon) {
  /// It stands bare in the text that is hashed.
  private static final Pattern CODE = Pattern.compile("[a-z0-9-]+");

  /// @throws IllegalArgumentException if the code is none, the cells do not make a tree, two have
  ///   one code, a last cell has no noise, or a person would be in two cells with noise
  public PlannedTable {
    cells = List.copyOf(cells);
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "a table has a code of small letters, digits and hyphens, got '" + code + "'");
    }
    var codes = new HashSet<String>();
    for (PlannedCell cell : cells) {
      if (!codes.add(cell.code())) {
        throw new IllegalArgumentException(
            "table " + code + " has two cells with the code " + cell.code());
      }
    }
    tree(cells, DiscreteLaplace.of(epsilon, measure.sensitivity()));
    for (PlannedCell cell : cells) {
      checkOnce(code, cells, cell);
    }
  }

  /// Somebody in a cell is in all cells above it as well: were two of them noised, the table would
  /// tell twice of them what it says it spends.
  private static void checkOnce(String table, List<PlannedCell> cells, PlannedCell cell) {
    for (int n = cell.parent(); cell.noised() && n >= 0; n = cells.get(n).parent()) {
      if (cells.get(n).noised()) {
        throw new IllegalArgumentException(
            "table %s counts those in %s twice: it is part of %s, and both have noise"
                .formatted(table, cell.code(), cells.get(n).code()));
      }
    }
  }

  /// The noise of each of its cells.
  public DiscreteLaplace noise() {
    return DiscreteLaplace.of(epsilon, measure.sensitivity());
  }

  /// Its cells with their noise, as they are brought together with other tables.
  public CellTree tree() {
    return tree(cells, noise());
  }

  private static CellTree tree(List<PlannedCell> cells, DiscreteLaplace noise) {
    return CellTree.of(
        cells.stream().mapToInt(PlannedCell::parent).toArray(),
        cells.stream()
            .map(cell -> cell.noised() ? Optional.of(noise) : Optional.<DiscreteLaplace>empty())
            .toList());
  }

  /// What a period of it costs: all in the first, nothing in those that follow, as each person is
  /// counted in one period alone.
  ///
  /// @param period 1 to as many as the year has
  public Epsilon cost(int period) {
    if (period < 1 || period > cadence.periods()) {
      throw new IllegalArgumentException(
          "table " + code + " has " + cadence.periods() + " periods, got " + period);
    }
    return period == 1 ? epsilon : Epsilon.NONE;
  }
}
