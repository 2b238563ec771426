package org.mainstay.proof.safekeeping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mainstay.proof.safekeeping.SavedDemo.asAdmin;
import static org.mainstay.proof.safekeeping.SavedDemo.bytes;
import static org.mainstay.proof.safekeeping.SavedDemo.column;
import static org.mainstay.proof.safekeeping.SavedDemo.everything;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mainstay.house.backup.BackupFault;
import org.mainstay.house.backup.BackupFault.Kind;
import org.mainstay.house.backup.BackupPlace;
import org.mainstay.house.backup.Restore;
import org.mainstay.house.database.Database;
import org.mainstay.house.database.DatabaseSettings;
import org.mainstay.house.database.GivenPostgres;
import org.mainstay.house.keys.KeyFile;
import org.mainstay.house.keys.KeyFolder;

/// A backup is whole and sealed, and what is not is refused before anything is written.
class BackupTest {
  private static final long SEED = 20_261_123;
  private static final SavedDemo DEMO = new SavedDemo();

  @AfterAll
  static void close() {
    DEMO.close();
  }

  /// A copy of the demonstration on which nothing works meanwhile.
  private static GivenPostgres still() {
    return DEMO.restored(DEMO.backedUp(DEMO.server(), DEMO.place("still")).file());
  }

  @Test
  void every_table_comes_back_byte_for_byte_and_numbers_go_on() {
    var still = still();

    var made = DEMO.backedUp(still, DEMO.place("whole"));
    var back = DEMO.restored(made.file());

    assertThat(everything(still)).hasSizeGreaterThan(100).isEqualTo(everything(back));
    assertThat(made.rows()).isGreaterThan(1_000);
    String numbers =
        """
        select string_agg(schemaname || sequencename || coalesce(last_value, 0), ',' order by 1)
          from pg_sequences
         where schemaname <> 'house_database'
        """;
    assertThat(column(back, numbers.replace("order by 1", "order by schemaname, sequencename")))
        .isEqualTo(
            column(still, numbers.replace("order by 1", "order by schemaname, sequencename")));
    assertThat(column(back, "select count(*) from pg_constraint where contype = 'f'"))
        .isEqualTo(column(still, "select count(*) from pg_constraint where contype = 'f'"));
    assertThat(column(back, "select count(*) from pg_class where relforcerowsecurity").getFirst())
        .isEqualTo(
            column(DEMO.server(), "select count(*) from pg_class where relforcerowsecurity")
                .getFirst());
  }

  @Test
  void a_file_that_is_cut_off_or_changed_anywhere_is_refused() throws IOException {
    var made = DEMO.backedUp(DEMO.server(), DEMO.place("damaged"));
    var chance = new Random(SEED);
    for (Path file : java.util.List.of(made.file(), made.secrets())) {
      byte[] whole = bytes(file);
      for (int cut : new int[] {0, 10, 300, whole.length / 2, whole.length - 1}) {
        Files.write(file, Arrays.copyOf(whole, cut));
        assertRefused(made.file());
      }
      for (int round = 0; round < 24; round++) {
        byte[] changed = whole.clone();
        int at = round < 6 ? chance.nextInt(600) : chance.nextInt(whole.length);
        changed[at] ^= (byte) (1 << chance.nextInt(8));
        Files.write(file, changed);
        assertRefused(made.file());
      }
      Files.write(file, whole);
    }
    assertThat(Restore.checked(made.file(), Optional.empty(), DEMO.keys()).at())
        .isEqualTo(made.at());
  }

  private static void assertRefused(Path file) {
    assertThatThrownBy(() -> Restore.checked(file, Optional.empty(), DEMO.keys()))
        .isInstanceOf(BackupFault.class)
        .hasMessageContaining("MAINSTAY-BACKUP-0")
        .hasMessageContaining("Way out");
  }

  @Test
  void other_keys_are_refused_and_so_is_a_folder_without_any() throws IOException {
    var made = DEMO.backedUp(DEMO.server(), DEMO.place("keys"));
    Path others = DEMO.folder().resolve("others");
    KeyFolder.open(
        others, DEMO.folder().resolve("nothing"), KeyFile.ofInside(), new SecureRandom());

    assertKind(Kind.OTHER_KEY, () -> Restore.checked(made.file(), Optional.empty(), others));
    assertKind(
        Kind.NO_KEYS,
        () -> Restore.checked(made.file(), Optional.empty(), DEMO.folder().resolve("none")));
    Files.move(made.secrets(), made.secrets().resolveSibling("elsewhere"));
    assertKind(Kind.NO_SECRETS, () -> Restore.checked(made.file(), Optional.empty(), DEMO.keys()));
  }

  private static void assertKind(
      Kind kind, org.assertj.core.api.ThrowableAssert.ThrowingCallable what) {
    assertThatThrownBy(what)
        .isInstanceOfSatisfying(
            BackupFault.class, fault -> assertThat(fault.kind()).isEqualTo(kind));
  }

  @Test
  void a_house_is_never_written_over() {
    var made = DEMO.backedUp(DEMO.server(), DEMO.place("over"));
    var there = DEMO.restored(made.file());
    var before = everything(there);

    assertKind(
        Kind.NOT_EMPTY,
        () ->
            Restore.checked(made.file(), Optional.empty(), DEMO.keys())
                .into(there, "there", new SecureRandom(), _ -> {}, _ -> {}));

    assertThat(everything(there)).isEqualTo(before);
  }

  @Test
  void what_a_newer_version_made_is_refused() {
    var newer = still();
    asAdmin(
        newer,
        """
        insert into house_database.migrations
               (installed_rank, version, description, type, script, checksum, installed_by,
                execution_time, success)
        values (90000, '90000', 'later', 'SQL', 'later/V90000__later.sql', 1, 'x', 1, true)
        """);
    var made = DEMO.backedUp(newer, DEMO.place("newer"));

    assertKind(Kind.NEWER, () -> Restore.checked(made.file(), Optional.empty(), DEMO.keys()));
  }

  private static Database open(GivenPostgres server) {
    return Database.open(
        new DatabaseSettings.Given(server.url(), server.admin(), server.password(), DEMO.keys()),
        new SecureRandom(),
        _ -> {});
  }

  @Test
  void a_restore_that_was_broken_off_is_no_house_and_begins_anew() {
    var made = DEMO.backedUp(DEMO.server(), DEMO.place("broken"));
    var target = DEMO.empty();
    var restore = Restore.checked(made.file(), Optional.empty(), DEMO.keys());

    assertThatThrownBy(
            () ->
                restore.into(
                    target,
                    "the target",
                    new SecureRandom(),
                    _ -> {},
                    _ -> {
                      throw new IllegalStateException("killed");
                    }))
        .hasMessage("killed");

    assertThatThrownBy(() -> open(target))
        .hasMessageContaining("MAINSTAY-DATABASE-016")
        .hasMessageContaining("once more");
    restore.into(target, "the target", new SecureRandom(), _ -> {}, _ -> {});
    open(target).close();
    assertThat(column(target, "select count(*) from inside_people.person").getFirst())
        .isNotEqualTo("0");
  }

  @Test
  void a_backup_while_letters_are_posted_has_each_letter_with_its_leaf() throws Exception {
    var busy = still();
    var stop = new AtomicBoolean();
    var writer =
        Thread.ofPlatform()
            .start(
                () -> {
                  while (!stop.get()) {
                    SavedDemo.post(busy);
                  }
                });
    try {
      for (int round = 0; round < 3; round++) {
        var made = DEMO.backedUp(busy, DEMO.place("busy"));
        var back = DEMO.restored(made.file());
        var letters = column(back, "select count(*) from letterbox_letter.letter");
        assertThat(column(back, "select count(*) from letterbox_letter.leaf")).isEqualTo(letters);
        assertThat(letters)
            .isNotEqualTo(column(busy, "select count(*) from letterbox_letter.letter"));
      }
    } finally {
      stop.set(true);
      writer.join();
    }
  }

  @Test
  void a_backup_that_breaks_off_leaves_nothing_and_the_one_before_it_stays() throws IOException {
    Path place = DEMO.place("half");
    var before = DEMO.backedUp(DEMO.server(), place);
    Files.createFile(place.resolve(".mainstay-killed.backup.part"));

    assertKind(
        Kind.NOT_READ,
        () ->
            DEMO.backup()
                .make(
                    () -> {
                      var connection =
                          Database.forBackup(DEMO.server(), DEMO.keys(), new SecureRandom());
                      asAdmin(
                          DEMO.server(),
                          "select pg_terminate_backend(pid) from pg_stat_activity where usename ="
                              + " 'mainstay_backup'");
                      return connection;
                    },
                    BackupPlace.of(place.resolve("second.backup"))));

    try (var files = Files.list(place)) {
      assertThat(files.map(it -> it.getFileName().toString()))
          .containsExactlyInAnyOrder(
              before.file().getFileName().toString(),
              before.secrets().getFileName().toString(),
              "backup.lock");
    }
    assertThat(BackupPlace.of(place).newest()).contains(before.file());
  }

  @Test
  void nothing_can_be_read_of_it_without_the_key() {
    var made = DEMO.backedUp(DEMO.server(), DEMO.place("sealed"));
    var employers = column(DEMO.server(), "select name from inside_team.worker order by 1");

    assertThat(employers).isNotEmpty();
    for (Path file : java.util.List.of(made.file(), made.secrets())) {
      String text = new String(bytes(file), UTF_8);
      assertThat(text).contains("\"part\":").doesNotContain("inside_people", "letterbox");
      employers.forEach(word -> assertThat(text).doesNotContain(word));
    }
  }

  @Test
  void wrapped_keys_go_after_35_days_and_backups_when_they_are_too_old() throws IOException {
    Path folder = DEMO.place("old");
    var made = DEMO.backedUp(DEMO.server(), folder);
    var place = BackupPlace.of(folder);

    assertThat(place.prune(made.at().plus(Duration.ofDays(35)), Duration.ofDays(90))).isEmpty();
    Instant later = made.at().plus(Duration.ofDays(35)).plusSeconds(1);
    assertThat(place.prune(later, Duration.ofDays(90))).containsExactly(made.secrets());
    assertThat(made.file()).exists();
  }

  @Test
  void an_old_backup_with_later_keys_opens_only_whom_they_still_have() {
    var still = still();
    var old = DEMO.backedUp(still, DEMO.place("early"));
    String someone =
        column(still, "select min(person_key::text) from inside_people.keyset").getFirst();
    asAdmin(still, "delete from inside_people.keyset where person_key = '%s'".formatted(someone));
    var later = DEMO.backedUp(still, DEMO.place("late"));
    var target = DEMO.empty();

    Restore.checked(old.file(), Optional.of(later.secrets()), DEMO.keys())
        .into(target, "the target", new SecureRandom(), _ -> {}, _ -> {});

    assertThat(
            column(
                target,
                "select distinct person_key::text from inside_people.keyset where wrapped = ''"))
        .containsExactly(someone);
  }
}
