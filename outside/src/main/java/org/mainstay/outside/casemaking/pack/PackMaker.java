package org.mainstay.outside.casemaking.pack;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.outside.casemaking.figure.Sources;
import org.mainstay.outside.casemaking.figure.Workings;
import org.mainstay.outside.casemaking.funding.Benchmarks;
import org.mainstay.outside.casemaking.funding.Costs;
import org.mainstay.outside.casemaking.funding.Streams;
import org.mainstay.outside.employer.book.Books;

/// Makes packs of what hangs on the noticeboard today, of what the hub typed about its money, and
/// of what it brought in of other hubs.
public final class PackMaker {
  private static final ZoneId HERE = ZoneId.of("Europe/London");

  private final Books books;
  private final Costs costs;
  private final Streams streams;
  private final Benchmarks benchmarks;
  private final String hub;
  private final InstantSource clock;

  /// @param hub its name
  public PackMaker(
      Books books,
      Costs costs,
      Streams streams,
      Benchmarks benchmarks,
      String hub,
      InstantSource clock) {
    this.books = books;
    this.costs = costs;
    this.streams = streams;
    this.benchmarks = benchmarks;
    this.hub = hub;
    this.clock = clock;
  }

  /// What somebody typed for a pack.
  public record Wanted(UUID id, String title, int year, String ask) {}

  /// Today, where the hub is.
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), HERE);
  }

  /// The contract years that a pack can tell of, the latest first.
  public List<Integer> years() {
    return Released.years(books);
  }

  /// The pack, without quotes; empty if nothing of that year is released.
  public Optional<Pack> make(Wanted wanted) {
    return Released.of(books, wanted.year()).map(released -> make(wanted, released));
  }

  private Pack make(Wanted wanted, Released released) {
    var front =
        new Pack.Front(
            wanted.id(),
            wanted.title(),
            hub,
            wanted.year(),
            today(),
            wanted.ask(),
            released.words());
    var workings = new Workings(new Sources(books, costs, streams, benchmarks));
    var chapters = new Chapters(released, workings, today());
    var parts =
        new ArrayList<Pack.Part>(
            chapters.all(costs.of(wanted.year()), costs.latest(), streams.now()));
    chapters.others(benchmarks.now()).ifPresent(parts::add);
    return new Pack(front, parts, List.of());
  }
}
