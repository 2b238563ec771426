package org.mainstay.house.tree;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.house.database.Role;
import org.mainstay.inside.TestClock;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.ActingTransactions;
import org.mainstay.inside.trail.Trail;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.proof.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A trail with its tree on a database of its own, written by the product's own code.
final class TrailLog implements AutoCloseable {
  final TestDatabase database = TestDatabase.fresh();
  final TestClock clock = new TestClock(Instant.parse("2026-11-02T09:00:00Z"));
  final KeyPair keys = keys();
  final NoteKey key = NoteKey.of(keys.getPublic());
  final JdbcClient admin = JdbcClient.create(database.admin());
  private final ActingTransactions transactions = new ActingTransactions(database.inside(), clock);
  final TransactionTemplate insideOnce = new TransactionTemplate(transactions);
  private final Trail trail = new Trail(JdbcClient.create(database.inside()), clock);

  private static KeyPair keys() {
    try {
      return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static WorkerId worker(int number) {
    return new WorkerId(new UUID(1, number));
  }

  static UUID person(int number) {
    return new UUID(2, number);
  }

  /// So many entries, each some seconds after the other, in one transaction.
  void writes(int entries, Duration apart) {
    Acting.as(
        worker(1),
        () ->
            insideOnce.executeWithoutResult(
                _ -> {
                  for (int i = 0; i < entries; i++) {
                    trail.write(person(i % 50), "opened", "to support you");
                    clock.passes(apart);
                  }
                }));
  }

  void write(String event, String why) {
    Acting.as(
        worker(1), () -> insideOnce.executeWithoutResult(_ -> trail.write(person(1), event, why)));
  }

  /// A keeper as a process has it after a start.
  TreeKeeper keeper(Anchor anchor) {
    return keeper(anchor, keys);
  }

  TreeKeeper keeper(Anchor anchor, KeyPair by) {
    var source = database.dataSource(Role.TRAIL);
    return new TreeKeeper(
        JdbcClient.create(source),
        new TransactionTemplate(new JdbcTransactionManager(source)),
        anchor,
        by,
        clock);
  }

  TrailCheck.Report check(Anchor anchor) {
    return check(Optional.of(anchor.all()));
  }

  TrailCheck.Report check(Optional<List<String>> anchored) {
    return new TrailCheck(database.dataSource(Role.TRAIL), key).check(anchored);
  }

  long count(String table) {
    return admin.sql("select count(*) from " + table).query(Long.class).single();
  }

  @Override
  public void close() {
    database.close();
  }
}
