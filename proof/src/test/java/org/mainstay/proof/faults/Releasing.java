package org.mainstay.proof.faults;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.mainstay.hatch.book.DueReleases;
import org.mainstay.hatch.ledger.Witness;
import org.mainstay.house.keys.LedgerWitness;
import org.mainstay.house.wiring.HatchRooms;

/// A process that does nothing but make what is due, as fifty who ask for it at once.
final class Releasing {
  static final String READY = "ready";
  static final String MADE = "made";
  static final int AT_ONCE = 50;

  private static final int CONNECTIONS = 30;

  private Releasing() {}

  /// Makes what is due, as fifty at once, and ends.
  ///
  /// @param words the database's address, the file of the hatch's password, the folder of keys and
  ///   witness, and the moment that it is
  public static void main(String[] words) throws Exception {
    var config = new HikariConfig();
    config.setJdbcUrl(words[0]);
    config.setUsername("mainstay_hatch");
    config.setPassword(Files.readString(Path.of(words[1])).strip());
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(CONNECTIONS);
    Path folder = Path.of(words[2]);
    Instant now = Instant.parse(words[3]);
    try (var database = new HikariDataSource(config);
        var people = Executors.newFixedThreadPool(AT_ONCE)) {
      var rooms = HatchRooms.of(database, keys(folder), saying(folder), () -> now);
      rooms.due().due();
      var start = new CountDownLatch(1);
      var all = new ArrayList<Future<?>>();
      for (int person = 0; person < AT_ONCE; person++) {
        all.add(
            people.submit(
                () -> {
                  start.await();
                  report(rooms.due());
                  return null;
                }));
      }
      System.out.println(READY);
      start.countDown();
      for (Future<?> each : all) {
        each.get();
      }
    }
  }

  /// The witness hears of each release once it is committed, and says so.
  private static Witness saying(Path folder) {
    var file = new LedgerWitness(folder);
    return new Witness() {
      @Override
      public Optional<Seen> last() {
        return file.last();
      }

      @Override
      public void saw(Seen seen) {
        file.saw(seen);
        System.out.println(MADE);
      }
    };
  }

  private static void report(DueReleases due) {
    for (DueReleases.Outcome outcome : due.make()) {
      if (!(outcome instanceof DueReleases.Outcome.Made)) {
        System.out.println(outcome);
      }
    }
  }

  static void keep(Path folder, KeyPair pair) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve("private"), pair.getPrivate().getEncoded());
    Files.write(folder.resolve("public"), pair.getPublic().getEncoded());
  }

  private static KeyPair keys(Path folder) throws IOException, GeneralSecurityException {
    var factory = KeyFactory.getInstance("Ed25519");
    return new KeyPair(
        factory.generatePublic(
            new X509EncodedKeySpec(Files.readAllBytes(folder.resolve("public")))),
        factory.generatePrivate(
            new PKCS8EncodedKeySpec(Files.readAllBytes(folder.resolve("private")))));
  }
}
