package org.mainstay.outside.employer.book;

import java.util.List;
import org.mainstay.outside.employer.figure.Figure;
import org.mainstay.outside.employer.figure.Parity;

/// A row of who came beside the roster: how it compares, or why it does not.
public sealed interface Compared {
  /// The row.
  Line line();

  /// It compares.
  record With(Line line, Parity parity) implements Compared {}

  /// It is not compared.
  ///
  /// @param why as a table says it
  record Not(Line line, String why) implements Compared {}

  /// What a row says that has no roster to be compared with.
  String NOT_COMPARED = "not compared";

  /// Every row of a table, in its order.
  static List<Compared> rows(Counted table) {
    long staff = table.comparedStaff();
    return table.rows().stream().map(line -> of(table, line, staff)).toList();
  }

  private static Compared of(Counted table, Line line, long staff) {
    if (!line.comparable() || line.staff() > staff || line.equals(table.all())) {
      return new Not(line, NOT_COMPARED);
    }
    if (!line.people().shown()) {
      return new Not(line, Figure.TOO_SMALL);
    }
    return new With(
        line, Parity.of(line.people(), table.comparedOthers(line), line.staff(), staff));
  }
}
