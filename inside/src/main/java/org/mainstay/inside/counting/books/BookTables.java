package org.mainstay.inside.counting.books;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mainstay.hatch.book.BookPlan;
import org.mainstay.sums.disclosure.plan.Cadence;
import org.mainstay.sums.disclosure.plan.PlanInWords;
import org.mainstay.sums.disclosure.plan.PlannedCell;
import org.mainstay.sums.disclosure.plan.PlannedTable;
import org.mainstay.ui.nhsuk.listing.Cell;
import org.mainstay.ui.nhsuk.listing.Column;
import org.mainstay.ui.nhsuk.listing.Table;

/// A plan as it is read before somebody agrees: its words, its hours, and every cell with its
/// margin.
///
/// @param words part by part, the promise and what is not promised among them
/// @param hours when each period is published
/// @param tables every cell that will be published
/// @param hash of all of it
public record BookTables(
    List<PlanInWords.Part> words, List<String> hours, List<Table> tables, String hash) {
  public BookTables {
    words = List.copyOf(words);
    hours = List.copyOf(hours);
    tables = List.copyOf(tables);
  }

  static BookTables of(BookPlan plan) {
    var hours = new ArrayList<String>();
    plan.hours()
        .forEach((period, at) -> hours.add(period(period) + ": " + BookWords.moment(at) + "."));
    return new BookTables(
        new PlanInWords(plan.plan(), plan.hash()).parts(),
        hours,
        plan.plan().tables().stream().map(table -> table(plan, table)).toList(),
        plan.hash());
  }

  private static String period(String code) {
    return code.equals("year") ? "The whole year" : code.replace("quarter-", "Quarter ");
  }

  private static Table table(BookPlan plan, PlannedTable table) {
    String kind = table.cadence() == Cadence.ANNUAL ? "year" : "quarter";
    List<Long> margins = plan.margins().getOrDefault(kind + " " + table.code(), List.of());
    var rows = new ArrayList<List<Cell>>();
    for (int n = 0; n < table.cells().size(); n++) {
      PlannedCell cell = table.cells().get(n);
      rows.add(
          List.of(
              Cell.of(cell.label()),
              Cell.of(String.format(Locale.UK, "%,d", cell.staff())),
              Cell.of("give or take " + margins.get(n)),
              Cell.of(cell.wide() ? "rough" : "")));
    }
    return Table.wide(
        TableWords.of(plan.about().kind(), table),
        List.of(
            Column.of("Who"),
            Column.numeric("Staff on the list"),
            Column.of("19 times in 20"),
            Column.of("How rough")),
        rows);
  }
}
