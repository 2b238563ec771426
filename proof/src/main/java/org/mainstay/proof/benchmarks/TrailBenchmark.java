package org.mainstay.proof.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.house.database.Database;
import org.mainstay.house.database.DatabaseSettings;
import org.mainstay.house.database.Role;
import org.mainstay.house.tree.AnchorFile;
import org.mainstay.house.tree.NoteKey;
import org.mainstay.house.tree.TrailCheck;
import org.mainstay.house.tree.TreeKeeper;
import org.mainstay.inside.trail.LeafHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// How long it takes to look whether anybody changed a long trail, and how long to hang it into its
/// tree, on a database made for it.
public final class TrailBenchmark {
  private static final int AT_ONCE = 20_000;
  private static final String INSERT =
      """
      insert into inside_trail.leaf (at, worker_id, person_key, event, why, leaf_hash)
      values (?, ?, ?, ?, ?, ?)
      """;

  private TrailBenchmark() {}

  /// Measures it.
  ///
  /// @param words `--leaves N`, 1,000,000 if it is not given
  public static void main(String[] words) throws Exception {
    int leaves = words.length == 2 ? Integer.parseInt(words[1]) : 1_000_000;
    Path folder = Files.createTempDirectory("mainstay-bench");
    var settings = DatabaseSettings.embedded(folder.resolve("data"), folder.resolve("keys"));
    try (var database =
        Database.open(settings, new SecureRandom(), said -> System.err.println(said))) {
      measured(database, folder, leaves);
    } finally {
      try (var paths = Files.walk(folder)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(path);
        }
      }
    }
  }

  private static void measured(Database database, Path folder, int leaves) throws Exception {
    System.err.printf(Locale.ROOT, "Writing %,d leaves%n", leaves);
    try (var admin = database.server().orElseThrow().connect()) {
      write(admin, leaves);
    }
    var keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    var trail = database.dataSource(Role.TRAIL);
    var anchor = AnchorFile.in(folder.resolve("anchor"));
    var keeper =
        new TreeKeeper(
            JdbcClient.create(trail),
            new TransactionTemplate(new JdbcTransactionManager(trail)),
            anchor,
            keys,
            Clock.systemUTC());
    long began = System.nanoTime();
    keeper.turn();
    var hung = Duration.ofNanos(System.nanoTime() - began);
    System.out.println("what                                              measured     target");
    line("%,d leaves hung in, with a checkpoint each 1,000".formatted(leaves), hung, "");
    verified(new TrailCheck(trail, NoteKey.of(keys.getPublic())), anchor, leaves);
    try (var admin = database.server().orElseThrow().connect();
        var statement = admin.createStatement()) {
      statement.execute("update inside_trail.leaf set why = why || '!' where id = " + leaves / 2);
    }
    var check = new TrailCheck(trail, NoteKey.of(keys.getPublic()));
    System.out.println(
        "control, one leaf changed: " + check.check(Optional.of(anchor.all())).findings());
  }

  private static void verified(TrailCheck check, AnchorFile anchor, int leaves) {
    for (int turn = 1; turn <= 3; turn++) {
      long cpu = cpuNanos();
      long began = System.nanoTime();
      var report = check.check(Optional.of(anchor.all()));
      var took = Duration.ofNanos(System.nanoTime() - began);
      if (!report.findings().isEmpty() || report.leaves() != leaves) {
        throw new IllegalStateException(report.toString());
      }
      line(
          "%,d leaves verified, turn %d".formatted(leaves, turn),
          took,
          "10.0 s    processor of this process: %.1f s".formatted((cpuNanos() - cpu) / 1e9));
    }
  }

  private static long cpuNanos() {
    return ((com.sun.management.OperatingSystemMXBean)
            java.lang.management.ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static void line(String what, Duration took, String target) {
    System.out.printf(Locale.ROOT, "%-50s %7.1f s    %s%n", what, took.toMillis() / 1e3, target);
  }

  /// With their hashes, as the trail writes them; past the inside's rules, as there are no people.
  private static void write(Connection admin, int leaves) throws Exception {
    admin.setAutoCommit(false);
    var hash = new LeafHash();
    var at = Instant.now().minus(Duration.ofMinutes(90));
    try (var insert = admin.prepareStatement(INSERT)) {
      for (int number = 0; number < leaves; number++) {
        var worker = new UUID(1, number % 40);
        var person = new UUID(2, number % 5_000);
        var then = at.plusNanos(number * 1_000_000L % 3_600_000_000_000L);
        var kept = then.truncatedTo(java.time.temporal.ChronoUnit.MICROS);
        insert.setObject(1, kept.atOffset(ZoneOffset.UTC));
        insert.setObject(2, worker);
        insert.setObject(3, person);
        insert.setString(4, "opened");
        insert.setString(5, "to support you");
        insert.setBytes(6, hash.of(kept, worker, person, "opened", "to support you"));
        insert.addBatch();
        if (number % AT_ONCE == AT_ONCE - 1 || number == leaves - 1) {
          insert.executeBatch();
        }
      }
    }
    admin.commit();
    admin.setAutoCommit(true);
  }
}
