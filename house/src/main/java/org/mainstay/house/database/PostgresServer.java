package org.mainstay.house.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/// A running PostgreSQL that the house may administer.
public interface PostgresServer extends AutoCloseable {
  /// Where the application's database is, as JDBC writes it.
  String url();

  /// Who may make roles and tables there.
  String admin();

  /// The administrator's password.
  String password();

  @Override
  void close();

  /// A new connection of the administrator.
  default Connection connect() throws SQLException {
    return connect(url(), admin(), password());
  }

  /// A new connection that waits at most two seconds to be made and repeats no row in its errors.
  static Connection connect(String url, String user, String password) throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    properties.setProperty("connectTimeout", "2");
    properties.setProperty("loginTimeout", "5");
    properties.setProperty("logServerErrorDetail", "false");
    return DriverManager.getConnection(url, properties);
  }
}
