package org.mainstay.house.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// Whether what PostgreSQL acknowledges survives a power cut; no letter is taken unless it does.
public sealed interface SafeSettings {
  /// Everything that must be on is on.
  ///
  /// @param serverVersion as the server says it
  record Safe(String serverVersion) implements SafeSettings {}

  /// Something that must be on is off.
  ///
  /// @param faults at least one
  record Unsafe(List<Fault> faults) implements SafeSettings {
    public Unsafe {
      faults = List.copyOf(faults);
      if (faults.isEmpty()) {
        throw new IllegalArgumentException("unsafe needs a fault");
      }
    }
  }

  /// One setting that is not safe.
  ///
  /// @param code what an operator can look up
  /// @param setting its name in PostgreSQL
  /// @param found what it is set to
  /// @param wayOut what to do about it
  record Fault(String code, String setting, String found, String wayOut) {
    @Override
    public String toString() {
      return code + ": " + setting + " is " + found + ". Way out: " + wayOut;
    }
  }

  /// Reads the settings back as this connection has them: a role can have its own.
  static SafeSettings read(DataSource source) {
    try (var connection = source.getConnection()) {
      return read(connection);
    } catch (SQLException _) {
      return new Unsafe(
          List.of(
              new Fault(
                  "MAINSTAY-DATABASE-010",
                  "the connection",
                  "not to be had",
                  "start PostgreSQL, or check its address")));
    }
  }

  private static SafeSettings read(Connection connection) throws SQLException {
    var faults = new ArrayList<Fault>();
    lookAt(connection, "fsync", "MAINSTAY-DATABASE-011", faults);
    lookAt(connection, "synchronous_commit", "MAINSTAY-DATABASE-012", faults);
    lookAt(connection, "full_page_writes", "MAINSTAY-DATABASE-013", faults);
    if (show(connection, "data_checksums").equals("off")) {
      faults.add(
          new Fault(
              "MAINSTAY-DATABASE-014",
              "data_checksums",
              "off",
              "stop the server, run pg_checksums --enable on its data directory, start it"));
    }
    return faults.isEmpty() ? new Safe(show(connection, "server_version")) : new Unsafe(faults);
  }

  private static void lookAt(Connection connection, String setting, String code, List<Fault> faults)
      throws SQLException {
    String found = show(connection, setting);
    if (found.equals("off")) {
      faults.add(
          new Fault(
              code,
              setting,
              found,
              "set "
                  + setting
                  + " = on in postgresql.conf, take it off role and database, reload"));
    }
  }

  private static String show(Connection connection, String setting) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("show " + setting)) {
      row.next();
      return row.getString(1);
    }
  }
}
