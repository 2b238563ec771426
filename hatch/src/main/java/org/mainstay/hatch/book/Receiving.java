package org.mainstay.hatch.book;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.mainstay.hatch.agreement.Agreement;
import org.mainstay.hatch.agreement.Outlook;
import org.mainstay.sums.disclosure.plan.PlannedTable;

/// Whether one who receives the book of a plan may receive all its tables, and how long yet.
///
/// @param party by its code
public record Receiving(String party, Outlook outlook) {

  /// Each who receives a plan's book, in the order of their codes.
  ///
  /// @param agreements all of them
  public static List<Receiving> of(BookPlan plan, List<Agreement> agreements, LocalDate today) {
    var tables = new TreeSet<>(plan.plan().tables().stream().map(PlannedTable::code).toList());
    return plan.about().parties().stream()
        .map(
            party ->
                new Receiving(
                    party,
                    Outlook.of(
                        agreements.stream()
                            .filter(one -> one.terms().party().equals(party))
                            .toList(),
                        tables,
                        today)))
        .toList();
  }

  /// Whether something keeps a release back, now or soon.
  public boolean isLacking() {
    return !(outlook instanceof Outlook.Until until) || until.soon();
  }
}
