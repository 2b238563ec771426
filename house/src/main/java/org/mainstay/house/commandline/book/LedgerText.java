package org.mainstay.house.commandline.book;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mainstay.hatch.contribution.ContractCalendar;
import org.mainstay.hatch.ledger.Caps;
import org.mainstay.hatch.ledger.Debit;
import org.mainstay.hatch.ledger.Ledger;
import org.mainstay.hatch.ledger.Standing;
import org.mainstay.hatch.noticeboard.PinnedPlans;
import org.mainstay.sums.disclosure.noise.Epsilon;

/// The ledger on a screen: who received which table when, what it cost each person, what is left.
public final class LedgerText {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.UK).withZone(ContractCalendar.ZONE);
  private static final int YEARS = 3;

  private final Ledger ledger;
  private final PinnedPlans plans;
  private final Caps caps;

  /// @param plans that were agreed, for the names of their books
  public LedgerText(Ledger ledger, PinnedPlans plans, Caps caps) {
    this.ledger = ledger;
    this.plans = plans;
    this.caps = caps;
  }

  /// What was told of a population.
  public List<String> lines(String population) {
    var lines = new ArrayList<String>();
    lines.add(population);
    for (Debit debit : ledger.debits(population)) {
      lines.add("  " + line(debit));
    }
    Map<Integer, Epsilon> spent = ledger.spent(population);
    spent.forEach(
        (year, of) ->
            lines.add(
                "  In %d: spent %s of %s, left %s".formatted(year, of, caps.year(), left(of))));
    spent.keySet().stream().max(Integer::compare).ifPresent(last -> lines.add(sum(last, spent)));
    return lines;
  }

  private String line(Debit debit) {
    String book =
        plans
            .find(debit.what().planHash())
            .map(plan -> plan.kind() + " book of " + plan.name())
            .orElse("plan " + debit.what().planHash());
    String cost =
        debit.cost().equals(Epsilon.NONE)
            ? "nothing, paid by debit " + debit.paidBy()
            : "epsilon " + debit.cost();
    return "%d. %s  table %s, %d %s, in the %s: %s"
        .formatted(
            debit.number(),
            WHEN.format(debit.at()),
            debit.what().table(),
            debit.year(),
            debit.what().period(),
            book,
            cost);
  }

  private String left(Epsilon spent) {
    return minus(caps.year(), spent);
  }

  private static String minus(Epsilon cap, Epsilon spent) {
    return cap.compareTo(spent) <= 0
        ? "nothing"
        : Epsilon.of(
                cap.numerator() * spent.denominator() - spent.numerator() * cap.denominator(),
                cap.denominator() * spent.denominator())
            .toString();
  }

  private static String sum(int last, Map<Integer, Epsilon> spent) {
    Epsilon sum = Epsilon.NONE;
    for (int year = last - YEARS + 1; year <= last; year++) {
      sum = sum.plus(spent.getOrDefault(year, Epsilon.NONE));
    }
    return "  In the three years to %d: spent %s of %s, left %s"
        .formatted(last, sum, Caps.THREE_YEARS, minus(Caps.THREE_YEARS, sum));
  }

  /// That the book was closed at this moment.
  public static String closed(Instant at) {
    return "The book was closed on %s, with the hub. Nothing is released any more; what was released stays."
        .formatted(WHEN.format(at));
  }

  /// Whether the chain is whole and nothing is forgotten.
  ///
  /// @param words for the screen
  public record Checked(boolean whole, String words) {}

  /// Walks the whole ledger.
  public Checked checked() {
    if (ledger.standing() instanceof Standing.Behind(long number)) {
      return new Checked(
          false,
          "MAINSTAY-RELEASE-003: debit %d was made and is not in this database. Way out: restore a"
                  .formatted(number)
              + " backup that has every debit; until then nothing is released");
    }
    return switch (ledger.verify()) {
      case Ledger.Verified.Whole(var debits, var head) ->
          new Checked(true, "The ledger is whole, debits: %d. Head %s".formatted(debits, head));
      case Ledger.Verified.Broken(var number) ->
          new Checked(
              false,
              "MAINSTAY-RELEASE-004: the ledger was changed at debit %d. Way out: restore the database"
                      .formatted(number)
                  + " from backup, and find out who can write into it");
    };
  }
}
