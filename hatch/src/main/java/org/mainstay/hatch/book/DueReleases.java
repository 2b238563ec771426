package org.mainstay.hatch.book;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mainstay.hatch.contribution.ContractCalendar;
import org.mainstay.hatch.noticeboard.PinnedRelease;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Makes every release whose hour has come, of every agreed plan, the earliest first.
///
/// Any number of processes may do so at once: the database gives all of them the one that was made.
public final class DueReleases {
  private static final String DUE =
      """
      select h.plan_hash, p.population, h.period, h.published_at
        from hatch_noticeboard.plan_hour h
        join hatch_noticeboard.plan p using (plan_hash)
        left join hatch_noticeboard.release r using (plan_hash, period)
       where h.published_at <= :now
         and r.plan_hash is null
         and not exists (select 1 from hatch_ledger.book_end)
       order by h.published_at, p.population, h.period
       limit 100000
      """;

  private static final String NEXT =
      """
      select h.plan_hash, p.population, h.period, h.published_at
        from hatch_noticeboard.plan_hour h
        join hatch_noticeboard.plan p using (plan_hash)
       where h.published_at > :now
         and not exists (select 1 from hatch_ledger.book_end)
       order by h.published_at, p.population, h.period
       limit 1
      """;

  private final JdbcClient hatch;
  private final Plans plans;
  private final Releases releases;
  private final ContractCalendar calendar;

  /// @param hatch the hatch's own connection
  public DueReleases(JdbcClient hatch, Plans plans, Releases releases, ContractCalendar calendar) {
    this.hatch = hatch;
    this.plans = plans;
    this.releases = releases;
    this.calendar = calendar;
  }

  /// A release that is to be made at an hour.
  ///
  /// @param population by its code
  public record Due(
      String planHash, String population, String period, OffsetDateTime publishedAt) {}

  /// What became of one that was due.
  public sealed interface Outcome {
    /// It is on the board.
    record Made(Due due, PinnedRelease release) implements Outcome {}

    /// There is none, and nothing was spent.
    ///
    /// @param code of the error
    /// @param words why
    record Refused(Due due, String code, String words) implements Outcome {}

    /// Something broke on the way; nothing was readable that was not stored.
    ///
    /// @param kind of what broke, without its words
    record Failed(Due due, String kind) implements Outcome {
      /// Something broke while a release was made; it is tried again within a quarter of an hour.
      public static final String CODE = "MAINSTAY-BOOK-012";
    }
  }

  /// Makes what is due now. What one plan comes to does not touch the others.
  public List<Outcome> make() {
    var outcomes = new ArrayList<Outcome>();
    for (Due due : due()) {
      outcomes.add(make(due));
    }
    return List.copyOf(outcomes);
  }

  /// What is due now, the earliest first.
  public List<Due> due() {
    return hatch
        .sql(DUE)
        .param("now", calendar.now().atOffset(ZoneOffset.UTC))
        .query(Due.class)
        .list();
  }

  /// What comes next; none if nothing is agreed for later.
  public Optional<Due> next() {
    return hatch
        .sql(NEXT)
        .param("now", calendar.now().atOffset(ZoneOffset.UTC))
        .query(Due.class)
        .optional();
  }

  private Outcome make(Due due) {
    try {
      return plans
          .find(due.planHash())
          .map(plan -> releases.release(plan, Period.of(due.period())))
          .<Outcome>map(
              released ->
                  switch (released) {
                    case Released.Pinned(var release) -> new Outcome.Made(due, release);
                    case Released.Refused(var code, var words) ->
                        new Outcome.Refused(due, code, words);
                  })
          .orElseGet(
              () ->
                  new Outcome.Refused(
                      due, Refusal.NOT_PROPOSED.code(), Refusal.NOT_PROPOSED.words()));
    } catch (RuntimeException broken) {
      // Its words could hold what nobody may read; its kind cannot.
      return new Outcome.Failed(due, broken.getClass().getSimpleName());
    }
  }
}
