package org.mainstay.inside.counting.books;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mainstay.hatch.book.BookPlan;
import org.mainstay.hatch.book.Plans;
import org.mainstay.hatch.book.Population;
import org.mainstay.hatch.contribution.ContractCalendar;
import org.mainstay.hatch.noticeboard.PinnedPlan;
import org.mainstay.hatch.noticeboard.PinnedPlans;
import org.mainstay.letterbox.window.Promises;
import org.mainstay.letterbox.window.Window;

/// Tells everybody at the window which tables each employer gets, and what that promises to each of
/// its staff: worked out from the plans that were agreed and nothing else.
public final class ShownPromise {
  private static final double HUNDRED = 100;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ContractCalendar.ZONE);

  private final PinnedPlans board;
  private final Plans plans;
  private final ContractCalendar calendar;
  private final Window window;
  private final Promises promises;

  /// @param board read by the hatch's own connection
  /// @param window where the names of employers stand
  /// @param promises what the public reads
  public ShownPromise(
      PinnedPlans board, Plans plans, ContractCalendar calendar, Window window, Promises promises) {
    this.board = board;
    this.plans = plans;
    this.calendar = calendar;
    this.window = window;
    this.promises = promises;
  }

  /// Whose staff in which year.
  private record Staff(String population, int year) {}

  /// Shows what holds now, and takes down what is over.
  public void show() {
    var books =
        new TreeMap<Staff, List<PinnedPlan>>(
            Comparator.comparing(Staff::population).thenComparingInt(Staff::year));
    for (PinnedPlan plan : board.all()) {
      if (!isPast(plan)) {
        for (String population : plan.covers()) {
          books
              .computeIfAbsent(new Staff(population, plan.year()), _ -> new ArrayList<>())
              .add(plan);
        }
      }
    }
    var shown = new ArrayList<Promises.Promise>();
    books.forEach((staff, of) -> promise(staff, of).ifPresent(shown::add));
    promises.show(shown);
  }

  /// A year is past when it is over and all of it has been published.
  private boolean isPast(PinnedPlan plan) {
    return calendar.isOver(plan.year(), ContractCalendar.QUARTERS)
        && plan.hours().stream().noneMatch(hour -> hour.at().isAfter(calendar.now()));
  }

  private Optional<Promises.Promise> promise(Staff staff, List<PinnedPlan> books) {
    return board
        .promiseTo(staff.population(), staff.year())
        .map(
            promise ->
                new Promises.Promise(
                    staff.population(),
                    staff.year(),
                    name(staff.population(), books),
                    promise.epsilon(),
                    promise.factor(),
                    inHundred(promise.fromTen()),
                    inHundred(promise.fromFifty()),
                    String.join("\n", tables(books)),
                    next(books)));
  }

  private static int inHundred(double share) {
    return (int) Math.round(HUNDRED * share);
  }

  /// The name that the employer's own plan says, else the one on the list that people choose from.
  private String name(String population, List<PinnedPlan> books) {
    return books.stream()
        .filter(book -> book.population().equals(population))
        .map(PinnedPlan::name)
        .findFirst()
        .or(() -> window.organisation(population).map(Window.Organisation::name))
        .orElse(population);
  }

  private List<String> tables(List<PinnedPlan> books) {
    var words = new ArrayList<String>();
    for (Population.Kind kind : Population.Kind.values()) {
      for (PinnedPlan book : books) {
        if (book.kind().equals(kind.code())) {
          plans.find(book.hash()).map(plan -> tables(kind, plan)).ifPresent(words::addAll);
        }
      }
    }
    return words;
  }

  private static List<String> tables(Population.Kind kind, BookPlan plan) {
    return plan.plan().tables().stream().map(table -> TableWords.of(kind, table)).toList();
  }

  private String next(List<PinnedPlan> books) {
    Stream<Instant> hours =
        books.stream().flatMap(book -> book.hours().stream().map(PinnedPlan.Hour::at));
    return hours
        .filter(hour -> hour.isAfter(calendar.now()))
        .min(Comparator.naturalOrder())
        .map(DAY::format)
        .orElse("");
  }
}
