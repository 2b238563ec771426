package org.mainstay.hatch.book;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.mainstay.hatch.noticeboard.Release;
import org.mainstay.sums.disclosure.consistency.Reconciliation;
import org.mainstay.sums.disclosure.plan.CanonicalText;
import org.mainstay.sums.disclosure.plan.Measure;
import org.mainstay.sums.disclosure.plan.PlannedCell;
import org.mainstay.sums.disclosure.plan.PlannedTable;

/// The tables of a period after the noise was drawn: from here on nothing is a secret.
///
/// @param tables in the plan's order
record Drawn(List<Table> tables) {
  Drawn {
    tables = List.copyOf(tables);
  }

  /// One table's numbers, cell by cell.
  ///
  /// @param noisy as drawn; 0 for a cell that is only the sum of others
  /// @param unclamped after all tables of the measure were brought together
  /// @param published whole, 0 or more, adding up
  record Table(
      PlannedTable planned, List<Long> noisy, List<Double> unclamped, List<Long> published) {
    Table {
      noisy = List.copyOf(noisy);
      unclamped = List.copyOf(unclamped);
      published = List.copyOf(published);
    }
  }

  /// Brings the tables of each measure together, as they count the same people.
  ///
  /// @param noisy for each table a number for each of its cells
  static Drawn of(List<PlannedTable> planned, List<long[]> noisy) {
    var reconciled = new ArrayList<Table>();
    for (int i = 0; i < planned.size(); i++) {
      Measure measure = planned.get(i).measure();
      List<Integer> same =
          IntStream.range(0, planned.size())
              .filter(other -> planned.get(other).measure() == measure)
              .boxed()
              .toList();
      var together =
          Reconciliation.of(
              same.stream().map(other -> planned.get(other).tree()).toList(),
              same.stream().map(noisy::get).toList());
      int place = same.indexOf(i);
      reconciled.add(
          new Table(
              planned.get(i),
              LongStream.of(noisy.get(i)).boxed().toList(),
              DoubleStream.of(together.unclamped(place)).boxed().toList(),
              LongStream.of(together.published(place)).boxed().toList()));
    }
    return new Drawn(reconciled);
  }

  /// SHA-256 over noisy and unclamped numbers, in 64 hexadecimal digits: what is signed vouches for
  /// them too.
  String hash() {
    var text = new StringBuilder("mainstay noise 1\n");
    for (Table table : tables) {
      text.append("table ").append(table.planned().code()).append('\n');
      for (int n = 0; n < table.noisy().size(); n++) {
        text.append(table.noisy().get(n)).append(' ');
        text.append(Double.toHexString(table.unclamped().get(n))).append('\n');
      }
    }
    return CanonicalText.hash(text.toString());
  }

  /// What everybody outside may read of it.
  List<Release.Table> forTheBoard() {
    return tables.stream().map(Drawn::forTheBoard).toList();
  }

  private static Release.Table forTheBoard(Table table) {
    var cells = new ArrayList<Release.Cell>();
    for (int n = 0; n < table.published().size(); n++) {
      PlannedCell cell = table.planned().cells().get(n);
      cells.add(
          new Release.Cell(
              cell.code(),
              cell.label(),
              cell.parent(),
              cell.staff(),
              cell.wide(),
              table.published().get(n)));
    }
    return new Release.Table(
        table.planned().code(),
        table.planned().measure().code(),
        table.planned().epsilon().toString(),
        cells);
  }
}
