package org.mainstay.inside.trail;

import java.io.Serial;
import java.sql.SQLException;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionSystemException;

/// Tells PostgreSQL in every transaction who is acting and when, so that its row rules hold.
///
/// A transaction in which nobody acts sees no person's row at all.
public final class ActingTransactions extends JdbcTransactionManager {
  @Serial private static final long serialVersionUID = 1;

  private static final String TELL =
      "select set_config('mainstay.worker', ?, true), set_config('mainstay.now', ?, true)";

  private final transient InstantSource clock;

  /// @param inside the inside's own connections
  public ActingTransactions(DataSource inside, InstantSource clock) {
    super(inside);
    this.clock = clock;
  }

  @Override
  protected void doBegin(Object transaction, TransactionDefinition definition) {
    super.doBegin(transaction, definition);
    if (Acting.isSomebody()) {
      try {
        tell(Acting.now());
      } catch (RuntimeException e) {
        // Left bound to this thread, it would take in whatever the thread does next: under nobody's
        // name, and never committed.
        doCleanupAfterCompletion(transaction);
        throw e;
      }
    }
  }

  private void tell(WorkerId worker) {
    var source = obtainDataSource();
    var connection = DataSourceUtils.getConnection(source);
    try (var statement = connection.prepareStatement(TELL)) {
      statement.setString(1, worker.value().toString());
      statement.setString(2, clock.instant().toString());
      statement.execute();
    } catch (SQLException e) {
      throw new TransactionSystemException("the database was not told who is acting", e);
    } finally {
      DataSourceUtils.releaseConnection(connection, source);
    }
  }
}
