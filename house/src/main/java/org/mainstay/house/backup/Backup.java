package org.mainstay.house.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.mainstay.house.backup.BackupFault.Kind;
import org.mainstay.house.backup.Contents.After;
import org.mainstay.house.backup.Contents.Before;
import org.mainstay.house.backup.Contents.Print;
import org.mainstay.house.backup.Contents.Saved;
import org.mainstay.house.keys.BackupKeys;
import org.mainstay.house.keys.KeyFolder;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/// Copies the whole database while the house stands: every table as it was at one moment.
public final class Backup {
  private final BackupKeys keys;
  private final String house;
  private final Ways ways;

  /// @param keyFolder where the backup keys lie, made now if there are none
  public Backup(Path keyFolder, Ways ways) {
    this.house = KeyFolder.name(keyFolder).orElseThrow(() -> noKeys(keyFolder));
    this.keys = BackupKeys.of(keyFolder);
    this.ways = ways;
  }

  static BackupFault noKeys(Path folder) {
    return new BackupFault(Kind.NO_KEYS, folder);
  }

  /// What it needs besides the database.
  ///
  /// @param program the version of Mainstay
  /// @param told in a few words how far it is, if it takes long
  public record Ways(
      String program, InstantSource clock, SecureRandom random, Consumer<String> told) {}

  /// What was made.
  ///
  /// @param file with every table
  /// @param secrets the file with the wrapped keys
  /// @param at the moment whose state it holds
  public record Made(Path file, Path secrets, Instant at, int tables, long rows) {}

  /// Gives connections that may read every table.
  public interface Source {
    Connection open() throws SQLException;
  }

  /// Makes one.
  ///
  /// Both files are safely on the disk when this returns; neither has its name before it is whole.
  ///
  /// @param to the folder or the file where it goes
  /// @throws BackupFault if it cannot be read or written
  public Made make(Source source, BackupPlace to) {
    var at = ways.clock().instant().truncatedTo(ChronoUnit.SECONDS);
    try (var writing = to.begin(at);
        var connection = source.open()) {
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setReadOnly(true);
      Catalog.readAlike(connection);
      var work = new Work(connection, UUID.randomUUID(), at);
      work.secrets(writing.secrets());
      work.tables(writing.tables());
      connection.rollback();
      writing.done();
      return new Made(to.file(at), to.secrets(at), at, work.tables.size(), work.rows);
    } catch (SQLException e) {
      throw new BackupFault(Kind.NOT_READ, "the database", e);
    } catch (IOException e) {
      throw new BackupFault(Kind.NOT_WRITTEN, to, e);
    }
  }

  /// One backup while it is made, in one transaction.
  private final class Work {
    private final Connection connection;
    private final CopyManager copying;
    private final UUID id;
    private final Instant at;
    private final List<Saved> tables;
    private final Progress progress;
    private long rows;

    Work(Connection connection, UUID id, Instant at) throws SQLException {
      this.connection = connection;
      this.copying = connection.unwrap(PGConnection.class).getCopyAPI();
      this.id = id;
      this.at = at;
      this.tables = Catalog.tables(connection);
      this.progress = new Progress(ways.told(), System::nanoTime);
    }

    void secrets(OutputStream file) throws SQLException, IOException {
      var saved = Catalog.secrets(tables).stream().map(Catalog.Secret::saved).toList();
      try (var out = frames(Head.Part.SECRETS, file)) {
        out.before(new Before(List.of(), saved));
        Map<String, Print> prints = new LinkedHashMap<>();
        for (Saved table : saved) {
          copy(
              out, "select %s from %s".formatted(String.join(", ", table.columns()), table.name()));
          prints.put(table.name(), Catalog.print(connection, table, true));
        }
        out.after(new After(Map.of(), prints));
      }
    }

    void tables(OutputStream file) throws SQLException, IOException {
      try (var out = frames(Head.Part.TABLES, file)) {
        out.before(new Before(Catalog.steps(connection), tables));
        Map<String, Print> prints = new LinkedHashMap<>();
        var done = new ArrayList<Saved>();
        for (Saved table : tables) {
          progress.at("Saving", done.size(), tables.size());
          rows += copy(out, Catalog.withoutSecrets(table));
          prints.put(table.name(), Catalog.print(connection, table, false));
          done.add(table);
        }
        // Last: a number that was given out meanwhile is not given out again.
        Map<String, Contents.GoesOn> numbers = new LinkedHashMap<>();
        for (String sequence : Catalog.sequences(connection)) {
          numbers.put(sequence, Catalog.number(connection, sequence));
        }
        out.after(new After(numbers, prints));
      }
    }

    private FrameWriter frames(Head.Part part, OutputStream file) throws IOException {
      var head = new Head(part, id, ways.program(), at, keys.name(), house);
      return new FrameWriter(SealedFile.writing(file, head, keys, ways.random()));
    }

    private long copy(FrameWriter out, String query) throws SQLException, IOException {
      long copied;
      try (var into = out.rows()) {
        copied = copying.copyOut("copy (" + query + ") to stdout", into);
      }
      out.end(copied);
      return copied;
    }
  }
}
