package org.mainstay.house.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.mainstay.inside.people.Stubs;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.ActingTransactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps the list of the erased abreast of the database, and the database abreast of the list.
public final class Erased {
  private final Stubs stubs;
  private final TransactionTemplate once;
  private final ErasureJournal journal;
  private final List<Path> folders;
  private @Nullable String seen;

  /// @param inside the inside's own connections
  /// @param folders where the list is kept: beside the keys first, then where backups lie
  public Erased(
      DataSource inside, InstantSource clock, ErasureJournal journal, List<Path> folders) {
    this.stubs = new Stubs(JdbcClient.create(inside));
    this.once = new TransactionTemplate(new ActingTransactions(inside, clock));
    this.journal = journal;
    this.folders = List.copyOf(folders);
  }

  /// Writes down who was erased since the last look.
  public synchronized void writeDown() {
    var mark = once.execute(ignored -> stubs.mark());
    if (mark != null && !mark.equals(seen)) {
      var all = once.execute(ignored -> stubs.all());
      for (Path folder : existing()) {
        journal.add(folder, all == null ? List.of() : all);
      }
      seen = mark;
    }
  }

  /// Erases those again who stand in any of the lists and not in the database; the lists are one
  /// after that.
  ///
  /// @return how many
  public synchronized int again() {
    int again = 0;
    for (Path folder : existing()) {
      var listed = journal.read(folder);
      Integer here =
          Acting.as(Acting.HOUSE, () -> once.execute(ignored -> stubs.eraseAgain(listed)));
      again += here == null ? 0 : here;
    }
    writeDown();
    return again;
  }

  private List<Path> existing() {
    return folders.stream().filter(Files::isDirectory).toList();
  }
}
