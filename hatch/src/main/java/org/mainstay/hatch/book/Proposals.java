package org.mainstay.hatch.book;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.mainstay.hatch.contribution.ContractCalendar;
import org.mainstay.hatch.noticeboard.PinnedPlan;
import org.mainstay.hatch.noticeboard.PinnedPlans;
import org.mainstay.hatch.roster.Roster;
import org.mainstay.hatch.roster.Rosters;
import org.mainstay.sums.disclosure.frame.Frame;
import org.mainstay.sums.disclosure.plan.Focus;
import org.mainstay.sums.disclosure.plan.PlanMaker;
import org.mainstay.sums.disclosure.plan.Planned;
import org.mainstay.sums.disclosure.plan.ReleasePlan;

/// Makes plans from the rosters and writes them down, to be agreed to.
public final class Proposals {
  private final Rosters rosters;
  private final Plans plans;
  private final PinnedPlans board;
  private final ContractCalendar calendar;
  private final Freezing freezing;

  /// @param board what was agreed before
  public Proposals(
      Rosters rosters,
      Plans plans,
      PinnedPlans board,
      ContractCalendar calendar,
      Freezing freezing) {
    this.rosters = rosters;
    this.plans = plans;
    this.board = board;
    this.calendar = calendar;
    this.freezing = freezing;
  }

  /// Whose book it is to be.
  public sealed interface Book {
    /// One employer's own.
    record OfEmployer(String code, Focus focus) implements Book {}

    /// One that several small employers share.
    record OfPool(String code, String name, List<String> members) implements Book {
      public OfPool {
        members = List.copyOf(members);
      }
    }

    /// The hub's own, of all its employers.
    record OfHub(String name) implements Book {
      /// Its code in every hub.
      public static final String CODE = "hub";
    }
  }

  /// What became of it.
  public sealed interface Proposed {
    /// It is written down, and two people can read it and agree.
    record Written(BookPlan plan) implements Proposed {}

    /// Nothing was written down.
    ///
    /// @param code of the error
    /// @param words why, and what to do
    record Refused(String code, String words) implements Proposed {}
  }

  /// Why there can be no such plan.
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String code;

    Stopped(String code, String words) {
      super(words);
      this.code = code;
    }
  }

  /// Makes the plan of a book for a contract year, and proposes it.
  public Proposed propose(Book book, int year) {
    if (calendar.hasBegun(year)) {
      return new Proposed.Refused(Refusal.YEAR_HAS_BEGUN.code(), Refusal.YEAR_HAS_BEGUN.words());
    }
    try {
      BookPlan plan = made(book, year);
      checkOnce(plan);
      plans.propose(plan);
      return new Proposed.Written(plan);
    } catch (Stopped stopped) {
      return new Proposed.Refused(stopped.code, String.valueOf(stopped.getMessage()));
    }
  }

  private BookPlan made(Book book, int year) {
    return switch (book) {
      case Book.OfEmployer(var code, var focus) -> {
        Roster roster = roster(code, year);
        yield freezing.frozen(
            plan(PlanMaker.ofEmployers(year).plan(roster.frame(), focus)),
            Population.employer(code, roster.name()));
      }
      case Book.OfPool(var code, var name, var members) -> pool(code, name, members, year);
      case Book.OfHub(var name) -> hub(name, year);
    };
  }

  private BookPlan pool(String code, String name, List<String> members, int year) {
    if (code.equals(Book.OfHub.CODE) || rosters.latest(code).isPresent()) {
      throw new Stopped(
          "MAINSTAY-BOOK-013", "the code " + code + " is taken already: give the pool another");
    }
    var distinct = new TreeSet<>(members);
    if (distinct.size() != members.size()) {
      throw new Stopped(
          "MAINSTAY-BOOK-014", "an employer is named twice in the pool: name each once");
    }
    List<Frame> frames = distinct.stream().map(member -> roster(member, year).frame()).toList();
    return freezing.frozen(
        plan(PlanMaker.ofEmployers(year).pool(code, frames)),
        new Population(code, name, Population.Kind.POOL, distinct));
  }

  private BookPlan hub(String name, int year) {
    var covers = new TreeSet<String>();
    var frames = new ArrayList<Frame>();
    for (Rosters.Employer employer : rosters.employers(year)) {
      covers.add(employer.code());
      frames.add(roster(employer.code(), year).frame());
    }
    if (frames.isEmpty()) {
      throw noRoster("any employer", year);
    }
    Frame together = Frame.together(Book.OfHub.CODE, frames);
    return freezing.frozen(
        plan(PlanMaker.ofHub(year).plan(together, Focus.WHOLE_HUB)),
        new Population(Book.OfHub.CODE, name, Population.Kind.HUB, covers));
  }

  private Roster roster(String employer, int year) {
    return rosters.latest(employer, year).orElseThrow(() -> noRoster(employer, year));
  }

  private static Stopped noRoster(String whose, int year) {
    return new Stopped(
        "MAINSTAY-BOOK-015",
        "no roster of %s was brought in for %d or a year before: ./mainstay import roster --in FILE"
            .formatted(whose, year));
  }

  private static ReleasePlan plan(Planned planned) {
    return switch (planned) {
      case Planned.Made(var plan) -> plan;
      case Planned.TooFewStaff few -> throw tooSmall(few.words());
      case Planned.PoolTooSmall small -> throw tooSmall(small.words());
      case Planned.MostlyNoise noise -> throw tooSmall(noise.words());
    };
  }

  private static Stopped tooSmall(String words) {
    return new Stopped(
        "MAINSTAY-BOOK-016",
        "by its roster there can be no such book, here is what to do: " + words);
  }

  /// The hub's book counts everybody besides; of all others each person may be in one.
  private void checkOnce(BookPlan plan) {
    for (PinnedPlan other : board.of(plan.plan().year())) {
      boolean same = other.population().equals(plan.about().code());
      if (same && !other.hash().equals(plan.hash())) {
        throw new Stopped(Refusal.ANOTHER_PLAN.code(), Refusal.ANOTHER_PLAN.words());
      }
      boolean besides = isOfHub(other.kind()) != isOfHub(plan.about().kind().code());
      var shared = new TreeSet<>(other.covers());
      shared.retainAll(plan.covers());
      if (!same && !besides && !shared.isEmpty()) {
        throw new Stopped(
            "MAINSTAY-BOOK-017",
            "the staff of %s are in the book of %s for this year already: each is in one book beside"
                    .formatted(shared.first(), other.name())
                + " the hub's");
      }
    }
  }

  private static boolean isOfHub(String kind) {
    return kind.equals(Population.Kind.HUB.code());
  }
}
