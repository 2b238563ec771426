package org.mainstay.hatch.noticeboard;

import java.security.PublicKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mainstay.sums.disclosure.noise.Epsilon;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The plans on the board: the hatch pins each when both have agreed, everybody outside reads them.
public final class PinnedPlans {
  /// All of a plan in one row, so that a reader asks once however many plans there are.
  private static final String PLAN =
      """
      select p.plan_hash, p.population, p.name, p.kind, p.contract_year, p.numerator,
             p.denominator, p.document, p.words,
             array(select c.population
                     from hatch_noticeboard.plan_cover c
                    where c.plan_hash = p.plan_hash
                    order by c.population) as covers,
             array(select h.period || ' ' || extract(epoch from h.published_at)::bigint
                     from hatch_noticeboard.plan_hour h
                    where h.plan_hash = p.plan_hash
                    order by h.published_at, h.period) as hours
        from hatch_noticeboard.plan p
      """;

  private static final String ORDER = " order by p.contract_year desc, p.kind, p.name limit 10000";

  private static final String SPENT =
      """
      select p.numerator, p.denominator
        from hatch_noticeboard.plan p
        join hatch_noticeboard.plan_cover c using (plan_hash)
       where c.population = :population
         and p.contract_year = :year
       limit 100
      """;

  private static final String PINNED =
      """
      select (select count(*) from hatch_noticeboard.plan) as plans,
             (select count(*) from hatch_noticeboard.release) as releases
      """;

  private static final String KEYS =
      """
      select public_key
        from hatch_noticeboard.signing_key
       order by pinned_at desc, public_key
       limit 100
      """;

  private static final String PIN_KEY =
      """
      insert into hatch_noticeboard.signing_key (public_key, pinned_at)
      values (:key, :at)
      on conflict do nothing
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
    return reader.sql(PLAN + ORDER).query((row, i) -> plan(row)).list();
  }

  /// The plans of a contract year, by kind and name.
  public List<PinnedPlan> of(int year) {
    return reader
        .sql(PLAN + " where p.contract_year = :year" + ORDER)
        .param("year", year)
        .query((row, i) -> plan(row))
        .list();
  }

  /// The plans of a population, the latest year first.
  public List<PinnedPlan> of(String population) {
    return reader
        .sql(PLAN + " where p.population = :population" + ORDER)
        .param("population", population)
        .query((row, i) -> plan(row))
        .list();
  }

  /// One plan.
  public Optional<PinnedPlan> find(String hash) {
    return reader
        .sql(PLAN + " where p.plan_hash = :hash")
        .param("hash", hash)
        .query((row, i) -> plan(row))
        .optional();
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

  private static PinnedPlan plan(ResultSet row) throws SQLException {
    return new PinnedPlan(
        row.getString("plan_hash"),
        row.getString("population"),
        row.getString("name"),
        row.getString("kind"),
        row.getInt("contract_year"),
        List.of((String[]) row.getArray("covers").getArray()),
        epsilon(row).toString(),
        Stream.of((String[]) row.getArray("hours").getArray()).map(PinnedPlans::hour).toList(),
        row.getString("document"),
        row.getString("words"));
  }

  private static PinnedPlan.Hour hour(String words) {
    int blank = words.indexOf(' ');
    long seconds = Long.parseLong(words.substring(blank + 1));
    return new PinnedPlan.Hour(words.substring(0, blank), Instant.ofEpochSecond(seconds));
  }

  /// How much hangs on the board. Nothing is ever changed or taken down, so that a reader who finds
  /// as much as before need not read it again.
  public record Pinned(long plans, long releases) {}

  /// How much hangs there now.
  public Pinned pinned() {
    return reader.sql(PINNED).query(Pinned.class).single();
  }

  /// The public keys with which releases are signed, each as Base64 of its X.509 form, the latest
  /// first.
  public List<String> publicKeys() {
    return reader.sql(KEYS).query(String.class).list();
  }

  /// Pins the public key with which releases are signed, unless it hangs there already.
  ///
  /// @param key Ed25519
  public void pin(PublicKey key, Instant at) {
    reader
        .sql(PIN_KEY)
        .param("key", Base64.getEncoder().encodeToString(key.getEncoded()))
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
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
