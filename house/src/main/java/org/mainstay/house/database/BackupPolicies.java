package org.mainstay.house.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Lets a backup read the rows that a rule hides from whoever acts: of people who shut somebody out
/// and of those who were erased. What it reads of them is sealed, and it can change none of it.
final class BackupPolicies {
  private static final String NAME = "backup_reads";

  private static final String LACKING =
      """
      select format('%%I.%%I', n.nspname, c.relname)
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
       where c.relrowsecurity
         and n.nspname !~ '^pg_'
         and not exists (
           select 1 from pg_policy p
            where p.polrelid = c.oid
              and p.polname = '%s')
       order by 1
      """
          .formatted(NAME);

  private BackupPolicies() {}

  /// Gives every table that has rules for its rows the one for backups.
  static void apply(Connection admin) throws SQLException {
    try (var statement = admin.createStatement()) {
      for (String table : lacking(admin)) {
        statement.execute(
            "create policy %s on %s for select to %s using (true)"
                .formatted(NAME, table, Role.BACKUP.inDatabase()));
      }
    }
  }

  /// The tables of which a backup would leave out rows.
  static List<String> lacking(Connection connection) throws SQLException {
    var lacking = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(LACKING)) {
      while (row.next()) {
        lacking.add(row.getString(1));
      }
    }
    return lacking;
  }
}
