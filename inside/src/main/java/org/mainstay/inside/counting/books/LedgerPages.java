package org.mainstay.inside.counting.books;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mainstay.hatch.ledger.Caps;
import org.mainstay.hatch.ledger.Debit;
import org.mainstay.hatch.ledger.Ledger;
import org.mainstay.hatch.noticeboard.PinnedPlan;
import org.mainstay.hatch.noticeboard.PinnedPlans;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.sums.disclosure.noise.Epsilon;
import org.mainstay.ui.Answer;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.listing.Cell;
import org.mainstay.ui.nhsuk.listing.Column;
import org.mainstay.ui.nhsuk.listing.Table;
import org.springframework.web.bind.annotation.GetMapping;

/// Where the whole team reads what was told of whom, to whom and when, and how much is left.
@InsidePages
public class LedgerPages {
  /// The ledger.
  public static final String LEDGER = BookPages.BOOKS + "/ledger";

  private final Ledger ledger;
  private final Caps caps;
  private final PinnedPlans board;

  /// @param caps that the ledger keeps to
  /// @param board read by the hatch's own connection
  public LedgerPages(Ledger ledger, Caps caps, PinnedPlans board) {
    this.ledger = ledger;
    this.caps = caps;
    this.board = board;
  }

  @GetMapping(LEDGER)
  public Answer ledger() {
    Map<String, PinnedPlan> plans = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    for (PinnedPlan plan : board.all()) {
      plans.put(plan.hash(), plan);
      names.putIfAbsent(plan.population(), plan.name());
    }
    List<LedgerView.Account> accounts =
        ledger.populations().stream()
            .map(
                population ->
                    new LedgerView.Account(
                        names.getOrDefault(population, population),
                        left(population),
                        table(population, names.getOrDefault(population, population), plans)))
            .toList();
    return new Page("Ledger", new LedgerView(accounts, caps.year().toString())).withoutExit();
  }

  /// What is spent and left, a sentence a year.
  private List<String> left(String population) {
    var lines = new ArrayList<String>();
    ledger
        .spent(population)
        .forEach(
            (year, spent) ->
                lines.add(
                    "%s: %s is spent of %s, and %s is left."
                        .formatted(BookWords.year(year), spent, caps.year(), caps.left(spent))));
    Epsilon all = ledger.spent(population).values().stream().reduce(Epsilon.NONE, Epsilon::plus);
    lines.add(
        "In all years together: %s. In three years on end it can be %s at most."
            .formatted(all, Caps.THREE_YEARS));
    return lines;
  }

  private Table table(String population, String name, Map<String, PinnedPlan> plans) {
    List<List<Cell>> rows =
        ledger.debits(population).stream()
            .map(debit -> row(debit, Optional.ofNullable(plans.get(debit.what().planHash()))))
            .toList();
    return Table.wide(
        name + ": what was told",
        List.of(
            Column.of("When"),
            Column.of("Which table"),
            Column.of("In which book"),
            Column.of("Who received it"),
            Column.numeric("What it cost")),
        rows);
  }

  private static List<Cell> row(Debit debit, Optional<PinnedPlan> book) {
    return List.of(
        Cell.of(BookWords.moment(debit.at())),
        Cell.of(debit.what().table() + ", " + debit.what().period()),
        Cell.link(
            book.map(PinnedPlan::name).orElse("a plan"),
            BookPages.BOOKS + "/" + debit.what().planHash()),
        Cell.of(book.map(LedgerPages::readers).orElse("everybody")),
        Cell.of(paid(debit)));
  }

  /// The books are open; these are the ones whom each is made for.
  private static String readers(PinnedPlan book) {
    return switch (book.kind()) {
      case "employer" -> "the employer, those who pay for the hub, and everybody";
      case "pool" -> "its employers, those who pay for the hub, and everybody";
      default -> "those who pay for the hub, and everybody";
    };
  }

  private static String paid(Debit debit) {
    return debit.cost().equals(Epsilon.NONE)
        ? "nothing, paid by line " + debit.paidBy()
        : debit.cost().toString();
  }
}
