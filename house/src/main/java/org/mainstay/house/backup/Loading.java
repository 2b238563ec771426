package org.mainstay.house.backup;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mainstay.house.backup.Contents.After;
import org.mainstay.house.backup.Contents.Print;
import org.mainstay.house.backup.Contents.Saved;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/// Puts rows into empty tables, in one transaction of the administrator acting for the owner.
///
/// Rules for rows, triggers and references to other tables rest meanwhile: what is put back was
/// allowed when it was written, and references are checked at the end, all at once.
final class Loading {
  private static final String FORCED =
      """
      select format('%I.%I', n.nspname, c.relname)
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
       where c.relforcerowsecurity
         and n.nspname !~ '^pg_'
       order by 1
      """;

  private static final String REFERENCES =
      """
      select format('%I.%I', n.nspname, c.relname), quote_ident(k.conname),
             pg_get_constraintdef(k.oid)
        from pg_constraint k
        join pg_class c on c.oid = k.conrelid
        join pg_namespace n on n.oid = c.relnamespace
       where k.contype = 'f'
         and n.nspname !~ '^pg_'
       order by 1, 2
      """;

  private static final String HELD = "house_restoring.held";

  private final Connection admin;
  private final List<Saved> tables;
  private final Progress progress;
  private final Statement statement;
  private final CopyManager copying;
  private final Map<String, Print> prints = new HashMap<>();
  private final Map<String, Print> secretPrints = new HashMap<>();
  private final Map<String, Saved> secrets = new LinkedHashMap<>();
  private List<List<String>> forced = List.of();
  private List<List<String>> references = List.of();
  private int done;
  private long rows;

  Loading(Connection admin, List<Saved> tables, Progress progress) throws SQLException {
    this.admin = admin;
    this.tables = tables;
    this.progress = progress;
    this.statement = admin.createStatement();
    this.copying = admin.unwrap(PGConnection.class).getCopyAPI();
  }

  void begin() throws SQLException {
    statement.execute("set local role mainstay_owner");
    Catalog.readAlike(admin);
    forced = Catalog.rows(admin, FORCED, 1);
    references = Catalog.rows(admin, REFERENCES, 3);
    for (var table : forced) {
      statement.execute("alter table " + table.getFirst() + " no force row level security");
    }
    for (var one : references) {
      statement.execute("alter table %s drop constraint %s".formatted(one.get(0), one.get(1)));
    }
    for (Saved table : tables) {
      statement.execute("alter table " + table.name() + " disable trigger user");
    }
    // A step of the tables may have put rows of its own there.
    statement.execute(
        tables.stream().map(Saved::name).collect(Collectors.joining(", ", "truncate ", "")));
  }

  FrameReader.Taker ofTables() {
    return new FrameReader.Taker() {
      @Override
      public void table(Saved table, InputStream in) throws SQLException, IOException {
        progress.at("Restoring", done, tables.size());
        rows += copy(table.name(), table, in);
        done++;
      }

      @Override
      public void after(After after) throws SQLException {
        prints.putAll(after.prints());
        for (var number : after.numbers().entrySet()) {
          statement.execute(
              "select setval('%s', %d, %s)"
                  .formatted(
                      number.getKey().replace("'", "''"),
                      number.getValue().last(),
                      number.getValue().isCalled()));
        }
      }
    };
  }

  FrameReader.Taker ofSecrets() {
    return new FrameReader.Taker() {
      @Override
      public void table(Saved table, InputStream in) throws SQLException, IOException {
        var secret =
            Catalog.secrets(tables).stream()
                .filter(it -> it.table().equals(table.name()))
                .findFirst();
        if (secret.isPresent()) {
          putBack(secret.get(), table, in);
          secrets.put(table.name(), table);
        }
      }

      @Override
      public void after(After after) {
        secretPrints.putAll(after.prints());
      }
    };
  }

  /// Whoever is in the file and not in the tables came later; who is in the tables alone was
  /// erased.
  private void putBack(Catalog.Secret secret, Saved table, InputStream in)
      throws SQLException, IOException {
    statement.execute(
        "create table %s as select %s from %s with no data"
            .formatted(HELD, String.join(", ", table.columns()), table.name()));
    copy(HELD, table, in);
    statement.execute("analyze " + HELD);
    statement.execute(
        "update %s t set %s = h.%s from %s h where %s"
            .formatted(
                secret.table(),
                secret.column(),
                secret.column(),
                HELD,
                secret.key().stream()
                    .map(it -> "t.%s = h.%s".formatted(it, it))
                    .collect(Collectors.joining(" and "))));
    statement.execute("drop table " + HELD);
  }

  private long copy(String into, Saved table, InputStream in) throws SQLException, IOException {
    return copying.copyIn(
        "copy %s (%s) from stdin".formatted(into, String.join(", ", table.columns())), in);
  }

  void end() throws SQLException {
    for (Saved table : tables) {
      statement.execute("alter table " + table.name() + " enable trigger user");
    }
    for (var one : references) {
      statement.execute(
          "alter table %s add constraint %s %s".formatted(one.get(0), one.get(1), one.get(2)));
    }
  }

  /// From here on the rules for rows hold for the owner too, who sees nothing any more.
  void closeRows() throws SQLException {
    for (var table : forced) {
      statement.execute("alter table " + table.getFirst() + " force row level security");
    }
  }

  /// Tables that do not come to what they came to when they were saved.
  ///
  /// @param withSecrets whether the wrapped keys are of the same moment
  List<String> different(boolean withSecrets) throws SQLException {
    var different = new ArrayList<String>();
    for (Saved table : tables) {
      if (!Catalog.print(admin, table, false).equals(prints.get(table.name()))) {
        different.add(table.name());
      }
    }
    for (Saved table : withSecrets ? secrets.values() : List.<Saved>of()) {
      if (!Catalog.print(admin, table, true).equals(secretPrints.get(table.name()))) {
        different.add("wrapped keys of " + table.name());
      }
    }
    return different;
  }

  long rows() {
    return rows;
  }
}
