package org.mainstay.hatch.book;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.mainstay.hatch.noticeboard.Release;
import org.mainstay.sums.disclosure.consistency.Reconciliation;
import org.mainstay.sums.disclosure.noise.Epsilon;
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
    var tables = new Table[planned.size()];
    for (List<Integer> same : byMeasure(planned)) {
      Reconciliation together = together(planned, noisy, same);
      for (int place = 0; place < same.size(); place++) {
        int i = same.get(place);
        tables[i] =
            new Table(
                planned.get(i),
                LongStream.of(noisy.get(i)).boxed().toList(),
                DoubleStream.of(together.unclamped(place)).boxed().toList(),
                LongStream.of(together.published(place)).boxed().toList());
      }
    }
    return new Drawn(List.of(tables));
  }

  /// The places of the tables that count the same people.
  private static List<List<Integer>> byMeasure(List<PlannedTable> planned) {
    var places = new TreeMap<Measure, List<Integer>>();
    for (int i = 0; i < planned.size(); i++) {
      places.computeIfAbsent(planned.get(i).measure(), _ -> new ArrayList<>()).add(i);
    }
    return List.copyOf(places.values());
  }

  private static Reconciliation together(
      List<PlannedTable> planned, List<long[]> noisy, List<Integer> same) {
    return Reconciliation.of(
        same.stream().map(i -> planned.get(i).tree()).toList(),
        same.stream().map(noisy::get).toList());
  }

  /// The periods added up, as everybody outside may read them: from what was left unclamped in
  /// each, so that they need not be the sum of the published ones.
  ///
  /// @param periods two or more, of the same tables
  /// @param margins of a table's cells
  static List<Release.Table> toDate(List<Drawn> periods, Function<String, List<Long>> margins) {
    List<PlannedTable> planned = periods.getFirst().tables().stream().map(Table::planned).toList();
    var tables = new Release.Table[planned.size()];
    for (List<Integer> same : byMeasure(planned)) {
      Reconciliation summed =
          Reconciliation.summed(
              periods.stream().map(period -> together(planned, period.noisy(), same)).toList());
      for (int place = 0; place < same.size(); place++) {
        int i = same.get(place);
        PlannedTable table = planned.get(i);
        tables[i] =
            new Release.Table(
                table.code() + BookPlan.TO_DATE,
                table.measure().code(),
                Epsilon.NONE.toString(),
                cells(table, summed.published(place), margins.apply(table.code())));
      }
    }
    return List.of(tables);
  }

  private List<long[]> noisy() {
    return tables.stream()
        .map(table -> table.noisy().stream().mapToLong(Long::longValue).toArray())
        .toList();
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
  ///
  /// @param margins of a table's cells
  List<Release.Table> forTheBoard(Function<String, List<Long>> margins) {
    return tables.stream()
        .map(
            table ->
                new Release.Table(
                    table.planned().code(),
                    table.planned().measure().code(),
                    table.planned().epsilon().toString(),
                    cells(
                        table.planned(),
                        table.published().stream().mapToLong(Long::longValue).toArray(),
                        margins.apply(table.planned().code()))))
        .toList();
  }

  private static List<Release.Cell> cells(
      PlannedTable table, long[] published, List<Long> margins) {
    var cells = new ArrayList<Release.Cell>();
    for (int n = 0; n < published.length; n++) {
      PlannedCell cell = table.cells().get(n);
      cells.add(
          new Release.Cell(
              cell.code(),
              cell.label(),
              cell.parent(),
              cell.staff(),
              cell.wide(),
              published[n],
              margins.get(n)));
    }
    return cells;
  }
}
