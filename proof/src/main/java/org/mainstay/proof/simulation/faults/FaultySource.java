package org.mainstay.proof.simulation.faults;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// A real database whose connections meet the faults that the simulation plans.
public final class FaultySource extends DelegatingDataSource {
  private final Faults faults;

  /// @param faults what the connections meet
  public FaultySource(DataSource behind, Faults faults) {
    super(behind);
    this.faults = faults;
  }

  @Override
  public Connection getConnection() throws SQLException {
    var behind = super.getConnection();
    return faults.isArmed() ? new Watched(behind, faults).proxy() : behind;
  }

  /// One connection of an operation that is to meet a fault; once broken, it stays so.
  private static final class Watched {
    private final Connection behind;
    private final Faults faults;
    private boolean isBroken;

    Watched(Connection behind, Faults faults) {
      this.behind = behind;
      this.faults = faults;
    }

    Connection proxy() {
      return (Connection)
          Proxy.newProxyInstance(
              Connection.class.getClassLoader(),
              new Class<?>[] {Connection.class},
              (_, method, arguments) -> answer(method, arguments));
    }

    private @Nullable Object answer(Method method, Object @Nullable [] arguments) throws Throwable {
      switch (method.getName()) {
        case "close" -> {
          behind.close();
          return null;
        }
        case "prepareStatement" -> statement();
        case "commit" -> {
          commit();
          return null;
        }
        case "rollback", "setAutoCommit", "setReadOnly" -> {
          if (isBroken) {
            // The server has undone everything when its client went.
            return null;
          }
        }
        default -> throwIfBroken();
      }
      try {
        return method.invoke(behind, arguments);
      } catch (InvocationTargetException e) {
        throw e.getCause() == null ? e : e.getCause();
      }
    }

    private void statement() throws SQLException {
      throwIfBroken();
      try {
        faults.statement();
      } catch (SQLException e) {
        breaksOff();
        throw e;
      }
    }

    private void commit() throws SQLException {
      throwIfBroken();
      boolean answerIsLost;
      try {
        answerIsLost = faults.commit();
      } catch (SQLException e) {
        breaksOff();
        throw e;
      }
      behind.commit();
      if (answerIsLost) {
        isBroken = true;
        behind.setAutoCommit(true);
        faults.fire();
      }
    }

    /// What a server does when its client is gone; after a refusal the connection lives on.
    private void breaksOff() throws SQLException {
      if (!faults.isGone()) {
        return;
      }
      if (!behind.getAutoCommit()) {
        behind.rollback();
        behind.setAutoCommit(true);
      }
      isBroken = true;
    }

    private void throwIfBroken() throws SQLException {
      if (isBroken) {
        throw new SQLException("simulated: the connection is gone", "08003");
      }
    }
  }
}
