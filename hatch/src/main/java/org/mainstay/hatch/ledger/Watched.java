package org.mainstay.hatch.ledger;

import java.util.Optional;
import org.mainstay.sums.disclosure.noise.Epsilon;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Compares the ledger with what its witness remembers, and lets the witness remember more.
final class Watched {
  private static final String HEAD =
      """
      select number, debit_hash
        from hatch_ledger.debit
       order by number desc
       limit 1
      """;

  private static final String HASH_OF =
      """
      select debit_hash
        from hatch_ledger.debit
       where number = :number
      """;

  private static final String COSTS =
      """
      select sum(numerator)::bigint as numerator, denominator
        from hatch_ledger.debit
       where number > :after
         and number <= :upTo
       group by denominator
       order by denominator
       limit 100000
      """;

  private final JdbcClient hatch;
  private final Witness witness;

  Watched(JdbcClient hatch, Witness witness) {
    this.hatch = hatch;
    this.witness = witness;
  }

  private record Head(long number, String hash) {}

  private Witness.Seen seen() {
    return witness.last().orElse(Witness.Seen.NOTHING);
  }

  /// Whether the last debit that is remembered is here: one look, before each release.
  boolean remembersTheLast() {
    return isHere(seen());
  }

  private boolean isHere(Witness.Seen seen) {
    return seen.number() == 0
        || hatch
            .sql(HASH_OF)
            .param("number", seen.number())
            .query(String.class)
            .optional()
            .filter(seen.head()::equals)
            .isPresent();
  }

  Standing standing() {
    Witness.Seen seen = seen();
    boolean whole = isHere(seen) && costs(0, seen.number()).equals(seen.spent());
    return whole ? new Standing.Abreast() : new Standing.Behind(seen.number());
  }

  /// A ledger that is behind is not believed.
  void remember() {
    Witness.Seen seen = seen();
    Optional<Head> head =
        hatch
            .sql(HEAD)
            .query((row, i) -> new Head(row.getLong("number"), row.getString("debit_hash")))
            .optional();
    if (head.isPresent() && head.get().number() > seen.number() && isHere(seen)) {
      long number = head.get().number();
      Epsilon spent = seen.spent().plus(costs(seen.number(), number));
      witness.saw(new Witness.Seen(number, head.get().hash(), spent));
    }
  }

  private Epsilon costs(long after, long upTo) {
    return hatch
        .sql(COSTS)
        .param("after", after)
        .param("upTo", upTo)
        .query((row, i) -> Epsilon.of(row.getLong("numerator"), row.getLong("denominator")))
        .list()
        .stream()
        .reduce(Epsilon.NONE, Epsilon::plus);
  }
}
