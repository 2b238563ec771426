package org.mainstay.hatch.book;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.sums.disclosure.plan.PlannedTable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps the noised numbers of each release before they were made whole, for sums over periods.
final class NoisyNumbers {
  private static final String NOISY =
      """
      insert into hatch_book.noisy_cell (plan_hash, period, table_code, number, noisy)
      values (:planHash, :period, :table, :number, :noisy)
      """;

  private static final String UNCLAMPED =
      """
      insert into hatch_book.unclamped_cell (plan_hash, period, table_code, number, unclamped)
      values (:planHash, :period, :table, :number, :unclamped)
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
      for (int n = 0; n < table.noisy().size(); n++) {
        if (table.planned().cells().get(n).noised()) {
          cell(NOISY, planHash, period, table, n).param("noisy", table.noisy().get(n)).update();
        }
        cell(UNCLAMPED, planHash, period, table, n)
            .param("unclamped", table.unclamped().get(n))
            .update();
      }
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

  private JdbcClient.StatementSpec cell(
      String sql, String planHash, Period period, Drawn.Table table, int number) {
    return hatch
        .sql(sql)
        .param("planHash", planHash)
        .param("period", period.code())
        .param("table", table.planned().code())
        .param("number", number);
  }
}
