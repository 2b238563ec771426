package org.mainstay.outside.employer.book;

import org.mainstay.hatch.noticeboard.Release;
import org.mainstay.outside.employer.figure.Figure;

/// One row of a released table.
///
/// @param code such as `sex:men`
/// @param label what a reader is shown
/// @param parent the number of the row it is a part of, −1 for the first, which is all of them
/// @param staff on the frozen roster
public record Line(String code, String label, int parent, long staff, Figure people) {
  private static final String NOT_STATED = "not-stated";
  private static final String NOT_SURE = "need:not-sure";

  static Line of(Release.Cell cell) {
    return new Line(
        cell.code(),
        cell.label(),
        cell.parent(),
        cell.staff(),
        new Figure(cell.people(), cell.margin()));
  }

  /// Whether it is for whoever did not say, or is in no other row.
  public boolean notStated() {
    return code.contains(NOT_STATED) || code.equals(NOT_SURE);
  }

  /// Whether it can be set beside a share of the staff: those who joined during the year are on no
  /// roster yet.
  boolean comparable() {
    return staff > 0 && !notStated();
  }
}
