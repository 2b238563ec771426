package org.mainstay.house.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Gives each side exactly the rights that docs/walls.txt says, and takes every other right away.
public final class Grants {
  private static final String OUR_SCHEMAS =
      "nspname !~ '^pg_' and nspname not in ('information_schema', 'public')";

  private static final String TABLES =
      """
      select n.nspname, c.relname
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p', 'v', 'm', 'f')
         and %s
       order by 1, 2
      """
          .formatted(OUR_SCHEMAS);

  /// A sequence that fills a column goes with its table.
  private static final String SEQUENCES =
      """
      select n.nspname, t.relname, format('%I.%I', sn.nspname, s.relname)
        from pg_class s
        join pg_namespace sn on sn.oid = s.relnamespace
        join pg_depend d on d.objid = s.oid and d.classid = 'pg_class'::regclass
                        and d.refclassid = 'pg_class'::regclass and d.deptype in ('a', 'i')
        join pg_class t on t.oid = d.refobjid
        join pg_namespace n on n.oid = t.relnamespace
       where s.relkind = 'S'
         and n.nspname !~ '^pg_'
       order by 3
      """;

  /// What a role can really do, by whichever way it came to it: a grant, a column, being anybody.
  private static final String ACTUAL =
      """
      with role as (select unnest(?::text[]) as name),
           ours as (select oid, nspname from pg_namespace where %s)
      select name, v, format('%%I.%%I', nspname, relname)
        from role, ours join pg_class c on c.relnamespace = ours.oid,
             unnest(array['select', 'insert', 'update', 'references']) v
       where relkind in ('r', 'p', 'v', 'm', 'f') and has_any_column_privilege(name, c.oid, v)
      union all
      select name, v, format('%%I.%%I', nspname, relname)
        from role, ours join pg_class c on c.relnamespace = ours.oid,
             unnest(array['delete', 'truncate', 'trigger']) v
       where relkind in ('r', 'p', 'v', 'm', 'f') and has_table_privilege(name, c.oid, v)
      union all
      select name, v, format('%%I.%%I', nspname, relname)
        from role, ours join pg_class c on c.relnamespace = ours.oid,
             unnest(array['usage', 'select', 'update']) v
       where relkind = 'S' and has_sequence_privilege(name, c.oid, v)
      union all
      select name, 'execute', p.oid::regprocedure::text
        from role, ours join pg_proc p on p.pronamespace = ours.oid
       where has_function_privilege(name, p.oid, 'execute')
      union all
      select name, v, 'schema ' || nspname
        from role, pg_namespace, unnest(array['usage', 'create']) v
       where nspname !~ '^pg_' and nspname <> 'information_schema'
         and has_schema_privilege(name, oid, v)
      """
          .formatted(OUR_SCHEMAS);

  private final Walls walls;

  public Grants(Walls walls) {
    this.walls = walls;
  }

  /// One thing that one role can do.
  private record Can(String role, String what, String object) implements Comparable<Can> {
    @Override
    public String toString() {
      return role + " " + what + " " + object;
    }

    @Override
    public int compareTo(Can other) {
      return toString().compareTo(other.toString());
    }
  }

  /// Takes everything away, then gives what the walls say, in one transaction: nobody ever sees the
  /// time between.
  ///
  /// @param admin who may act for the owner of all tables
  public void apply(Connection admin) throws SQLException {
    admin.setAutoCommit(false);
    try (var statement = admin.createStatement()) {
      statement.execute("select pg_advisory_xact_lock(7246002)");
      statement.execute("set local search_path = ''");
      List<String> schemas =
          column(admin, "select quote_ident(nspname) from pg_namespace where " + OUR_SCHEMAS);
      if (!schemas.isEmpty()) {
        String from = String.join(", ", everybody().toList()) + ", public";
        String in = String.join(", ", schemas);
        for (String kind : List.of("tables", "sequences", "routines")) {
          statement.execute("revoke all on all %s in schema %s from %s".formatted(kind, in, from));
        }
        statement.execute("revoke all on schema %s from %s".formatted(in, from));
      }
      for (Can can : wanted(admin)) {
        statement.execute("grant %s on %s to %s".formatted(can.what, grantable(can), can.role));
      }
      BackupPolicies.apply(admin);
      admin.commit();
    } finally {
      admin.rollback();
      admin.setAutoCommit(true);
    }
  }

  private static String grantable(Can can) {
    return can.what.equals("execute") ? "function " + can.object : can.object;
  }

  /// Where the database is not as docs/walls.txt says; nothing if all is well.
  public List<String> differences(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.execute("set local search_path = ''");
      Set<Can> wanted = withSequencesNamed(wanted(connection));
      Set<Can> actual = actual(connection);
      var differences = new ArrayList<String>();
      actual.stream()
          .filter(can -> !wanted.contains(can))
          .forEach(can -> differences.add(can + ": granted, and walls.txt does not say so"));
      wanted.stream()
          .filter(can -> !actual.contains(can))
          .forEach(can -> differences.add(can + ": not granted, and walls.txt says so"));
      BackupPolicies.lacking(connection)
          .forEach(table -> differences.add(table + ": a backup would leave out rows of it"));
      return differences;
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  /// What docs/walls.txt names and the database does not have.
  public List<String> unknown(Connection connection) throws SQLException {
    List<String[]> tables = rows(connection, TABLES, 2);
    var unknown = new ArrayList<String>();
    for (Walls.TableRights line : walls.tables()) {
      if (tables.stream().noneMatch(t -> line.covers(t[0], t[1]))) {
        unknown.add(line.role().side() + " " + line.schema() + "." + line.table());
      }
    }
    for (Walls.FunctionRight line : walls.functions()) {
      if (found(connection, line.signature()).isEmpty()) {
        unknown.add(line.role().side() + " " + line.signature());
      }
    }
    return unknown;
  }

  private static Stream<String> everybody() {
    return Stream.of(Role.values()).map(Role::inDatabase);
  }

  private Set<Can> wanted(Connection connection) throws SQLException {
    var wanted = new TreeSet<Can>();
    List<String[]> sequences = rows(connection, SEQUENCES, 3);
    for (String[] table : rows(connection, TABLES, 2)) {
      for (Role role : Role.values()) {
        Set<Walls.Right> rights = walls.rights(role, table[0], table[1]);
        for (Walls.Right right : rights) {
          String what = right.name().toLowerCase(Locale.ROOT);
          wanted.add(new Can(role.inDatabase(), what, table[0] + "." + table[1]));
          wanted.add(new Can(role.inDatabase(), "usage", "schema " + table[0]));
        }
        if (role == Role.BACKUP && rights.contains(Walls.Right.SELECT)) {
          // Where the numbers go on is read with the tables, and never moved.
          sequences.stream()
              .filter(s -> s[0].equals(table[0]) && s[1].equals(table[1]))
              .forEach(s -> wanted.add(new Can(role.inDatabase(), "select", "sequence " + s[2])));
        }
        if (rights.contains(Walls.Right.INSERT)) {
          sequences.stream()
              .filter(s -> s[0].equals(table[0]) && s[1].equals(table[1]))
              .forEach(s -> wanted.add(new Can(role.inDatabase(), "usage", "sequence " + s[2])));
        }
      }
    }
    for (Walls.FunctionRight line : walls.functions()) {
      for (String signature : found(connection, line.signature())) {
        String schema = signature.substring(0, signature.indexOf('.'));
        wanted.add(new Can(line.role().inDatabase(), "execute", signature));
        wanted.add(new Can(line.role().inDatabase(), "usage", "schema " + schema));
      }
    }
    return wanted;
  }

  private static Set<Can> withSequencesNamed(Set<Can> wanted) {
    var named = new TreeSet<Can>();
    for (Can can : wanted) {
      named.add(new Can(can.role, can.what, can.object.replaceFirst("^sequence ", "")));
    }
    return named;
  }

  /// The function of this signature as PostgreSQL writes it, or nothing.
  private static List<String> found(Connection connection, String signature) throws SQLException {
    try (var statement =
        connection.prepareStatement("select to_regprocedure(?)::oid::regprocedure::text")) {
      statement.setString(1, signature);
      try (var row = statement.executeQuery()) {
        row.next();
        String text = row.getString(1);
        return text == null ? List.of() : List.of(text);
      }
    }
  }

  private static Set<Can> actual(Connection connection) throws SQLException {
    var actual = new TreeSet<Can>();
    try (var statement = connection.prepareStatement(ACTUAL)) {
      statement.setArray(1, connection.createArrayOf("text", everybody().toArray()));
      try (var row = statement.executeQuery()) {
        while (row.next()) {
          actual.add(new Can(row.getString(1), row.getString(2), row.getString(3)));
        }
      }
    }
    return actual;
  }

  private static List<String> column(Connection connection, String query) throws SQLException {
    return rows(connection, query, 1).stream().map(row -> row[0]).toList();
  }

  private static List<String[]> rows(Connection connection, String query, int columns)
      throws SQLException {
    var rows = new ArrayList<String[]>();
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(query)) {
      while (row.next()) {
        var cells = new String[columns];
        for (int i = 0; i < columns; i++) {
          cells[i] = row.getString(i + 1);
        }
        rows.add(cells);
      }
    }
    return rows;
  }
}
