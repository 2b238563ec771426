package org.mainstay.hatch.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.mainstay.sums.disclosure.noise.Epsilon;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps the account of what was told, and refuses what would be too much.
public final class Ledger {
  private static final String LOCK_POPULATION =
      """
      select pg_advisory_xact_lock(
               hashtextextended('hatch ledger ' || :year || ' ' || :population, 0)) is null
      """;

  /// Only one debit can follow another.
  private static final String LOCK_CHAIN =
      "select pg_advisory_xact_lock(hashtextextended('hatch ledger chain', 0)) is null";

  private static final String COLUMNS =
      """
      select number, population, contract_year, plan_hash, table_code, period, numerator,
             denominator, paid_by, debited_at, before_hash, debit_hash
        from hatch_ledger.debit
      """;

  private static final String OF_POPULATION =
      COLUMNS
          + """
           where population = :population
           order by number
           limit 100000
          """;

  private static final String POPULATIONS =
      """
      select distinct population
        from hatch_ledger.debit
       order by population
       limit 100000
      """;

  private static final String LAST = COLUMNS + " order by number desc limit 1";

  private static final String FOLLOWING =
      COLUMNS + " where number > :number order by number limit 1000";

  private static final String DEBIT =
      """
      insert into hatch_ledger.debit
             (number, population, contract_year, plan_hash, table_code, period, numerator,
              denominator, paid_by, debited_at, before_hash, debit_hash)
      values (:number, :population, :year, :planHash, :table, :period, :numerator,
              :denominator, :paidBy, :at, :before, :hash)
      """;

  private final JdbcClient hatch;
  private final Caps caps;
  private final InstantSource clock;
  private final Watched watched;

  /// @param hatch the hatch's own connection
  /// @param witness what is kept outside the database
  public Ledger(JdbcClient hatch, Caps caps, InstantSource clock, Witness witness) {
    this.hatch = hatch;
    this.caps = caps;
    this.clock = clock;
    this.watched = new Watched(hatch, witness);
  }

  /// A debit with the hash that stands beside it.
  private record Line(Debit debit, String hash) {}

  /// What a release costs each person of each population in it.
  ///
  /// @param costs of each table of the period
  public record Bill(
      String planHash,
      String period,
      int year,
      SortedSet<String> populations,
      SortedMap<String, Epsilon> costs) {}

  /// What became of a bill.
  public sealed interface Answer {
    /// It was paid, and this is the hash of the ledger's last line now.
    record Paid(String head) implements Answer {}

    /// Nothing was paid, and nothing may be told.
    record Refused(String population, Caps.Refusal because) implements Answer {}
  }

  /// Whether the ledger is whole.
  public sealed interface Verified {
    /// It is.
    ///
    /// @param head the hash of its last line, to be kept elsewhere
    record Whole(long debits, String head) implements Verified {}

    /// A line was changed, taken out or put in.
    ///
    /// @param number where it shows first
    record Broken(long number) implements Verified {}
  }

  /// Looks whether everything that was ever told is still accounted for.
  public Standing standing() {
    return watched.standing();
  }

  /// Lets the witness remember what is committed.
  public void remember() {
    watched.remember();
  }

  /// Waits until nobody else asks for these populations in this year, in their order, so that two
  /// who ask never wait for each other. Held until the transaction ends.
  public void lock(SortedSet<String> populations, int year) {
    for (String population : populations) {
      hatch
          .sql(LOCK_POPULATION)
          .param("year", Integer.toString(year))
          .param("population", population)
          .query(Boolean.class)
          .single();
    }
  }

  /// Pays a bill or refuses it, in the transaction of what it is for, after locking.
  public Answer pay(Bill bill) {
    Epsilon cost = bill.costs().values().stream().reduce(Epsilon.NONE, Epsilon::plus);
    for (String population : bill.populations()) {
      Map<Integer, Epsilon> spent = spent(population);
      spent.merge(bill.year(), cost, Epsilon::plus);
      Optional<Caps.Refusal> refusal = caps.against(spent, bill.year());
      if (refusal.isPresent()) {
        return new Answer.Refused(population, refusal.get());
      }
    }
    hatch.sql(LOCK_CHAIN).query(Boolean.class).single();
    if (!watched.remembersTheLast()) {
      return new Answer.Refused(bill.populations().first(), Caps.Refusal.FORGOTTEN);
    }
    Optional<Line> last = hatch.sql(LAST).query((row, i) -> line(row)).optional();
    long number = last.map(line -> line.debit().number()).orElse(0L);
    String head = last.map(Line::hash).orElse(Debit.NOTHING_BEFORE);
    Instant at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    for (String population : bill.populations()) {
      for (var of : bill.costs().entrySet()) {
        number++;
        var what = new Debit.What(bill.planHash(), of.getKey(), bill.period());
        long paidBy = of.getValue().equals(Epsilon.NONE) ? payer(population, what) : number;
        var debit =
            new Debit(number, population, bill.year(), what, of.getValue(), paidBy, at, head);
        write(debit);
        head = debit.hash();
      }
    }
    return new Answer.Paid(head);
  }

  /// The debit that paid for a table whose later periods cost nothing.
  private long payer(String population, Debit.What what) {
    return debits(population).stream()
        .filter(debit -> debit.what().planHash().equals(what.planHash()))
        .filter(debit -> debit.what().table().equals(what.table()))
        .filter(debit -> debit.cost().compareTo(Epsilon.NONE) > 0)
        .mapToLong(Debit::number)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "MAINSTAY-LEDGER-003: the first period of table %s was never paid for"
                        .formatted(what.table())));
  }

  private void write(Debit debit) {
    hatch
        .sql(DEBIT)
        .param("number", debit.number())
        .param("population", debit.population())
        .param("year", debit.year())
        .param("planHash", debit.what().planHash())
        .param("table", debit.what().table())
        .param("period", debit.what().period())
        .param("numerator", debit.cost().numerator())
        .param("denominator", debit.cost().denominator())
        .param("paidBy", debit.paidBy())
        .param("at", debit.at().atOffset(ZoneOffset.UTC))
        .param("before", debit.before())
        .param("hash", debit.hash())
        .update();
  }

  /// Every population of which something was told, in the order of their codes.
  public List<String> populations() {
    return hatch.sql(POPULATIONS).query(String.class).list();
  }

  /// What was told about a population, in the order of telling.
  public List<Debit> debits(String population) {
    return hatch
        .sql(OF_POPULATION)
        .param("population", population)
        .query((row, i) -> line(row).debit())
        .list();
  }

  /// What is spent on each person of a population, by contract year.
  public Map<Integer, Epsilon> spent(String population) {
    var spent = new TreeMap<Integer, Epsilon>();
    debits(population).forEach(debit -> spent.merge(debit.year(), debit.cost(), Epsilon::plus));
    return spent;
  }

  /// Walks the whole ledger: every line must follow the one before and be as it was written.
  public Verified verify() {
    long number = 0;
    String head = Debit.NOTHING_BEFORE;
    while (true) {
      List<Line> lines =
          hatch.sql(FOLLOWING).param("number", number).query((row, i) -> line(row)).list();
      if (lines.isEmpty()) {
        return new Verified.Whole(number, head);
      }
      for (Line line : lines) {
        Debit debit = line.debit();
        if (debit.number() != number + 1
            || !debit.before().equals(head)
            || !debit.hash().equals(line.hash())) {
          return new Verified.Broken(number + 1);
        }
        number++;
        head = line.hash();
      }
    }
  }

  private static Line line(ResultSet row) throws SQLException {
    var debit =
        new Debit(
            row.getLong("number"),
            row.getString("population"),
            row.getInt("contract_year"),
            new Debit.What(
                row.getString("plan_hash"), row.getString("table_code"), row.getString("period")),
            Epsilon.of(row.getLong("numerator"), row.getLong("denominator")),
            row.getLong("paid_by"),
            row.getObject("debited_at", OffsetDateTime.class).toInstant(),
            row.getString("before_hash"));
    return new Line(debit, row.getString("debit_hash"));
  }
}
