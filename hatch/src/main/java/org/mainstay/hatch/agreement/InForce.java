package org.mainstay.hatch.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The gate of the release act: each party has one agreement in force that names every table.
///
/// It is asked within the transaction of the release. An agreement that is signed, looked over or
/// ended meanwhile waits until the release is there or is not; so nothing is released under one
/// that had ended.
public final class InForce {
  private static final String HOLD =
      """
      select pg_advisory_xact_lock_shared(hashtextextended('hatch agreement ' || :party, 0))
             is null
      """;

  private static final String TABLES =
      """
      select array(select t.table_code
                     from hatch_agreement.agreement_table t
                    where t.agreement_id = a.agreement_id
                    order by t.table_code) as tables
        from hatch_agreement.agreement a
       where a.party = :party
         and :today between a.valid_from and a.valid_until
         and 2 = (select count(*)
                    from hatch_agreement.signature s
                   where s.agreement_id = a.agreement_id)
         and not exists (select 1
                           from hatch_agreement.agreement_end e
                          where e.agreement_id = a.agreement_id)
       order by a.agreement_id
       limit 1000
      """;

  private final JdbcClient hatch;

  /// @param hatch the connection of the release
  public InForce(JdbcClient hatch) {
    this.hatch = hatch;
  }

  /// What is missing.
  ///
  /// @param code of the error
  /// @param words what is wrong, and the way out
  public record Lack(String code, String words) {
    private static Lack of(AgreementRefusal because, String... named) {
      return new Lack(because.code(), because.words().formatted((Object[]) named));
    }
  }

  /// What keeps these tables from being released to these parties on a day; nothing if they may be.
  public Optional<Lack> lack(SortedSet<String> parties, Set<String> tables, LocalDate today) {
    for (String party : parties) {
      hatch.sql(HOLD).param("party", party).query(Boolean.class).single();
      Optional<Lack> lack = lack(party, tables, today);
      if (lack.isPresent()) {
        return lack;
      }
    }
    return Optional.empty();
  }

  private Optional<Lack> lack(String party, Set<String> tables, LocalDate today) {
    List<Set<String>> named =
        hatch.sql(TABLES).param("party", party).param("today", today).query(InForce::tables).list();
    if (named.isEmpty()) {
      return Optional.of(Lack.of(AgreementRefusal.NONE_IN_FORCE, party));
    }
    if (named.stream().anyMatch(all -> all.containsAll(tables))) {
      return Optional.empty();
    }
    var missing = new TreeSet<>(tables);
    missing.removeAll(named.getFirst());
    return Optional.of(Lack.of(AgreementRefusal.TABLE_NOT_NAMED, party, missing.first()));
  }

  private static Set<String> tables(ResultSet row, int number) throws SQLException {
    return Set.of((String[]) row.getArray("tables").getArray());
  }
}
