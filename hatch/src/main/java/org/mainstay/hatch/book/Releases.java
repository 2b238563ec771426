package org.mainstay.hatch.book;

import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mainstay.hatch.agreement.InForce;
import org.mainstay.hatch.contribution.ContractCalendar;
import org.mainstay.hatch.contribution.Contributions;
import org.mainstay.hatch.ledger.BookEnd;
import org.mainstay.hatch.ledger.Ledger;
import org.mainstay.hatch.noticeboard.PinnedRelease;
import org.mainstay.hatch.noticeboard.PinnedReleases;
import org.mainstay.hatch.noticeboard.Release;
import org.mainstay.sums.disclosure.noise.Chance;
import org.mainstay.sums.disclosure.noise.Epsilon;
import org.mainstay.sums.disclosure.noise.RandomBytes;
import org.mainstay.sums.disclosure.plan.PlannedTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// The one act by which anything about staff becomes readable: agreed with whoever receives it,
/// paid for, closed, counted, noised, signed and pinned together or not at all, and once only.
public final class Releases {
  private final JdbcClient hatch;
  private final TransactionTemplate alone;
  private final Sources sources;
  private final PinnedReleases board;
  private final NoisyNumbers noisyNumbers;
  private final RandomBytes random;
  private final Signing signing;

  /// @param hatch the hatch's own connection
  /// @param transactions of the same connection
  /// @param random a `SecureRandom`, whose bytes are used once and kept nowhere
  public Releases(
      JdbcClient hatch,
      PlatformTransactionManager transactions,
      Sources sources,
      RandomBytes random,
      Signing signing) {
    this.hatch = hatch;
    this.alone = new TransactionTemplate(transactions);
    // Its own transaction, so that what is returned is committed; and each statement sees what was
    // committed before it, so that what is looked at after a lock is not older than the lock.
    alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    alone.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    this.sources = sources;
    this.board = new PinnedReleases(hatch);
    this.noisyNumbers = new NoisyNumbers(hatch);
    this.random = random;
    this.signing = signing;
  }

  /// What a release draws on.
  ///
  /// @param agreements without one in force nothing is released
  /// @param end once the book is closed nothing is released
  public record Sources(
      Plans plans,
      InForce agreements,
      Ledger ledger,
      BookEnd end,
      Contributions contributions,
      ContractCalendar calendar) {}

  /// The release of a plan and period: the stored one if there is one, else it is made now.
  ///
  /// Whatever goes wrong on the way, nothing is spent and nothing was readable. After a lost
  /// connection the same question gives what was stored, or makes it if nothing was.
  public Released release(BookPlan plan, Period period) {
    return board
        .find(plan.hash(), period.code())
        .<Released>map(Released.Pinned::new)
        .orElseGet(() -> made(plan, period));
  }

  private Released made(BookPlan plan, Period period) {
    Released released =
        alone.<Released>execute(
            status -> {
              Released acted = act(plan, period);
              if (acted instanceof Released.Refused) {
                status.setRollbackOnly();
              }
              return acted;
            });
    if (released instanceof Released.Pinned) {
      sources.ledger().remember();
    }
    return released;
  }

  private Released act(BookPlan plan, Period period) {
    hatch.sql("set local synchronous_commit = on").update();
    sources.ledger().lock(plan.covers(), plan.plan().year());
    Optional<PinnedRelease> first = board.find(plan.hash(), period.code());
    if (first.isPresent()) {
      return new Released.Pinned(first.get());
    }
    Optional<Refusal> refusal = refusal(plan, period);
    if (refusal.isPresent()) {
      return Released.Refused.of(refusal.get());
    }
    Optional<InForce.Lack> lack = lack(plan, period);
    if (lack.isPresent()) {
      return new Released.Refused(lack.get().code(), lack.get().words());
    }
    return switch (sources.ledger().pay(bill(plan, period))) {
      case Ledger.Answer.Refused(_, var because) ->
          new Released.Refused(because.code(), because.words());
      case Ledger.Answer.Paid(var head) -> new Released.Pinned(make(plan, period, head));
    };
  }

  private Optional<Refusal> refusal(BookPlan plan, Period period) {
    if (sources.end().closed().isPresent()) {
      return Optional.of(Refusal.CLOSED);
    }
    if (tables(plan, period).isEmpty()) {
      return Optional.of(Refusal.NOTHING_PLANNED);
    }
    if (!sources.plans().isAgreed(plan)) {
      return Optional.of(Refusal.NOT_AGREED);
    }
    if (sources.calendar().now().isBefore(plan.hours().get(period.code()))) {
      return Optional.of(Refusal.NOT_OVER);
    }
    // The first period pays for the whole year: no other may come before it.
    if (period.number() > 1) {
      var before = new Period(period.cadence(), period.number() - 1);
      if (board.find(plan.hash(), before.code()).isEmpty()) {
        return Optional.of(Refusal.EARLIER_FIRST);
      }
    }
    return Optional.empty();
  }

  /// Whoever would receive this has agreed to receive each of its tables, on this very day.
  private Optional<InForce.Lack> lack(BookPlan plan, Period period) {
    var codes = new TreeSet<String>();
    tables(plan, period).forEach(table -> codes.add(table.code()));
    var today = LocalDate.ofInstant(sources.calendar().now(), ContractCalendar.ZONE);
    return sources.agreements().lack(plan.about().parties(), codes, today);
  }

  private static List<PlannedTable> tables(BookPlan plan, Period period) {
    return plan.plan().tables().stream()
        .filter(table -> table.cadence() == period.cadence())
        .toList();
  }

  private static Ledger.Bill bill(BookPlan plan, Period period) {
    var costs = new TreeMap<String, Epsilon>();
    tables(plan, period).forEach(table -> costs.put(table.code(), table.cost(period.number())));
    return new Ledger.Bill(plan.hash(), period.code(), plan.plan().year(), plan.covers(), costs);
  }

  private PinnedRelease make(BookPlan plan, Period period, String ledgerHead) {
    var span =
        new Contributions.Span(plan.covers(), plan.plan().year(), period.from(), period.to());
    sources.contributions().close(span);
    Drawn drawn = drawn(tables(plan, period), span);
    var tables = new ArrayList<>(drawn.forTheBoard(table -> plan.margins(period, table)));
    tables.addAll(toDate(plan, period, drawn));
    var release =
        new Release(
            new Release.Heading(
                plan.hash(),
                period.code(),
                plan.plan().population(),
                plan.plan().year(),
                sources.calendar().now(),
                ledgerHead,
                drawn.hash()),
            tables);
    var pinned = new PinnedRelease(release, release.hash(), signature(release));
    board.pin(pinned);
    noisyNumbers.keep(plan.hash(), period, drawn);
    return pinned;
  }

  /// The quarters up to this one added up, from what was drawn in each: a series of its own, which
  /// costs nothing.
  private List<Release.Table> toDate(BookPlan plan, Period period, Drawn last) {
    var periods = new ArrayList<Drawn>();
    for (int number = 1; number < period.number(); number++) {
      var before = new Period(period.cadence(), number);
      List<PlannedTable> tables = tables(plan, before);
      periods.add(Drawn.of(tables, noisyNumbers.of(plan.hash(), before, tables)));
    }
    if (periods.isEmpty()) {
      return List.of();
    }
    periods.add(last);
    return Drawn.toDate(periods, table -> plan.marginsToDate(period, table));
  }

  private Drawn drawn(List<PlannedTable> planned, Contributions.Span span) {
    var noisy = new ArrayList<long[]>();
    try (var chance = new Chance(random)) {
      for (PlannedTable table : planned) {
        try (var counts = new Counts(table)) {
          sources.contributions().each(span, table.measure().code(), counts::count);
          noisy.add(counts.noised(chance));
        }
      }
    }
    return Drawn.of(planned, noisy);
  }

  private String signature(Release release) {
    try {
      return HexFormat.of().formatHex(signing.signature(release.bytes()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("MAINSTAY-BOOK-011: the release could not be signed", e);
    }
  }
}
