package org.mainstay.inside;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// Counts the statements that go to the database.
public final class Counted extends DelegatingDataSource {
  private final AtomicInteger statements = new AtomicInteger();

  public Counted(DataSource behind) {
    super(behind);
  }

  /// How many statements there were so far.
  public int statements() {
    return statements.get();
  }

  @Override
  public Connection getConnection() throws SQLException {
    var behind = super.getConnection();
    return (Connection)
        Proxy.newProxyInstance(
            Connection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("prepareStatement")) {
                statements.incrementAndGet();
              }
              try {
                return method.invoke(behind, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause() == null ? e : e.getCause();
              }
            });
  }
}
