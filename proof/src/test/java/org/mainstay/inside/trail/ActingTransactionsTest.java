package org.mainstay.inside.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.proof.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The database is told who acts, and a transaction in which it could not be told is over.
class ActingTransactionsTest {
  private static final WorkerId SAM = new WorkerId(new UUID(0, 2));
  private static final WorkerId LENA = new WorkerId(new UUID(0, 3));

  private final TestDatabase database = TestDatabase.fresh();
  private final RefusesOnce source = new RefusesOnce(database.inside());
  private final JdbcClient inside = JdbcClient.create(source);
  private final TransactionTemplate once =
      new TransactionTemplate(new ActingTransactions(source, InstantSource.system()));

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void a_transaction_that_could_not_begin_leaves_the_next_one_its_own_name() {
    source.refuses = true;
    assertThatThrownBy(() -> acting(SAM)).isInstanceOf(TransactionSystemException.class);

    assertThat(TransactionSynchronizationManager.hasResource(source)).isFalse();
    assertThat(acting(LENA)).isEqualTo(LENA.toString());
  }

  @Test
  void what_the_next_one_writes_is_kept() {
    source.refuses = true;
    assertThatThrownBy(() -> acting(SAM)).isInstanceOf(TransactionSystemException.class);

    Acting.as(
        LENA,
        () ->
            once.executeWithoutResult(
                _ ->
                    inside
                        .sql(
                            """
                            insert into inside_huddle.closed_day (on_day, at, worker_id)
                            values (date '2026-11-02', now(), :worker)
                            """)
                        .param("worker", LENA.value())
                        .update()));

    assertThat(database.column("select worker_id from inside_huddle.closed_day"))
        .containsExactly(LENA.toString());
  }

  private String acting(WorkerId worker) {
    return Acting.as(
        worker,
        () ->
            once.execute(
                _ ->
                    inside
                        .sql("select current_setting('mainstay.worker', true)")
                        .query(String.class)
                        .single()));
  }

  /// A database that refuses one statement when it is told to.
  private static final class RefusesOnce extends DelegatingDataSource {
    private boolean refuses;

    RefusesOnce(DataSource behind) {
      super(behind);
    }

    @Override
    public Connection getConnection() throws SQLException {
      var behind = super.getConnection();
      return (Connection)
          Proxy.newProxyInstance(
              Connection.class.getClassLoader(),
              new Class<?>[] {Connection.class},
              (_, method, arguments) -> {
                if (refuses && method.getName().equals("prepareStatement")) {
                  refuses = false;
                  throw new SQLException("too many of them", "53300");
                }
                try {
                  return method.invoke(behind, arguments);
                } catch (InvocationTargetException e) {
                  throw e.getCause() == null ? e : e.getCause();
                }
              });
    }
  }
}
