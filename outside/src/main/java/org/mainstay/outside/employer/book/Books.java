package org.mainstay.outside.employer.book;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mainstay.hatch.noticeboard.PinnedPlan;
import org.mainstay.hatch.noticeboard.PinnedPlans;
import org.mainstay.hatch.noticeboard.PinnedRelease;
import org.mainstay.hatch.noticeboard.PinnedReleases;
import org.mainstay.hatch.noticeboard.Promise;

/// Every book on the noticeboard: the only thing that the pages outside are made of.
///
/// What was released is never changed, so that a release that was read once is kept.
public final class Books {
  /// As many releases as are kept in memory: a thousand employers' for a year and more.
  public static final int KEPT_MAX = 8_000;

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern PERIOD = Pattern.compile("year|quarter-[1-4]");

  private final PinnedPlans plans;
  private final PinnedReleases releases;
  private final ConcurrentMap<Key, PinnedRelease> kept = new ConcurrentHashMap<>();

  private record Key(String planHash, String period) {}

  /// @param plans on the outside's own connection, as the releases
  public Books(PinnedPlans plans, PinnedReleases releases) {
    this.plans = plans;
    this.releases = releases;
  }

  /// The public keys with which the hub's releases are signed, the latest first.
  public List<String> publicKeys() {
    return plans.publicKeys();
  }

  /// Every book, the latest year first, then by kind and name.
  public List<Book> all() {
    return plans.all().stream().map(this::book).toList();
  }

  /// The books of a contract year, by kind and name.
  public List<Book> of(int year) {
    return plans.of(year).stream().map(this::book).toList();
  }

  /// The contract years that have a book, the latest first.
  public List<Integer> years() {
    return plans.all().stream().map(PinnedPlan::year).distinct().toList();
  }

  /// The books of a population, the latest year first.
  public List<Book> of(String population) {
    return plans.of(population).stream().map(this::book).toList();
  }

  /// The hub's own book of a year in which this population's staff are counted.
  public Optional<Book> hub(String population, int year) {
    return Stream.concat(
            plans.covering(List.of(population), year).stream(),
            plans.of(population).stream().filter(plan -> plan.year() == year))
        .filter(plan -> plan.kind().equals(Book.HUB))
        .findFirst()
        .map(this::book);
  }

  /// What all books that count the same staff as this one promise together: of the populations that
  /// it covers, the one about which most is told.
  public Promise promise(Book book) {
    var covers = List.copyOf(book.plan().covers());
    return largestPromise(plans.covering(covers, book.plan().year()), covers)
        .orElseThrow(() -> new IllegalStateException("a plan covers a population at least"));
  }

  /// What the books promise to whoever is told most about in a year; nothing without a book.
  public Optional<Promise> largestPromise(List<PinnedPlan> all) {
    return largestPromise(
        all, all.stream().flatMap(plan -> plan.covers().stream()).distinct().toList());
  }

  private Optional<Promise> largestPromise(List<PinnedPlan> all, List<String> populations) {
    var asked = Set.copyOf(populations);
    var spent = new TreeMap<Told, Fraction>();
    for (PinnedPlan plan : all) {
      for (String population : plan.covers()) {
        if (asked.contains(population)) {
          spent.merge(
              new Told(plan.year(), population), Fraction.of(plan.epsilon()), Fraction::plus);
        }
      }
    }
    return spent.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .flatMap(most -> plans.promiseTo(most.getKey().population(), most.getKey().year()));
  }

  /// Of whom and in which year something is told.
  private record Told(int year, String population) implements Comparable<Told> {
    @Override
    public int compareTo(Told other) {
      return Comparator.comparingInt(Told::year)
          .thenComparing(Told::population)
          .compare(this, other);
    }
  }

  /// A release by its plan and period; whatever has not the form of these is not there.
  public Optional<PinnedRelease> release(String planHash, String period) {
    if (!HASH.matcher(planHash).matches() || !PERIOD.matcher(period).matches()) {
      return Optional.empty();
    }
    var key = new Key(planHash, period);
    PinnedRelease before = kept.get(key);
    if (before != null) {
      return Optional.of(before);
    }
    Optional<PinnedRelease> found = releases.find(planHash, period);
    found.ifPresent(release -> keep(key, release));
    return found;
  }

  /// The book that a release is a part of.
  public Optional<Book> book(String planHash) {
    return HASH.matcher(planHash).matches()
        ? plans.find(planHash).map(this::book)
        : Optional.empty();
  }

  private void keep(Key key, PinnedRelease release) {
    if (kept.size() < KEPT_MAX) {
      kept.put(key, release);
    }
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
