package org.mainstay.proof.safekeeping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mainstay.proof.safekeeping.SavedDemo.asAdmin;
import static org.mainstay.proof.safekeeping.SavedDemo.column;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mainstay.house.backup.BackupPlace;
import org.mainstay.house.commandline.Main;
import org.mainstay.house.database.DatabaseFault;
import org.mainstay.house.database.DatabaseSettings;
import org.mainstay.house.wiring.House;
import org.mainstay.house.wiring.HouseSettings;
import org.mainstay.house.wiring.HouseSettings.Extras;
import org.mainstay.house.wiring.HouseSettings.Places;
import org.mainstay.house.wiring.Side;
import org.mainstay.proof.Eventually;

/// What an operator types: a house is saved while it stands, killed in between, and brought back.
class SafekeepingVerbsTest {
  private static final SavedDemo DEMO = new SavedDemo();
  private static final Duration SOON = Duration.ofMinutes(3);

  /// What the last step of the tables made.
  private static final String MISSING_TABLES =
      "drop table outside_casemaking.money_reminder_sent, outside_casemaking.money_reminder,"
          + " outside_casemaking.money_reminder_address";

  @AfterAll
  static void close() {
    DEMO.close();
  }

  private record Said(int ended, String out, String err) {}

  private static Said said(String... words) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var before = System.out;
    var beforeErr = System.err;
    try (var toOut = new PrintStream(out, true, UTF_8);
        var toErr = new PrintStream(err, true, UTF_8)) {
      System.setOut(toOut);
      System.setErr(toErr);
      int ended = Main.run(words);
      return new Said(ended, out.toString(UTF_8), err.toString(UTF_8));
    } finally {
      System.setOut(before);
      System.setErr(beforeErr);
    }
  }

  private static String data() {
    return DEMO.folder().resolve("data").toString();
  }

  private static String keys() {
    return DEMO.keys().toString();
  }

  private static Path newest(Path folder) {
    return BackupPlace.of(folder).newest().orElseThrow();
  }

  private static Process child(Path log, String... words) throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(words));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  private static boolean has(Path file, String words) {
    try {
      return Files.exists(file) && Files.readString(file).contains(words);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void a_standing_house_is_saved_and_comes_back_although_the_first_restore_was_killed()
      throws Exception {
    Path place = DEMO.place("verbs");
    var saved = said("backup", "--data", data(), "--keys", keys(), "--to", place.toString());
    assertThat(saved.ended()).as(saved.err()).isZero();
    assertThat(saved.out()).contains("Saved ", "deleted after 35 days");
    String file = newest(place).toString();
    String into = DEMO.folder().resolve("second/data").toString();
    Path log = DEMO.folder().resolve("restore.log");

    var killed = child(log, "restore", file, "--into", into, "--keys", keys());
    Eventually.holds(SOON, "it has begun", () -> has(log, "Making the tables of that day"));
    killed.destroyForcibly().waitFor();

    var run =
        said("run", "--data", into, "--keys", keys(), "--handbook", "../handbook", "--port", "0");
    assertThat(run.ended()).isEqualTo(Main.REFUSED);
    assertThat(run.err()).contains("MAINSTAY-DATABASE-016", "Way out");
    var restored = said("restore", file, "--into", into, "--keys", keys());
    assertThat(restored.ended()).as(restored.err()).isZero();
    assertThat(restored.out()).contains("Restored ", "Nobody had been erased since.");
    var again = said("restore", file, "--into", into, "--keys", keys());
    assertThat(again.ended()).isEqualTo(Main.REFUSED);
    assertThat(again.err()).contains("MAINSTAY-BACKUP-005");
    Path missing = place.resolve("none.backup");
    assertThat(said("restore", missing.toString(), "--into", into, "--keys", keys()).err())
        .contains("MAINSTAY-BACKUP-002");
  }

  @Test
  void a_backup_that_is_killed_leaves_no_half_file() throws Exception {
    Path place = Files.createDirectories(DEMO.place("killed"));
    var killed =
        child(
            DEMO.folder().resolve("backup.log"),
            "backup",
            "--data",
            data(),
            "--keys",
            keys(),
            "--to",
            place.toString());
    Eventually.holds(SOON, "it writes or has written", () -> isBegun(place));
    killed.destroyForcibly().waitFor();

    for (Path whole : BackupPlace.of(place).backups()) {
      DEMO.restored(whole);
    }
    var next = said("backup", "--data", data(), "--keys", keys(), "--to", place.toString());
    assertThat(next.ended()).as(next.err()).isZero();
    try (var files = Files.list(place)) {
      assertThat(files).noneMatch(it -> it.toString().endsWith(".part"));
    }
  }

  private static boolean isBegun(Path place) {
    try (var files = Files.list(place)) {
      return files.anyMatch(it -> !it.endsWith("backup.lock"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void data_of_an_older_version_is_saved_before_it_is_changed_and_comes_back_as_it_was() {
    var older = DEMO.restored(DEMO.backedUp(DEMO.server(), DEMO.place("old")).file());
    asAdmin(older, MISSING_TABLES);
    asAdmin(older, "delete from house_database.migrations where version = '371'");
    Path folder = DEMO.folder().resolve("upgraded");
    var told = new ArrayList<String>();

    start(older, folder, told).close();

    assertThat(told).anySatisfy(it -> assertThat(it).contains("taking a backup first"));
    var saved = newest(folder.resolve("backups"));
    assertThat(column(older, "select count(*) from outside_casemaking.money_reminder")).hasSize(1);
    var back = DEMO.restored(saved);
    assertThat(column(back, "select count(*) from inside_people.person"))
        .isEqualTo(column(older, "select count(*) from inside_people.person"));
    assertThat(column(back, "select count(*) from outside_casemaking.money_reminder")).hasSize(1);
    told.clear();
    start(older, folder, told).close();
    assertThat(told).noneMatch(it -> it.contains("backup"));
  }

  @Test
  void an_older_version_is_not_changed_if_it_cannot_be_saved() throws IOException {
    var older = DEMO.restored(DEMO.backedUp(DEMO.server(), DEMO.place("old")).file());
    asAdmin(older, MISSING_TABLES);
    asAdmin(older, "delete from house_database.migrations where version = '371'");
    Path folder = Files.createDirectories(DEMO.folder().resolve("no-room"));
    Files.writeString(folder.resolve("backups"), "no folder");

    assertThatThrownBy(() -> start(older, folder, new ArrayList<>()))
        .hasMessageContaining("MAINSTAY-BACKUP-001");

    assertThat(column(older, "select version from house_database.migrations where version = '371'"))
        .isEmpty();
  }

  @Test
  void a_newer_database_is_refused_by_the_house() {
    var newer = DEMO.restored(DEMO.backedUp(DEMO.server(), DEMO.place("new")).file());
    asAdmin(
        newer,
        """
        insert into house_database.migrations
               (installed_rank, version, description, type, script, checksum, installed_by,
                execution_time, success)
        values (90000, '90000', 'later', 'SQL', 'later/V90000__later.sql', 1, 'x', 1, true)
        """);

    assertThatThrownBy(() -> start(newer, DEMO.folder().resolve("newer"), new ArrayList<>()))
        .isInstanceOf(DatabaseFault.class)
        .hasMessageContaining("MAINSTAY-DATABASE-015");
  }

  private static org.mainstay.house.wiring.RunningHouse start(
      org.mainstay.house.database.GivenPostgres server, Path folder, List<String> told) {
    var given =
        new DatabaseSettings.Given(server.url(), server.admin(), server.password(), DEMO.keys());
    return House.start(
        new HouseSettings(
            Side.INSIDE,
            0,
            given,
            new Places(folder.resolve("data"), DEMO.keys(), Path.of("..", "handbook")),
            Extras.none(InstantSource.system())),
        told::add);
  }

  @Test
  void a_new_key_and_sheets_are_made_from_the_command_line() throws IOException {
    Path safe = DEMO.folder().resolve("safe");
    var sheets = said("keys", "sheet", "--keys", keys(), "--data", data(), "--to", safe.toString());
    var rotated = said("keys", "rotate", "--keys", keys(), "--data", data());
    var copied = said("keys", "copy", "--keys", keys(), "--data", data(), "--to", safe.toString());
    List<String> typed =
        sheets
            .out()
            .lines()
            .filter(line -> line.matches("\\s*([A-Z2-7]{4}\\s+){3}[A-Z2-7]{4}\\s*"))
            .toList();

    assertThat(sheets.ended()).as(sheets.err()).isZero();
    assertThat(typed).hasSize(12);
    assertThat(rotated.ended()).as(rotated.err()).isZero();
    assertThat(rotated.out()).contains("Wrapped anew: ");
    assertThat(copied.ended()).isZero();
    String one = String.join(" ", typed.subList(0, 4));
    String other = String.join(" ", typed.subList(8, 12));
    Path back = DEMO.folder().resolve("keys-back");
    var in = System.in;
    try {
      System.setIn(new java.io.ByteArrayInputStream((one + "\n" + other + "\n").getBytes(UTF_8)));
      var recovered =
          said(
              "keys",
              "recover",
              "--copy",
              safe.resolve("mainstay-keys.sealed").toString(),
              "--keys",
              back.toString());
      assertThat(recovered.ended()).as(recovered.err()).isZero();
    } finally {
      System.setIn(in);
    }
    assertThat(back.resolve("kek.keyset"))
        .hasSameBinaryContentAs(DEMO.keys().resolve("kek.keyset"));
  }
}
