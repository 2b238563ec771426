package org.mainstay.proof.safekeeping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mainstay.proof.safekeeping.SavedDemo.column;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mainstay.house.backup.Backup;
import org.mainstay.house.backup.BackupPlace;
import org.mainstay.house.backup.Erased;
import org.mainstay.house.backup.ErasureJournal;
import org.mainstay.house.backup.Restore;
import org.mainstay.house.database.Database;
import org.mainstay.house.database.DatabaseSettings;
import org.mainstay.house.database.EmbeddedPostgres;
import org.mainstay.house.database.PostgresServer;
import org.mainstay.house.database.Role;
import org.mainstay.house.keys.KeyFile;
import org.mainstay.house.keys.KeyFolder;
import org.mainstay.inside.people.ManyPeople;
import org.mainstay.inside.people.Opening;
import org.mainstay.inside.people.Stubs;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.ActingTransactions;
import org.mainstay.proof.TestHouse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/// The machine is gone: how long until a hub of 100,000 people is back, and who is not in it.
///
/// `./mvnw -pl proof -am test -Dtest=RestoreDrillTest -Dgroups=slow -DexcludedGroups=
/// -Dsurefire.failIfNoSpecifiedTests=false [-Dmainstay.drill.people=N]`
@Tag("slow")
class RestoreDrillTest {
  private static final int PEOPLE = Integer.getInteger("mainstay.drill.people", 100_000);
  private static final int ERASED = 100;
  private static final Duration MOST = Duration.ofMinutes(15);

  private final Path folder = TestHouse.directory("drill");
  private final Path keyFolder = folder.resolve("keys");
  private final SecureRandom random = new SecureRandom();

  @Test
  void a_hundred_thousand_people_are_back_in_a_quarter_of_an_hour_and_the_erased_are_not()
      throws SQLException, IOException, GeneralSecurityException {
    var keys = KeyFolder.open(keyFolder, folder.resolve("data"), KeyFile.ofInside(), random);
    try {
      drill(keys);
    } finally {
      TestHouse.delete(folder);
    }
  }

  private void drill(KeyFolder keys) throws SQLException, IOException, GeneralSecurityException {
    var first = first(keys);
    second(keys, first);
  }

  /// What is left of the first machine.
  private record First(Backup.Made made, Duration saving, List<String> erased) {}

  private First first(KeyFolder keys) throws SQLException, IOException, GeneralSecurityException {
    try (var database = Database.open(settings("first"), random, _ -> {})) {
      var server = database.server().orElseThrow();
      try (var admin = server.connect()) {
        ManyPeople.fill(admin, keys.liveKek(), PEOPLE, 5);
      }
      long began = System.nanoTime();
      var made =
          new Backup(keyFolder, new Backup.Ways("0.1.0", InstantSource.system(), random, _ -> {}))
              .make(
                  () -> Database.forBackup(server, keyFolder, random),
                  BackupPlace.of(folder.resolve("backups")));
      var saving = Duration.ofNanos(System.nanoTime() - began);
      var erased =
          column(
              server,
              "select person_key from inside_people.person order by person_key limit " + ERASED);
      erase(database.dataSource(Role.INSIDE), erased);
      listed(database.dataSource(Role.INSIDE), keys).writeDown();
      return new First(made, saving, erased);
    }
  }

  private void second(KeyFolder keys, First first) throws SQLException, IOException {
    var made = first.made();
    long began = System.nanoTime();
    try (var server = EmbeddedPostgres.start(settings("second"), random, _ -> {})) {
      int[] again = {0};
      var done =
          Restore.checked(made.file(), Optional.empty(), keyFolder)
              .into(
                  server,
                  "the empty machine",
                  random,
                  _ -> {},
                  ready -> {
                    try (var inside = Database.forInside(ready, keyFolder, random)) {
                      again[0] = listed(inside, keys).again();
                    }
                  });
      var restoring = Duration.ofNanos(System.nanoTime() - began);
      System.out.printf(
          "drill: %,d people, %,d rows; backup %d s, %,d MB; restore %d s%n",
          PEOPLE,
          done.rows(),
          first.saving().toSeconds(),
          (Files.size(made.file()) + Files.size(made.secrets())) / 1_000_000,
          restoring.toSeconds());
      assertThat(first.saving().plus(restoring)).isLessThan(MOST);
      assertThat(again[0]).isEqualTo(ERASED);
      looksRight(server, keys, first.erased());
      assertSealed(made.file());
      assertSealed(made.secrets());
    }
  }

  private void looksRight(PostgresServer server, KeyFolder keys, List<String> erased)
      throws SQLException {
    assertThat(
            column(
                server,
                "select count(*) from inside_people.keyset where person_key::text in ('%s')"
                    .formatted(String.join("','", erased))))
        .containsExactly("0");
    assertThat(column(server, "select count(*) from inside_people.stub"))
        .containsExactly("" + ERASED);
    assertThat(column(server, "select count(*) from inside_people.person"))
        .containsExactly("" + PEOPLE);
    try (var admin = server.connect()) {
      var client = JdbcClient.create(new SingleConnectionDataSource(admin, true));
      int some = Math.min(1_000, PEOPLE - ERASED);
      assertThat(Opening.ofSome(client, keys.liveKek(), some, 1).opened()).isEqualTo(some);
      var other =
          KeyFolder.open(
              folder.resolve("other"), folder.resolve("none"), KeyFile.ofInside(), random);
      assertThat(Opening.ofSome(client, other.liveKek(), some, 1).opened())
          .as("without the key")
          .isZero();
    }
  }

  private static void erase(DataSource inside, List<String> people) {
    var once = new TransactionTemplate(new ActingTransactions(inside, InstantSource.system()));
    var today = LocalDate.of(2026, 11, 23);
    var stubs =
        people.stream()
            .map(
                it ->
                    new Stubs.Stub(
                        UUID.fromString(it),
                        today.withDayOfMonth(1),
                        today,
                        today.plusDays(35),
                        new UUID(0, 1),
                        new UUID(0, 2),
                        "the person asked for it",
                        "",
                        List.of()))
            .toList();
    Acting.as(
        Acting.HOUSE,
        () ->
            once.executeWithoutResult(
                ignored -> new Stubs(JdbcClient.create(inside)).eraseAgain(stubs)));
  }

  private Erased listed(DataSource inside, KeyFolder keys) {
    return new Erased(
        inside,
        InstantSource.system(),
        new ErasureJournal(keys.plain(KeyFile.PEPPER)),
        List.of(keyFolder));
  }

  private static void assertSealed(Path file) throws IOException {
    byte[] word = ManyPeople.SENTINEL.getBytes(UTF_8);
    try (var in = new java.io.BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      int matched = 0;
      for (int one = in.read(); one >= 0; one = in.read()) {
        matched = one == word[matched] ? matched + 1 : one == word[0] ? 1 : 0;
        if (matched == word.length) {
          throw new AssertionError("a sealed word stands in " + file);
        }
      }
    }
  }

  private DatabaseSettings.Embedded settings(String name) {
    return new DatabaseSettings.Embedded(
        folder.resolve(name), TestHouse.programs(), keyFolder, new DatabaseSettings.Port.Free());
  }
}
