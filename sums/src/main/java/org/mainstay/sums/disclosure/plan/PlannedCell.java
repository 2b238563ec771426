package org.mainstay.sums.disclosure.plan;

/// A cell that will be published, whatever is counted in it.
///
/// @param code the frame's word for it, such as `sex:men`; unique in its table
/// @param label what a reader is shown
/// @param parent the number of the cell it is a part of, −1 for the first, which is all of them
/// @param staff on the frozen roster, 0 or more
/// @param noised whether it gets a noise of its own: not where it is only the sum of its parts
/// @param wide whether its margin is wide, by the size rule
public record PlannedCell(
    String code, String label, int parent, long staff, boolean noised, boolean wide) {
  public PlannedCell {
    if (code.isBlank() || label.isBlank()) {
      throw new IllegalArgumentException("a planned cell has a code and a label");
    }
    if (staff < 0) {
      throw new IllegalArgumentException("a cell has 0 staff or more, got " + staff);
    }
  }
}
