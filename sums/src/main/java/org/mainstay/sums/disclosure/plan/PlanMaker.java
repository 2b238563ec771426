package org.mainstay.sums.disclosure.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mainstay.sums.disclosure.frame.Frame;
import org.mainstay.sums.disclosure.noise.DiscreteLaplace;
import org.mainstay.sums.disclosure.noise.Epsilon;

/// Makes the release plan of a workforce from its roster and nothing else: who used the hub cannot
/// have a say in what is published of them.
///
/// The tables share what the book may spend equally. A table joins the plan, in order of
/// importance, if with its noise every table is still large enough in some form; otherwise it is
/// left out, and the others keep its share.
///
/// @param book what the book may spend on one person in the year, above 0
/// @param year the contract year, of four digits
public record PlanMaker(Epsilon book, int year) {
  /// What an employer's book spends.
  public static final Epsilon EMPLOYER_BOOK = Epsilon.of(4, 5);

  /// What the hub's own book spends, on the same people besides.
  public static final Epsilon HUB_BOOK = Epsilon.of(1, 5);

  /// How few employers make a pool: with two, each could take its own away from the sum.
  public static final int POOL_MEMBERS_LEAST = 3;

  /// How few staff make a pool.
  public static final long POOL_STAFF_LEAST = 1_000;

  private static final int YEAR_LEAST = 1_000;
  private static final int YEAR_MOST = 9_999;

  /// @throws IllegalArgumentException if the book spends nothing or more than the ceiling, or a
  ///   fifth of it is too fine a fraction for a noise, or the year has not four digits
  public PlanMaker {
    if (book.compareTo(Epsilon.NONE) <= 0 || book.compareTo(ReleasePlan.CEILING) > 0) {
      throw new IllegalArgumentException(
          "a book spends above 0 and at most " + ReleasePlan.CEILING + ", got " + book);
    }
    for (int tables = 1; tables <= Tier.TABLES_MOST; tables++) {
      noise(book, tables);
    }
    if (year < YEAR_LEAST || year > YEAR_MOST) {
      throw new IllegalArgumentException("a contract year has four digits, got " + year);
    }
  }

  private static DiscreteLaplace noise(Epsilon book, int tables) {
    return DiscreteLaplace.of(book.over(tables), Measure.FIRST_CONTACT.sensitivity());
  }

  /// For the books of employers and pools.
  public static PlanMaker ofEmployers(int year) {
    return new PlanMaker(EMPLOYER_BOOK, year);
  }

  /// For the hub's own book, with the focus on the whole hub, of a frame of all its employers
  /// together.
  public static PlanMaker ofHub(int year) {
    return new PlanMaker(HUB_BOOK, year);
  }

  /// The plan of a workforce that has a book of its own, on who comes.
  public Planned plan(Frame frame) {
    return plan(frame, Focus.WHO_COMES);
  }

  /// The plan of a workforce that has a book of its own.
  public Planned plan(Frame frame, Focus focus) {
    long staff = frame.staff();
    if (staff < SizeRule.ORGANISATION_LEAST) {
      return new Planned.TooFewStaff(frame.population(), staff);
    }
    List<PlannedTable> tables = tables(frame, Tier.of(staff), focus);
    if (tables.isEmpty()) {
      tables = shown(frame, List.of(List.of(new Form.Total(Cadence.ANNUAL)))).orElse(List.of());
    }
    if (tables.isEmpty()) {
      long needed = new SizeRule(noise(book, 1), 1).least(SizeRule.Verdict.WIDE);
      return new Planned.MostlyNoise(frame.population(), staff, needed);
    }
    return new Planned.Made(new ReleasePlan(frame.population(), year, tables));
  }

  /// The plan of employers who share a book, which shows none of them by itself.
  ///
  /// @param population the pool's own code
  /// @throws IllegalArgumentException if an employer is named twice
  public Planned pool(String population, List<Frame> members) {
    Frame together = Frame.together(population, members);
    long staff = together.staff();
    if (members.size() < POOL_MEMBERS_LEAST || staff < POOL_STAFF_LEAST) {
      return new Planned.PoolTooSmall(population, members.size(), staff);
    }
    return plan(together);
  }

  private List<PlannedTable> tables(Frame frame, Tier tier, Focus focus) {
    int most = tier.tablesMost(focus);
    List<PlannedTable> tables = chosen(frame, tier.questions(focus), most);
    boolean quarters = tables.stream().anyMatch(table -> table.cadence() == Cadence.QUARTERLY);
    return quarters ? tables : chosen(frame, tier.questionsWithQuarters(focus), most);
  }

  private List<PlannedTable> chosen(Frame frame, List<List<Form>> questions, int most) {
    var kept = new ArrayList<List<Form>>();
    List<PlannedTable> tables = List.of();
    for (List<Form> question : questions) {
      if (kept.size() == most) {
        break;
      }
      kept.add(question);
      Optional<List<PlannedTable>> all = shown(frame, kept);
      if (all.isPresent()) {
        tables = all.get();
      } else {
        kept.removeLast();
      }
    }
    return tables;
  }

  /// A table for each question in its finest form that is large enough, if each has one.
  private Optional<List<PlannedTable>> shown(Frame frame, List<List<Form>> questions) {
    Epsilon share = book.over(questions.size());
    DiscreteLaplace noise = noise(book, questions.size());
    var tables = new ArrayList<PlannedTable>();
    for (List<Form> forms : questions) {
      int before = tables.size();
      for (Form form : forms) {
        var cells = form.cells(frame, noise);
        if (cells.isPresent() && !needless(form, tables)) {
          tables.add(
              new PlannedTable(form.code(), form.measure(), form.cadence(), cells.get(), share));
          break;
        }
      }
      if (tables.size() == before) {
        return Optional.empty();
      }
    }
    return Optional.of(List.copyOf(tables));
  }

  /// Two ethnic groups can be added up where they are crossed with sex already.
  private static boolean needless(Form form, List<PlannedTable> tables) {
    return form.code().equals("ethnic-group-in-two")
        && tables.stream().anyMatch(table -> table.code().equals("sex-by-ethnic-group"));
  }
}
