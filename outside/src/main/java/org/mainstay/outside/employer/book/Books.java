package org.mainstay.outside.employer.book;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.mainstay.hatch.noticeboard.PinnedPlan;
import org.mainstay.hatch.noticeboard.PinnedPlans;
import org.mainstay.hatch.noticeboard.PinnedRelease;
import org.mainstay.hatch.noticeboard.PinnedReleases;
import org.mainstay.hatch.noticeboard.Promise;
import org.mainstay.ui.Answer;
import org.mainstay.ui.Page;

/// Every book on the noticeboard: the only thing that the pages outside are made of.
///
/// What was released is never changed, so that a release that was read once is kept.
public final class Books {
  /// As many releases as are kept in memory: a thousand employers' for a year and more.
  public static final int KEPT_MAX = 8_000;

  /// As many drawn pages as are kept: some 30 MB.
  public static final int PAGES_MAX = 500;

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern PERIOD = Pattern.compile("year|quarter-[1-4]");

  private final PinnedPlans plans;
  private final PinnedReleases releases;
  private final ConcurrentMap<Known.Key, PinnedRelease> kept = new ConcurrentHashMap<>();

  private volatile Known known = Known.NOTHING;

  /// @param plans on the outside's own connection, as the releases
  public Books(PinnedPlans plans, PinnedReleases releases) {
    this.plans = plans;
    this.releases = releases;
  }

  /// The public keys with which the hub's releases are signed, the latest first.
  public List<String> publicKeys() {
    return plans.publicKeys();
  }

  /// What hangs on the board: read again only when something was pinned.
  private Known known() {
    Known before = known;
    PinnedPlans.Pinned now = plans.pinned();
    if (before.pinned().equals(now)) {
      return before;
    }
    boolean samePlans = before.pinned().plans() == now.plans();
    Known fresh = Known.of(now, samePlans ? before.plans() : plans.all());
    known = fresh;
    return fresh;
  }

  /// What is answered to an address, made again only if something was pinned since it was made
  /// last.
  ///
  /// The board is asked once whether it was: who reads what was drawn already costs one question.
  ///
  /// @param address by which it is known, from first to last
  /// @param made answers it, of what hangs on the board and of nothing else; only a page is kept
  public Answer page(List<String> address, Supplier<Answer> made) {
    Known now = known();
    Page before = now.pages().get(address);
    if (before != null) {
      return before;
    }
    return switch (made.get()) {
      case Page page -> kept(now, address, page.drawnOnce());
      case Answer other -> other;
    };
  }

  private static Page kept(Known now, List<String> address, Page drawn) {
    if (now.pages().size() < PAGES_MAX) {
      now.pages().put(address, drawn);
    }
    return drawn;
  }

  private List<PinnedPlan> plans(Predicate<PinnedPlan> which) {
    return known().plans().stream().filter(which).toList();
  }

  /// Every book, the latest year first, then by kind and name.
  public List<Book> all() {
    return books(_ -> true);
  }

  /// The books of a contract year, by kind and name.
  public List<Book> of(int year) {
    return books(plan -> plan.year() == year);
  }

  private List<Book> books(Predicate<PinnedPlan> which) {
    return plans(which).stream().map(this::book).toList();
  }

  /// The contract years that have a book, the latest first.
  public List<Integer> years() {
    return known().plans().stream().map(PinnedPlan::year).distinct().toList();
  }

  /// The books of a population, the latest year first.
  public List<Book> of(String population) {
    return books(plan -> plan.population().equals(population));
  }

  /// The hub's own book of a year in which this population's staff are counted.
  public Optional<Book> hub(String population, int year) {
    return plans(plan -> plan.kind().equals(Book.HUB) && plan.year() == year).stream()
        .filter(plan -> plan.population().equals(population) || plan.covers().contains(population))
        .findFirst()
        .map(this::book);
  }

  /// What all books that count the same staff as this one promise together: of the populations that
  /// it covers, the one about which most is told.
  public Promise promise(Book book) {
    return largestPromise(plans(plan -> plan.year() == book.plan().year()), book.plan().covers())
        .orElseThrow(() -> new IllegalStateException("a plan covers a population at least"));
  }

  /// What the books promise to whoever is told most about in a year; nothing without a book.
  public Optional<Promise> largestPromise(List<PinnedPlan> all) {
    return largestPromise(
        all, all.stream().flatMap(plan -> plan.covers().stream()).distinct().toList());
  }

  private Optional<Promise> largestPromise(List<PinnedPlan> all, List<String> populations) {
    var asked = Set.copyOf(populations);
    var spent = new HashMap<Known.Told, Fraction>();
    for (PinnedPlan plan : all) {
      for (String population : plan.covers()) {
        if (asked.contains(population)) {
          spent.merge(
              new Known.Told(plan.year(), population), Fraction.of(plan.epsilon()), Fraction::plus);
        }
      }
    }
    return spent.entrySet().stream()
        .max(
            Map.Entry.<Known.Told, Fraction>comparingByValue()
                .thenComparingInt(each -> each.getKey().year())
                .thenComparing(each -> each.getKey().population()))
        .flatMap(most -> promise(most.getKey()));
  }

  private Optional<Promise> promise(Known.Told told) {
    return known()
        .promises()
        .computeIfAbsent(told, each -> plans.promiseTo(each.population(), each.year()));
  }

  /// A release by its plan and period; whatever has not the form of these is not there.
  public Optional<PinnedRelease> release(String planHash, String period) {
    if (!HASH.matcher(planHash).matches() || !PERIOD.matcher(period).matches()) {
      return Optional.empty();
    }
    var key = new Known.Key(planHash, period);
    PinnedRelease before = kept.get(key);
    if (before != null) {
      return Optional.of(before);
    }
    Known now = known();
    if (now.missing().contains(key)) {
      return Optional.empty();
    }
    Optional<PinnedRelease> found = releases.find(planHash, period);
    found.ifPresentOrElse(release -> keep(key, release), () -> miss(now, key));
    return found;
  }

  private void keep(Known.Key key, PinnedRelease release) {
    if (kept.size() < KEPT_MAX) {
      kept.put(key, release);
    }
  }

  private static void miss(Known now, Known.Key key) {
    if (now.missing().size() < KEPT_MAX) {
      now.missing().add(key);
    }
  }

  /// The book that a release is a part of.
  public Optional<Book> book(String planHash) {
    return plans(plan -> plan.hash().equals(planHash)).stream().findFirst().map(this::book);
  }

  private Book book(PinnedPlan plan) {
    return new Book(
        plan,
        plan.hours().stream()
            .map(hour -> release(plan.hash(), hour.period()))
            .flatMap(Optional::stream)
            .toList());
  }
}
