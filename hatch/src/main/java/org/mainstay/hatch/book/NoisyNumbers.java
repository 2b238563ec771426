package org.mainstay.hatch.book;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.mainstay.sums.disclosure.plan.PlannedTable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps the noised numbers of each release before they were made whole, for sums over periods.
final class NoisyNumbers {
  private static final String NOISY =
      """
      insert into hatch_book.noisy_cell (plan_hash, period, table_code, number, noisy)
      select :planHash, :period, :table, number, noisy
        from unnest(:numbers, :noisy) as cell (number, noisy)
      """;

  private static final String UNCLAMPED =
      """
      insert into hatch_book.unclamped_cell (plan_hash, period, table_code, number, unclamped)
      select :planHash, :period, :table, ordinality - 1, unclamped
        from unnest(:unclamped) with ordinality as cell (unclamped, ordinality)
      """;

  private static final String STORED =
      """
      select number, noisy
        from hatch_book.noisy_cell
       where plan_hash = :planHash
         and period = :period
         and table_code = :table
       order by number
       limit 10000
      """;

  private final JdbcClient hatch;

  NoisyNumbers(JdbcClient hatch) {
    this.hatch = hatch;
  }

  /// Keeps what was drawn, in the transaction of the release.
  void keep(String planHash, Period period, Drawn drawn) {
    for (Drawn.Table table : drawn.tables()) {
      var noised =
          IntStream.range(0, table.noisy().size())
              .filter(n -> table.planned().cells().get(n).noised())
              .boxed()
              .toList();
      about(NOISY, planHash, period, table)
          .param("numbers", noised.toArray(Integer[]::new))
          .param("noisy", noised.stream().map(table.noisy()::get).toArray(Long[]::new))
          .update();
      about(UNCLAMPED, planHash, period, table)
          .param("unclamped", table.unclamped().toArray(Double[]::new))
          .update();
    }
  }

  /// What was drawn in an earlier period, table by table; 0 for a cell that is only the sum of
  /// others.
  List<long[]> of(String planHash, Period period, List<PlannedTable> tables) {
    var all = new ArrayList<long[]>();
    for (PlannedTable table : tables) {
      var noisy = new long[table.cells().size()];
      hatch
          .sql(STORED)
          .param("planHash", planHash)
          .param("period", period.code())
          .param("table", table.code())
          .query((RowCallbackHandler) row -> noisy[row.getInt("number")] = row.getLong("noisy"));
      all.add(noisy);
    }
    return all;
  }

  private JdbcClient.StatementSpec about(
      String sql, String planHash, Period period, Drawn.Table table) {
    return hatch
        .sql(sql)
        .param("planHash", planHash)
        .param("period", period.code())
        .param("table", table.planned().code());
  }
}
