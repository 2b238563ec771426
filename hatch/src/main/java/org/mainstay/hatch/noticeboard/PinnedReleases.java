package org.mainstay.hatch.noticeboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The releases on the board: the hatch pins them once, everybody outside reads them as they are.
public final class PinnedReleases {
  private static final String RELEASE =
      """
      select plan_hash, period, population, contract_year, released_at, ledger_hash, noise_hash,
             release_hash, signature
        from hatch_noticeboard.release
      """;

  private static final String ONE =
      RELEASE + " where plan_hash = :planHash and period = :period limit 1";

  private static final String OF_YEAR =
      RELEASE
          + """
           where population = :population
             and contract_year = :year
           order by plan_hash, period
           limit 100
          """;

  private static final String TABLES =
      """
      select table_code, measure, epsilon
        from hatch_noticeboard.release_table
       where plan_hash = :planHash
         and period = :period
       order by number
       limit 100
      """;

  private static final String CELLS =
      """
      select cell_code, label, parent, staff, wide, people, margin
        from hatch_noticeboard.release_cell
       where plan_hash = :planHash
         and period = :period
         and table_code = :table
       order by number
       limit 10000
      """;

  private static final String PIN =
      """
      insert into hatch_noticeboard.release
             (plan_hash, period, population, contract_year, released_at, ledger_hash, noise_hash,
              release_hash, signature)
      values (:planHash, :period, :population, :year, :at, :ledgerHash, :noiseHash,
              :hash, :signature)
      """;

  private static final String PIN_TABLE =
      """
      insert into hatch_noticeboard.release_table
             (plan_hash, period, number, table_code, measure, epsilon)
      values (:planHash, :period, :number, :table, :measure, :epsilon)
      """;

  private static final String PIN_CELL =
      """
      insert into hatch_noticeboard.release_cell
             (plan_hash, period, table_code, number, parent, cell_code, label, staff, wide, people,
              margin)
      values (:planHash, :period, :table, :number, :parent, :code, :label, :staff, :wide, :people,
              :margin)
      """;

  private final JdbcClient reader;

  /// A release's own row.
  private record Line(Release.Heading heading, String hash, String signature) {}

  /// @param reader the outside's own connection, which reads alone; the hatch's to pin
  public PinnedReleases(JdbcClient reader) {
    this.reader = reader;
  }

  /// The release of a plan and period, if it is on the board.
  ///
  /// @param period `year`, or `quarter-1` to `quarter-4`
  public Optional<PinnedRelease> find(String planHash, String period) {
    return reader
        .sql(ONE)
        .param("planHash", planHash)
        .param("period", period)
        .query((row, i) -> line(row))
        .optional()
        .map(this::pinned);
  }

  /// What is on the board about a population in a contract year.
  public List<PinnedRelease> of(String population, int year) {
    return reader
        .sql(OF_YEAR)
        .param("population", population)
        .param("year", year)
        .query((row, i) -> line(row))
        .list()
        .stream()
        .map(this::pinned)
        .toList();
  }

  private static Line line(ResultSet row) throws SQLException {
    var heading =
        new Release.Heading(
            row.getString("plan_hash"),
            row.getString("period"),
            row.getString("population"),
            row.getInt("contract_year"),
            row.getObject("released_at", OffsetDateTime.class).toInstant(),
            row.getString("ledger_hash"),
            row.getString("noise_hash"));
    return new Line(heading, row.getString("release_hash"), row.getString("signature"));
  }

  private PinnedRelease pinned(Line line) {
    return new PinnedRelease(
        new Release(line.heading(), tables(line.heading())), line.hash(), line.signature());
  }

  /// Each query is over before the next begins: a reader never waits for a second connection while
  /// holding one.
  private List<Release.Table> tables(Release.Heading heading) {
    List<Release.Table> bare =
        about(TABLES, heading)
            .query(
                (row, i) ->
                    new Release.Table(
                        row.getString("table_code"),
                        row.getString("measure"),
                        row.getString("epsilon"),
                        List.of()))
            .list();
    return bare.stream()
        .map(
            table ->
                new Release.Table(
                    table.code(), table.measure(), table.epsilon(), cells(heading, table.code())))
        .toList();
  }

  private List<Release.Cell> cells(Release.Heading heading, String table) {
    return about(CELLS, heading)
        .param("table", table)
        .query(
            (row, i) ->
                new Release.Cell(
                    row.getString("cell_code"),
                    row.getString("label"),
                    row.getInt("parent"),
                    row.getLong("staff"),
                    row.getBoolean("wide"),
                    row.getLong("people"),
                    row.getLong("margin")))
        .list();
  }

  private JdbcClient.StatementSpec about(String sql, Release.Heading heading) {
    return reader.sql(sql).param("planHash", heading.planHash()).param("period", heading.period());
  }

  /// Pins a release, in the transaction in which it was drawn and paid for. A second one of the
  /// same plan and period is refused by the table.
  public void pin(PinnedRelease pinned) {
    Release.Heading heading = pinned.release().heading();
    about(PIN, heading)
        .param("population", heading.population())
        .param("year", heading.year())
        .param("at", heading.at().atOffset(ZoneOffset.UTC))
        .param("ledgerHash", heading.ledgerHash())
        .param("noiseHash", heading.noiseHash())
        .param("hash", pinned.hash())
        .param("signature", pinned.signature())
        .update();
    List<Release.Table> tables = pinned.release().tables();
    for (int number = 0; number < tables.size(); number++) {
      Release.Table table = tables.get(number);
      about(PIN_TABLE, heading)
          .param("number", number)
          .param("table", table.code())
          .param("measure", table.measure())
          .param("epsilon", table.epsilon())
          .update();
      for (int cell = 0; cell < table.cells().size(); cell++) {
        pinCell(heading, table.code(), cell, table.cells().get(cell));
      }
    }
  }

  private void pinCell(Release.Heading heading, String table, int number, Release.Cell cell) {
    about(PIN_CELL, heading)
        .param("table", table)
        .param("number", number)
        .param("parent", cell.parent())
        .param("code", cell.code())
        .param("label", cell.label())
        .param("staff", cell.staff())
        .param("wide", cell.wide())
        .param("people", cell.people())
        .param("margin", cell.margin())
        .update();
  }
}
