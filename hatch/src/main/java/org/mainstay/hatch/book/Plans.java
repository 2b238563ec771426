package org.mainstay.hatch.book;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mainstay.hatch.contribution.ContractCalendar;
import org.mainstay.hatch.contribution.Contributions;
import org.mainstay.hatch.noticeboard.PinnedPlan;
import org.mainstay.hatch.noticeboard.PinnedPlans;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// Keeps the plans: proposed by anybody of the hub, agreed by two different people before the year
/// begins, and never changed after.
public final class Plans {
  private static final String LOCK =
      """
      select pg_advisory_xact_lock(
               hashtextextended('hatch plan ' || :year || ' ' || :population, 0)) is null
      """;

  private static final String PROPOSE =
      """
      insert into hatch_book.plan (plan_hash, population, contract_year, document, proposed_at)
      values (:hash, :population, :year, :document, :at)
      on conflict do nothing
      """;

  private static final String DOCUMENT =
      """
      select document
        from hatch_book.plan
       where plan_hash = :hash
      """;

  private static final String AGREEMENTS =
      """
      select part, agreed_by
        from hatch_book.plan_agreement
       where plan_hash = :hash
       limit 2
      """;

  private static final String AGREE =
      """
      insert into hatch_book.plan_agreement (plan_hash, part, agreed_by, agreed_at)
      values (:hash, :part, :by, :at)
      """;

  private static final String AGREED =
      """
      insert into hatch_book.agreed_plan (population, contract_year, plan_hash)
      values (:population, :year, :hash)
      """;

  private static final String AGREED_HASH =
      """
      select plan_hash
        from hatch_book.agreed_plan
       where population = :population
         and contract_year = :year
      """;

  private final JdbcClient hatch;
  private final TransactionOperations transactions;
  private final Contributions contributions;
  private final ContractCalendar calendar;
  private final PinnedPlans board;

  /// @param hatch the hatch's own connection
  /// @param transactions of the same connection
  public Plans(
      JdbcClient hatch,
      TransactionOperations transactions,
      Contributions contributions,
      ContractCalendar calendar) {
    this.hatch = hatch;
    this.transactions = transactions;
    this.contributions = contributions;
    this.calendar = calendar;
    this.board = new PinnedPlans(hatch);
  }

  /// In what part somebody agrees.
  public enum Part {
    HUB_LEAD("hub-lead"),
    STAFF_REPRESENTATIVE("staff-representative");

    private final String code;

    Part(String code) {
      this.code = code;
    }
  }

  /// What became of an agreement.
  public sealed interface Agreed {
    /// The other has to agree yet.
    record ByOne() implements Agreed {}

    /// The plan stands and cannot be changed any more.
    record ByBoth() implements Agreed {}

    /// Nothing was written down.
    record Refused(Refusal because) implements Agreed {}
  }

  private record Agreement(String part, UUID agreedBy) {}

  /// Writes a plan down, to be agreed to. The same plan twice is one.
  ///
  /// @return its hash
  public String propose(BookPlan plan) {
    hatch
        .sql(PROPOSE)
        .param("hash", plan.hash())
        .param("population", plan.plan().population())
        .param("year", plan.plan().year())
        .param("document", plan.canonical())
        .param("at", calendar.now().atOffset(ZoneOffset.UTC))
        .update();
    return plan.hash();
  }

  /// A plan that was proposed, as it was written down.
  ///
  /// @throws IllegalStateException if it is not what its hash says any more
  public Optional<BookPlan> find(String hash) {
    Optional<BookPlan> found =
        hatch.sql(DOCUMENT).param("hash", hash).query(String.class).optional().map(PlanText::read);
    if (found.isPresent() && !found.get().hash().equals(hash)) {
      throw PlanText.notAPlan();
    }
    return found;
  }

  /// The plan that both agreed to.
  public Optional<BookPlan> agreed(String population, int year) {
    return agreedHash(population, year).flatMap(this::find);
  }

  private Optional<String> agreedHash(String population, int year) {
    return hatch
        .sql(AGREED_HASH)
        .param("population", population)
        .param("year", year)
        .query(String.class)
        .optional();
  }

  /// Whether this very plan was agreed to by both.
  boolean isAgreed(BookPlan plan) {
    return agreedHash(plan.plan().population(), plan.plan().year())
        .filter(plan.hash()::equals)
        .isPresent();
  }

  /// Writes down that somebody agrees.
  ///
  /// @param by who, by the number that sign-in knows them by
  public Agreed agree(String hash, Part part, UUID by) {
    return transactions.<Agreed>execute(
        status ->
            find(hash)
                .map(plan -> agree(plan, part, by))
                .orElseGet(() -> new Agreed.Refused(Refusal.NOT_PROPOSED)));
  }

  private Agreed agree(BookPlan plan, Part part, UUID by) {
    String population = plan.plan().population();
    int year = plan.plan().year();
    hatch
        .sql(LOCK)
        .param("year", Integer.toString(year))
        .param("population", population)
        .query(Boolean.class)
        .single();
    List<Agreement> before =
        hatch.sql(AGREEMENTS).param("hash", plan.hash()).query(Agreement.class).list();
    Optional<Refusal> refusal = refusal(plan, before, part, by);
    if (refusal.isPresent()) {
      return new Agreed.Refused(refusal.get());
    }
    hatch
        .sql(AGREE)
        .param("hash", plan.hash())
        .param("part", part.code)
        .param("by", by)
        .param("at", calendar.now().atOffset(ZoneOffset.UTC))
        .update();
    if (before.isEmpty()) {
      return new Agreed.ByOne();
    }
    hatch
        .sql(AGREED)
        .param("population", population)
        .param("year", year)
        .param("hash", plan.hash())
        .update();
    pin(plan);
    Set<String> frame = plan.frame();
    plan.covers().forEach(covered -> contributions.frame(covered, year, frame));
    return new Agreed.ByBoth();
  }

  private void pin(BookPlan plan) {
    Population about = plan.about();
    var hours = new ArrayList<PinnedPlan.Hour>();
    plan.hours().forEach((period, at) -> hours.add(new PinnedPlan.Hour(period, at)));
    var pinned =
        new PinnedPlan(
            plan.hash(),
            about.code(),
            about.name(),
            about.kind().code(),
            plan.plan().year(),
            List.copyOf(about.covers()),
            plan.plan().spent().toString(),
            hours,
            plan.canonical(),
            plan.words());
    board.pin(pinned, plan.plan().spent(), calendar.now());
  }

  private Optional<Refusal> refusal(BookPlan plan, List<Agreement> before, Part part, UUID by) {
    if (calendar.hasBegun(plan.plan().year())) {
      return Optional.of(Refusal.YEAR_HAS_BEGUN);
    }
    if (before.stream().anyMatch(agreement -> agreement.part().equals(part.code))) {
      return Optional.of(Refusal.AGREED_ALREADY);
    }
    if (before.stream().anyMatch(agreement -> agreement.agreedBy().equals(by))) {
      return Optional.of(Refusal.SAME_PERSON);
    }
    return agreedHash(plan.plan().population(), plan.plan().year())
        .map(other -> Refusal.ANOTHER_PLAN);
  }
}
