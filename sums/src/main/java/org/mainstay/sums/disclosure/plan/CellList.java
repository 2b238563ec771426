package org.mainstay.sums.disclosure.plan;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.sums.disclosure.frame.Unit;

/// The cells of a table while it is planned, with their verdicts by the size rule.
final class CellList {
  private static final int ALL = 0;

  private final SizeRule rule;
  private final List<PlannedCell> cells = new ArrayList<>();

  /// Cells below all staff.
  ///
  /// @param noised whether all staff are the only cell
  CellList(SizeRule rule, long staff, boolean noised) {
    this.rule = rule;
    boolean wide = rule.ofOrganisation(staff) != SizeRule.Verdict.PLAIN;
    cells.add(new PlannedCell("all", "All staff", -1, staff, noised, wide));
  }

  /// A group of all staff that gets a noise of its own.
  ///
  /// @param of the words of whoever is in it
  void add(String code, String label, long staff, String of) {
    add(code, label, ALL, staff, of);
  }

  /// A part of another cell that gets a noise of its own.
  void add(String code, String label, int parent, long staff, String of) {
    boolean wide = rule.of(staff) != SizeRule.Verdict.PLAIN;
    cells.add(new PlannedCell(code, label, parent, staff, true, wide, of));
  }

  /// A group that is only the sum of the parts that follow.
  ///
  /// @return its number, for its parts
  int addSum(String code, String label, long staff) {
    boolean wide = rule.of(staff) != SizeRule.Verdict.PLAIN;
    cells.add(new PlannedCell(code, label, ALL, staff, false, wide));
    return cells.size() - 1;
  }

  /// The cell that no table is without, however few are in it: so each person is in one cell of
  /// each table, and no cell appears because somebody is in it.
  ///
  /// @param others staff who are in no other cell
  void addNotStated(String table, long others) {
    add(table + "-not-stated", Unit.NOT_STATED, others, "");
  }

  List<PlannedCell> cells() {
    return List.copyOf(cells);
  }
}
