package org.mainstay.hatch.contribution;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.SortedSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Which quarter is open for a population, so that no contribution falls between two releases or
/// into one that was made.
final class Quarters {
  /// Many may put something in at a time; none while a quarter is being closed.
  private static final String PUT_IN =
      """
      select pg_advisory_xact_lock_shared(
               hashtextextended('hatch intake ' || :year || ' ' || :population, 0)) is null
      """;

  private static final String CLOSE_DOOR =
      """
      select pg_advisory_xact_lock(
               hashtextextended('hatch intake ' || :year || ' ' || :population, 0)) is null
      """;

  private static final String LAST_CLOSED =
      """
      select coalesce(max(quarter), 0)
        from hatch_contribution.closed_quarter
       where population = :population
         and contract_year = :year
      """;

  private static final String CLOSE =
      """
      insert into hatch_contribution.closed_quarter (population, contract_year, quarter, closed_at)
      select :population, :year, quarter, :at
        from generate_series(1, :upTo) as quarter
      on conflict do nothing
      """;

  private final JdbcClient hatch;
  private final ContractCalendar calendar;

  Quarters(JdbcClient hatch, ContractCalendar calendar) {
    this.hatch = hatch;
    this.calendar = calendar;
  }

  /// The quarter that takes what is recorded now, held open until the transaction ends; none if the
  /// year is closed. A clock that was set back finds the quarter after the last closed one.
  Optional<Integer> holdOpen(String population, int year) {
    lock(PUT_IN, population, year);
    int quarter = Math.max(calendar.quarter(year), lastClosed(population, year) + 1);
    return quarter > ContractCalendar.QUARTERS ? Optional.empty() : Optional.of(quarter);
  }

  /// Waits until nobody is putting anything in, and closes.
  ///
  /// @param populations in their order, so that two who close never wait for each other
  void close(SortedSet<String> populations, int year, int upTo) {
    for (String population : populations) {
      lock(CLOSE_DOOR, population, year);
      hatch
          .sql(CLOSE)
          .param("population", population)
          .param("year", year)
          .param("at", calendar.now().atOffset(ZoneOffset.UTC))
          .param("upTo", upTo)
          .update();
    }
  }

  private void lock(String how, String population, int year) {
    hatch
        .sql(how)
        .param("year", Integer.toString(year))
        .param("population", population)
        .query(Boolean.class)
        .single();
  }

  private int lastClosed(String population, int year) {
    return hatch
        .sql(LAST_CLOSED)
        .param("population", population)
        .param("year", year)
        .query(Integer.class)
        .single();
  }
}
