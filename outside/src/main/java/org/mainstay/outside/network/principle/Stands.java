package org.mainstay.outside.network.principle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mainstay.outside.office.Office;
import org.mainstay.outside.office.OfficeStore;

/// How the hub stands to each principle. Nothing is ever changed: a new version is added, and
/// whoever saw an older one adds nothing.
public final class Stands {
  private static final String ADD =
      """
      insert into outside_network.principle_stand
             (principle, version, in_place, evidence, owner, next_step, due_on, on_day, by_name)
      values (:principle, :version, :inPlace, :evidence, :owner, :next, :due, :on, :by)
          on conflict do nothing
      """;

  private static final String ALL =
      """
      select principle, version, in_place, evidence, owner, next_step, due_on, on_day, by_name
        from outside_network.principle_stand
       order by on_day desc, version desc, principle
       limit 2000
      """;

  private final OfficeStore store;
  private final Clock clock;

  public Stands(OfficeStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /// Every version of all, the last day first.
  public List<Stand> all() {
    return store.outside().sql(ALL).query((row, i) -> stand(row)).list();
  }

  /// How the hub stands now, by the key of each principle that somebody wrote of.
  public Map<String, Stand> now() {
    var latest = new LinkedHashMap<String, Stand>();
    all()
        .forEach(
            one ->
                latest.merge(
                    one.principle(),
                    one,
                    (first, other) -> first.version() > other.version() ? first : other));
    return latest;
  }

  /// How it stands to this one now.
  public Optional<Stand> now(String principle) {
    return Optional.ofNullable(now().get(principle));
  }

  /// Adds a version on top of the one that was seen, 0 if there was none. The same words sent again
  /// change nothing.
  ///
  /// @return false if somebody else wrote meanwhile; nothing was added
  public boolean add(String principle, int seen, Stand.Said said) {
    boolean added =
        store
                .outside()
                .sql(ADD)
                .param("principle", principle)
                .param("version", seen + 1)
                .param("inPlace", said.inPlace())
                .param("evidence", said.evidence())
                .param("owner", said.owner())
                .param("next", said.nextStep())
                .param("due", said.dueOn(), Types.DATE)
                .param("on", LocalDate.now(clock))
                .param("by", Office.now().signInName())
                .update()
            == 1;
    return added || now(principle).filter(one -> one.said().equals(said)).isPresent();
  }

  private static Stand stand(ResultSet row) throws SQLException {
    return new Stand(
        row.getString("principle"),
        row.getInt("version"),
        new Stand.Said(
            row.getString("in_place"),
            row.getString("evidence"),
            row.getString("owner"),
            row.getString("next_step"),
            row.getObject("due_on", LocalDate.class)),
        row.getObject("on_day", LocalDate.class),
        row.getString("by_name"));
  }
}
