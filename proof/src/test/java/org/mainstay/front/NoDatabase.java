package org.mainstay.front;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.springframework.jdbc.datasource.AbstractDataSource;

/// A database that does not answer.
final class NoDatabase extends AbstractDataSource {

  @Override
  public Connection getConnection() throws SQLException {
    throw new SQLTransientConnectionException("the database does not answer");
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return getConnection();
  }
}
