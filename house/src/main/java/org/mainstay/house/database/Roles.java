package org.mainstay.house.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// Makes the roles: one that owns everything and cannot sign in, one for each side that owns
/// nothing.
final class Roles {
  /// Two houses that start at once take turns.
  private static final String TURN = "select pg_advisory_xact_lock(7246001)";

  private final Passwords passwords;

  Roles(Passwords passwords) {
    this.passwords = passwords;
  }

  /// Brings roles, passwords and the rights on the database itself to what they should be.
  void prepare(Connection admin) throws SQLException {
    admin.setAutoCommit(false);
    try (var statement = admin.createStatement()) {
      statement.execute(TURN);
      make(statement, Role.OWNER, "nologin");
      for (Role role : Role.values()) {
        make(statement, role.inDatabase(), "login");
        statement.execute(
            "alter role %s password '%s'"
                .formatted(role.inDatabase(), passwords.verifierOf(role.side())));
        limit(statement, role);
      }
      letOwnerMakeSchemas(statement);
      close(statement);
      admin.commit();
    } finally {
      admin.rollback();
      admin.setAutoCommit(true);
    }
  }

  private static void make(Statement statement, String role, String login) throws SQLException {
    if (any(statement, "select 1 from pg_roles where rolname = '" + role + "'")) {
      keep(statement, role, login);
    } else {
      statement.execute(
          "create role %s %s nosuperuser nobypassrls nocreatedb nocreaterole noinherit"
              .formatted(role, login));
    }
  }

  /// A role that is there already is used only if it has no more power than it should.
  private static void keep(Statement statement, String role, String login) throws SQLException {
    String tooMuch =
        """
        select 1
          from pg_roles
         where rolname = '%s'
           and (rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication)
        """
            .formatted(role);
    if (any(statement, tooMuch)) {
      throw new DatabaseFault(
          DatabaseFault.Kind.NOT_PREPARED,
          "the role %s has more power than it should. Way out: alter role %s %s"
              .formatted(
                  role, role, "nosuperuser nobypassrls nocreatedb nocreaterole noreplication"));
    }
    statement.execute("alter role " + role + " " + login);
  }

  /// Every name in our SQL has its schema; with an empty path nothing else can be slipped in.
  private static void limit(Statement statement, Role role) throws SQLException {
    String name = role.inDatabase();
    statement.execute("alter role " + name + " set search_path = ''");
    statement.execute("alter role " + name + " set idle_in_transaction_session_timeout = '2min'");
    statement.execute(
        "alter role %s set statement_timeout = '%s'"
            .formatted(
                name,
                switch (role) {
                  case FRONT -> "10s";
                  case OUTSIDE -> "30s";
                  case INSIDE, HATCH, TRAIL -> "5min";
                  // However large the database grows, it is read to its end.
                  case BACKUP -> "0";
                }));
  }

  private static void letOwnerMakeSchemas(Statement statement) throws SQLException {
    if (!any(statement, "select 1 from pg_roles where rolname = current_user and rolsuper")) {
      statement.execute("grant " + Role.OWNER + " to current_user");
    }
    statement.execute("grant create, connect on database " + here(statement) + " to " + Role.OWNER);
  }

  /// Nobody gets anything for merely being there.
  private static void close(Statement statement) throws SQLException {
    String database = here(statement);
    statement.execute("revoke all on database " + database + " from public");
    statement.execute("revoke all on schema public from public");
    statement.execute(
        "alter default privileges for role %s revoke all on functions from public"
            .formatted(Role.OWNER));
    String sides =
        String.join(", ", List.of(Role.values()).stream().map(Role::inDatabase).toList());
    statement.execute("revoke all on database " + database + " from " + sides);
    statement.execute("grant connect on database " + database + " to " + sides);
  }

  private static String here(Statement statement) throws SQLException {
    try (var row = statement.executeQuery("select quote_ident(current_database())")) {
      row.next();
      return row.getString(1);
    }
  }

  private static boolean any(Statement statement, String query) throws SQLException {
    try (var row = statement.executeQuery(query)) {
      return row.next();
    }
  }
}
