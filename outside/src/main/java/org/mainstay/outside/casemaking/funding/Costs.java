package org.mainstay.outside.casemaking.funding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.outside.office.OfficeStore;

/// What the hub cost and costs, as it was typed: a new number stands beside the old one.
public final class Costs {
  private static final String COST =
      """
      select cost_id, contract_year, low, best, high, in_hand, counted_on, source
        from outside_casemaking.cost
      """;

  private static final String ADD =
      """
      insert into outside_casemaking.cost
             (cost_id, contract_year, low, best, high, in_hand, counted_on, source, typed_at,
              typed_by)
      values (:id, :year, :low, :best, :high, :inHand, :on, :source, :at, :by)
          on conflict do nothing
      """;

  private final OfficeStore store;
  private final InstantSource clock;

  public Costs(OfficeStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /// What was typed last for a contract year.
  public Optional<Cost> of(int year) {
    return store
        .outside()
        .sql(COST + " where contract_year = :year order by typed_at desc, cost_id limit 1")
        .param("year", year)
        .query((row, i) -> cost(row))
        .optional();
  }

  /// What was typed last for the latest year.
  public Optional<Cost> latest() {
    return store
        .outside()
        .sql(COST + " order by contract_year desc, typed_at desc, cost_id limit 1")
        .query((row, i) -> cost(row))
        .optional();
  }

  /// This one, whether or not another was typed since.
  public Optional<Cost> find(UUID id) {
    return store
        .outside()
        .sql(COST + " where cost_id = :id")
        .param("id", id)
        .query((row, i) -> cost(row))
        .optional();
  }

  private static Cost cost(ResultSet row) throws SQLException {
    return new Cost(
        row.getObject("cost_id", UUID.class),
        row.getInt("contract_year"),
        row.getLong("low"),
        row.getLong("best"),
        row.getLong("high"),
        new Cost.Hand(row.getLong("in_hand"), row.getObject("counted_on", LocalDate.class)),
        row.getString("source"));
  }

  /// Keeps another; sent twice it is kept once.
  public void add(Cost cost, UUID by) {
    store
        .outside()
        .sql(ADD)
        .param("id", cost.id())
        .param("year", cost.year())
        .param("low", cost.low())
        .param("best", cost.best())
        .param("high", cost.high())
        .param("inHand", cost.hand().pounds())
        .param("on", cost.hand().on())
        .param("source", cost.source())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("by", by)
        .update();
  }
}
