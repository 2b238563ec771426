package org.mainstay.hatch.noticeboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.mainstay.sums.disclosure.noise.Epsilon;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The plans on the board: the hatch pins each when both have agreed, everybody outside reads them.
public final class PinnedPlans {
  private static final String PLAN =
      """
      select plan_hash, population, name, kind, contract_year, numerator, denominator, document,
             words
        from hatch_noticeboard.plan
      """;

  private static final String ORDER = " order by contract_year desc, kind, name limit 10000";

  private static final String COVERS =
      """
      select population
        from hatch_noticeboard.plan_cover
       where plan_hash = :hash
       order by population
       limit 10000
      """;

  private static final String HOURS =
      """
      select period, published_at
        from hatch_noticeboard.plan_hour
       where plan_hash = :hash
       order by published_at, period
       limit 5
      """;

  private static final String SPENT =
      """
      select p.numerator, p.denominator
        from hatch_noticeboard.plan p
        join hatch_noticeboard.plan_cover c using (plan_hash)
       where c.population = :population
         and p.contract_year = :year
       limit 100
      """;

  private static final String PIN =
      """
      insert into hatch_noticeboard.plan
             (plan_hash, population, name, kind, contract_year, numerator, denominator, document,
              words, pinned_at)
      values (:hash, :population, :name, :kind, :year, :numerator, :denominator, :document,
              :words, :at)
      """;

  private static final String PIN_COVER =
      """
      insert into hatch_noticeboard.plan_cover (plan_hash, population)
      values (:hash, :population)
      """;

  private static final String PIN_HOUR =
      """
      insert into hatch_noticeboard.plan_hour (plan_hash, period, published_at)
      values (:hash, :period, :at)
      """;

  private final JdbcClient reader;

  /// @param reader the outside's own connection, which reads alone; the hatch's to pin
  public PinnedPlans(JdbcClient reader) {
    this.reader = reader;
  }

  /// Every plan, the latest year first, then by kind and name.
  public List<PinnedPlan> all() {
    return whole(reader.sql(PLAN + ORDER).query((row, i) -> bare(row)).list());
  }

  /// The plans of a contract year, by kind and name.
  public List<PinnedPlan> of(int year) {
    return whole(
        reader
            .sql(PLAN + " where contract_year = :year" + ORDER)
            .param("year", year)
            .query((row, i) -> bare(row))
            .list());
  }

  /// The plans of a population, the latest year first.
  public List<PinnedPlan> of(String population) {
    return whole(
        reader
            .sql(PLAN + " where population = :population" + ORDER)
            .param("population", population)
            .query((row, i) -> bare(row))
            .list());
  }

  /// One plan.
  public Optional<PinnedPlan> find(String hash) {
    return whole(
            reader
                .sql(PLAN + " where plan_hash = :hash")
                .param("hash", hash)
                .query((row, i) -> bare(row))
                .list())
        .stream()
        .findFirst();
  }

  /// What all books of a year that count the staff of a population promise to each of them; nothing
  /// if no book does.
  public Optional<Promise> promiseTo(String population, int year) {
    return reader
        .sql(SPENT)
        .param("population", population)
        .param("year", year)
        .query((row, i) -> epsilon(row))
        .list()
        .stream()
        .reduce(Epsilon::plus)
        .map(Promise::of);
  }

  private static Epsilon epsilon(ResultSet row) throws SQLException {
    return Epsilon.of(row.getLong("numerator"), row.getLong("denominator"));
  }

  private static PinnedPlan bare(ResultSet row) throws SQLException {
    return new PinnedPlan(
        row.getString("plan_hash"),
        row.getString("population"),
        row.getString("name"),
        row.getString("kind"),
        row.getInt("contract_year"),
        List.of(),
        epsilon(row).toString(),
        List.of(),
        row.getString("document"),
        row.getString("words"));
  }

  /// Each query is over before the next begins.
  private List<PinnedPlan> whole(List<PinnedPlan> bare) {
    return bare.stream().map(this::whole).toList();
  }

  private PinnedPlan whole(PinnedPlan plan) {
    List<String> covers = reader.sql(COVERS).param("hash", plan.hash()).query(String.class).list();
    List<PinnedPlan.Hour> hours =
        reader
            .sql(HOURS)
            .param("hash", plan.hash())
            .query(
                (row, i) ->
                    new PinnedPlan.Hour(
                        row.getString("period"),
                        row.getObject("published_at", OffsetDateTime.class).toInstant()))
            .list();
    return new PinnedPlan(
        plan.hash(),
        plan.population(),
        plan.name(),
        plan.kind(),
        plan.year(),
        covers,
        plan.epsilon(),
        hours,
        plan.document(),
        plan.words());
  }

  /// Pins a plan, in the transaction in which the second of two people agreed.
  ///
  /// @param spends what it spends on each person in the year
  public void pin(PinnedPlan plan, Epsilon spends, Instant at) {
    reader
        .sql(PIN)
        .param("hash", plan.hash())
        .param("population", plan.population())
        .param("name", plan.name())
        .param("kind", plan.kind())
        .param("year", plan.year())
        .param("numerator", spends.numerator())
        .param("denominator", spends.denominator())
        .param("document", plan.document())
        .param("words", plan.words())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
    for (String population : plan.covers()) {
      reader.sql(PIN_COVER).param("hash", plan.hash()).param("population", population).update();
    }
    for (PinnedPlan.Hour hour : plan.hours()) {
      reader
          .sql(PIN_HOUR)
          .param("hash", plan.hash())
          .param("period", hour.period())
          .param("at", hour.at().atOffset(ZoneOffset.UTC))
          .update();
    }
  }
}
