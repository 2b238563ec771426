package org.mainstay.house.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The mark of a restore that has not come to its end: until it is gone, no house opens.
public final class Restoring {
  private static final String MARK = "house_restoring.mark";

  private static final String OURS =
      """
      select quote_ident(nspname)
        from pg_namespace
       where nspname !~ '^pg_'
         and nspname not in ('information_schema', 'public')
       order by 1
      """;

  private Restoring() {}

  /// Whether a restore was broken off here.
  public static boolean isBrokenOff(Connection admin) throws SQLException {
    try (var statement = admin.createStatement();
        var row = statement.executeQuery("select to_regclass('" + MARK + "') is not null")) {
      row.next();
      return row.getBoolean(1);
    }
  }

  /// Whether this database holds nothing of a house.
  public static boolean isEmpty(Connection admin) throws SQLException {
    return schemas(admin).isEmpty();
  }

  /// Takes away what a restore that was broken off left, and marks that one has begun.
  ///
  /// @throws IllegalStateException if it holds a whole house
  public static void begin(Connection admin) throws SQLException {
    if (!isEmpty(admin) && !isBrokenOff(admin)) {
      throw new IllegalStateException("a restore never takes a whole database away");
    }
    admin.setAutoCommit(false);
    try (var statement = admin.createStatement()) {
      statement.execute("set local role " + Role.OWNER);
      for (String schema : schemas(admin)) {
        statement.execute("drop schema " + schema + " cascade");
      }
      statement.execute("create schema house_restoring");
      statement.execute("create table " + MARK + " (begun_at timestamptz not null)");
      statement.execute("insert into " + MARK + " values (now())");
      admin.commit();
    } finally {
      admin.rollback();
      admin.setAutoCommit(true);
    }
  }

  /// From now on the house opens.
  public static void end(Connection admin) throws SQLException {
    try (var statement = admin.createStatement()) {
      statement.execute("drop schema house_restoring cascade");
    }
  }

  /// @throws DatabaseFault if a restore was broken off here
  static void refuseHalf(PostgresServer server) {
    try (var admin = server.connect()) {
      if (isBrokenOff(admin)) {
        throw new DatabaseFault(
            DatabaseFault.Kind.HALF_RESTORED,
            "a restore into this database was broken off, so it is not whole."
                + " Way out: ./mainstay restore with the same file once more; it begins anew");
      }
    } catch (SQLException e) {
      throw new DatabaseFault(
          DatabaseFault.Kind.NOT_PREPARED, "the database does not answer the administrator", e);
    }
  }

  private static List<String> schemas(Connection admin) throws SQLException {
    var schemas = new ArrayList<String>();
    try (var statement = admin.createStatement();
        var row = statement.executeQuery(OURS)) {
      while (row.next()) {
        schemas.add(row.getString(1));
      }
    }
    return schemas;
  }
}
