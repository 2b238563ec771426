package org.mainstay.outside.employer.book;

import org.mainstay.hatch.noticeboard.Release;

/// What a released table is about.
public enum Subject {
  /// Only how many people came.
  EVERYBODY,
  /// Who came, by groups of the staff.
  GROUPS,
  /// What people asked for help with.
  NEEDS,
  /// How support ended.
  OUTCOME,
  /// Whether those off sick came back to work.
  WORK,
  /// How long people waited for a first conversation.
  WAIT,
  /// How many times people were supported.
  SUPPORT;

  private static final String NEED = "need:";

  /// Of a table, by its measure and the words of its cells.
  ///
  /// @throws IllegalArgumentException if there is no such measure
  static Subject of(Release.Table table) {
    return switch (table.measure()) {
      case "first-contact" -> ofFirstContact(table);
      case "need" -> NEEDS;
      case "outcome" -> OUTCOME;
      case "work" -> WORK;
      case "wait" -> WAIT;
      case "support" -> SUPPORT;
      case String other -> throw new IllegalArgumentException("no measure is called " + other);
    };
  }

  private static Subject ofFirstContact(Release.Table table) {
    if (table.cells().stream().anyMatch(cell -> cell.code().startsWith(NEED))) {
      return NEEDS;
    }
    return table.cells().size() == 1 ? EVERYBODY : GROUPS;
  }

  /// Whether its tables count those who came, so that they have one total.
  public boolean countsWhoCame() {
    return this == EVERYBODY || this == GROUPS || this == NEEDS;
  }
}
