package org.mainstay.proof.simulation;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.inside.messages.MessageWords;
import org.mainstay.inside.support.pathways.Pathways;
import org.mainstay.inside.support.pauses.Pauses;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A prepared database that run after run may fill, and what all of them share.
///
/// Nothing in it outlives a run, so that its database may forget in a power cut: whoever makes one
/// had better say so to PostgreSQL, as it is many times quicker.
public final class Ground {
  /// Deleting is quicker than truncating, but leaves dead rows; after so many runs they go.
  private static final int RUNS_BETWEEN_TRUNCATING = 20;

  private static final String TABLES =
      """
      select quote_ident(n.nspname) || '.' || quote_ident(c.relname)
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r'
         and (starts_with(n.nspname, 'inside_') or starts_with(n.nspname, 'letterbox_'))
       order by 1
      """;

  private final DataSource front;
  private final DataSource inside;
  private final JdbcClient admin;
  private final Keys keys = new Keys();
  private final MessageWords words;
  private final Pathways pathways;
  private final Pauses.Limit pauseLimit;
  private final List<String> tables;
  private int runs;

  /// @param admin with all powers: it empties the tables and looks behind the walls
  /// @param handbook the folder of the handbook by which the hub lives
  public Ground(DataSource front, DataSource inside, DataSource admin, Path handbook) {
    this.front = front;
    this.inside = inside;
    this.admin = JdbcClient.create(admin);
    var read = Handbook.read(handbook);
    this.words = read.messages();
    this.pathways = read.pathways();
    this.pauseLimit = new Pauses.Limit(read.waits().pauseDaysMax());
    this.tables = this.admin.sql(TABLES).query(String.class).list();
  }

  DataSource front() {
    return front;
  }

  DataSource inside() {
    return inside;
  }

  JdbcClient admin() {
    return admin;
  }

  Keys keys() {
    return keys;
  }

  MessageWords words() {
    return words;
  }

  Pathways pathways() {
    return pathways;
  }

  Pauses.Limit pauseLimit() {
    return pauseLimit;
  }

  /// Forgets everything that a run before wrote.
  void empty() {
    if (runs++ % RUNS_BETWEEN_TRUNCATING == 0) {
      admin.sql("truncate " + String.join(", ", tables) + " restart identity cascade").update();
      return;
    }
    var filled =
        admin
            .sql(
                tables.stream()
                    .map(
                        table ->
                            "select '%s' where exists (select 1 from %s)".formatted(table, table))
                    .collect(Collectors.joining(" union all ")))
            .query(String.class)
            .list();
    // Foreign keys are no help where everything goes.
    admin
        .sql(
            filled.stream()
                .map(table -> "delete from " + table + ";")
                .collect(
                    Collectors.joining(
                        "",
                        "set session_replication_role = replica;",
                        "alter table letterbox_letter.letter alter column id restart;"
                            + "set session_replication_role = origin")))
        .update();
  }
}
