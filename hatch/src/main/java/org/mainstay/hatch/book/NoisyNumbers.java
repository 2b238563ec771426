package org.mainstay.hatch.book;

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
