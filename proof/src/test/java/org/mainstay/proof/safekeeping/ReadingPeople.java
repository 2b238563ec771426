package org.mainstay.proof.safekeeping;

import static org.mainstay.proof.safekeeping.SavedDemo.column;

import com.google.crypto.tink.Aead;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.mainstay.house.database.GivenPostgres;
import org.mainstay.inside.people.Opening;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Somebody who reads people while keys are changed, all but the one with the broken row.
final class ReadingPeople {
  private final AtomicInteger tried = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final Thread thread;

  ReadingPeople(GivenPostgres server, Aead kek) {
    thread = Thread.ofPlatform().start(() -> read(server, kek));
  }

  private void read(GivenPostgres server, Aead kek) {
    while (!stopped.get()) {
      int all =
          Integer.parseInt(
              column(server, "select count(*) from inside_people.keyset where purpose = 'CLINICAL'")
                  .getFirst());
      var opened = opened(server, kek, all, tried.get());
      tried.addAndGet(opened.tried());
      failed.addAndGet(opened.tried() - opened.opened() - 1);
    }
  }

  void stop() throws InterruptedException {
    stopped.set(true);
    thread.join();
  }

  int tried() {
    return tried.get();
  }

  int failed() {
    return failed.get();
  }

  static Opening.Opened opened(GivenPostgres server, Aead kek, int count, long seed) {
    try (var admin = server.connect()) {
      return Opening.ofSome(
          JdbcClient.create(new SingleConnectionDataSource(admin, true)), kek, count, seed);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
