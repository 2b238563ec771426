package org.mainstay.hatch.book;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mainstay.hatch.contribution.ContractCalendar;
import org.mainstay.sums.disclosure.plan.CanonicalText;
import org.mainstay.sums.disclosure.plan.PlanInWords;
import org.mainstay.sums.disclosure.plan.PlannedCell;
import org.mainstay.sums.disclosure.plan.PlannedTable;
import org.mainstay.sums.disclosure.plan.ReleasePlan;

/// A release plan frozen with everything that a reader must be able to trust: whose it is, at what
/// hour each part is published, and how far each number may be off.
///
/// @param about the population that the plan is named after
/// @param hours for each period, such as `quarter-1` or `year`, when it is published
/// @param margins 95 % margins of the cells of a table in their order, by kind of period and table:
///   `year sex`, `quarter total`, `to-date-3 total` for the first three quarters added up
public record BookPlan(
    ReleasePlan plan,
    Population about,
    SortedMap<String, Instant> hours,
    SortedMap<String, List<Long>> margins) {
  /// What follows a table's code where the periods up to a quarter are added up.
  public static final String TO_DATE = "-to-date";

  /// @throws IllegalArgumentException if a person would not fall into exactly one noised cell of
  ///   each table, or something that is published has no hour or no margin
  public BookPlan {
    hours = Collections.unmodifiableSortedMap(new TreeMap<>(hours));
    var all = new TreeMap<String, List<Long>>();
    margins.forEach((of, cells) -> all.put(of, List.copyOf(cells)));
    margins = Collections.unmodifiableSortedMap(all);
    if (!plan.population().equals(about.code())) {
      throw new IllegalArgumentException("the plan is of another population");
    }
    plan.tables().forEach(BookPlan::check);
    for (PlannedTable table : plan.tables()) {
      for (int number = 1; number <= table.cadence().periods(); number++) {
        checkFrozen(table, new Period(table.cadence(), number), hours, margins);
      }
    }
  }

  private static void checkFrozen(
      PlannedTable table,
      Period period,
      SortedMap<String, Instant> hours,
      SortedMap<String, List<Long>> margins) {
    String last = period.number() == 1 ? period.kind() : period.toDate();
    boolean known =
        Stream.of(period.kind(), last)
            .map(kind -> margins.getOrDefault(kind + " " + table.code(), List.of()))
            .allMatch(cells -> cells.size() == table.cells().size());
    if (!hours.containsKey(period.code()) || !known) {
      throw new IllegalArgumentException(
          "table %s has no hour or no margins for %s".formatted(table.code(), period.code()));
    }
  }

  private static void check(PlannedTable table) {
    long rest = table.cells().stream().filter(PlannedCell::takesTheRest).count();
    if (table.code().endsWith(TO_DATE)) {
      throw new IllegalArgumentException("a table's code does not end in " + TO_DATE);
    }
    if (rest != 1) {
      throw new IllegalArgumentException(
          "table %s has %d cells for whoever is in no other, not one"
              .formatted(table.code(), rest));
    }
  }

  /// The words that contributions may carry: all that a cell asks for.
  Set<String> frame() {
    var words = new HashSet<String>();
    for (PlannedTable table : plan.tables()) {
      for (PlannedCell cell : table.cells()) {
        cell.asks().forEach(words::addAll);
      }
    }
    return words;
  }

  /// Who pays for what is told.
  public SortedSet<String> covers() {
    return about.covers();
  }

  /// The margins of a table's cells in a period.
  List<Long> margins(Period period, String table) {
    return margins.getOrDefault(period.kind() + " " + table, List.of());
  }

  /// The margins of a table's cells up to a quarter.
  List<Long> marginsToDate(Period period, String table) {
    return margins.getOrDefault(period.toDate() + " " + table, List.of());
  }

  /// All of it as text, one line for each thing: what is hashed and what two people agree to.
  public String canonical() {
    var text = new StringBuilder(plan.canonical());
    text.append("book ").append(about.kind().code()).append(' ');
    text.append(CanonicalText.quoted(about.name())).append('\n');
    about.covers().forEach(population -> text.append("covers ").append(population).append('\n'));
    hours.forEach(
        (period, hour) ->
            text.append("publish ").append(period).append(' ').append(hour).append('\n'));
    margins.forEach(
        (of, cells) -> {
          text.append("margin ").append(of);
          cells.forEach(margin -> text.append(' ').append(margin));
          text.append('\n');
        });
    return text.toString();
  }

  /// SHA-256 over it, in 64 hexadecimal digits: printed on every book.
  public String hash() {
    return CanonicalText.hash(canonical());
  }

  /// All of it in plain words, as those who speak for the staff read it before they agree.
  public String words() {
    var text = new StringBuilder(new PlanInWords(plan, hash()).text());
    text.append("\nWhen it is published\n");
    hours.forEach(
        (period, hour) ->
            text.append("- ").append(Period.words(period)).append(": ").append(day(hour)));
    return text.toString();
  }

  private static String day(Instant hour) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu 'at' H:mm'\n'", Locale.UK)
        .withZone(ContractCalendar.ZONE)
        .format(hour);
  }
}
