package org.mainstay.proof.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mainstay.proof.safekeeping.SavedDemo.column;

import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mainstay.house.backup.BackupFault;
import org.mainstay.house.backup.BackupSettings;
import org.mainstay.house.backup.Erased;
import org.mainstay.house.backup.ErasureJournal;
import org.mainstay.house.backup.Health;
import org.mainstay.house.backup.ProvenRestore;
import org.mainstay.house.database.Database;
import org.mainstay.house.database.DatabaseSettings;
import org.mainstay.house.database.GivenPostgres;
import org.mainstay.house.keys.KekRotation;
import org.mainstay.house.keys.KeyFile;
import org.mainstay.house.keys.KeyFolder;
import org.mainstay.house.wiring.House;
import org.mainstay.house.wiring.HouseSettings;
import org.mainstay.house.wiring.Side;
import org.mainstay.house.wiring.safekeeping.Safekeeping;
import org.mainstay.inside.people.Erasures;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.people.Rewrapping;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.ActingTransactions;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.proof.TestHouse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Whoever was erased stays erased, whatever backup a database comes from; everybody else opens.
class ErasedStaySoTest {
  private static final SavedDemo DEMO = new SavedDemo();

  @AfterAll
  static void close() {
    DEMO.close();
  }

  private static KeyFolder keys() {
    return KeyFolder.open(
        DEMO.keys(), DEMO.folder().resolve("data"), KeyFile.ofInside(), new SecureRandom());
  }

  private static ErasureJournal journal() {
    return new ErasureJournal(keys().plain(KeyFile.PEPPER));
  }

  private static String somebody() {
    return column(
            DEMO.server(),
            """
            select person_key
              from inside_people.keyset k
             where not exists (select 1 from inside_people.exclusion e
                                where e.person_key = k.person_key)
             order by person_key desc
             limit 1
            """)
        .getFirst();
  }

  private static void erase(String person) {
    var beans = DEMO.house().beans();
    var workers =
        column(DEMO.server(), "select worker_id from inside_team.worker order by 1 limit 2")
            .stream()
            .map(UUID::fromString)
            .map(WorkerId::new)
            .toList();
    Acting.as(
        workers.getLast(),
        () ->
            beans
                .getBean("insideOnce", TransactionTemplate.class)
                .executeWithoutResult(
                    ignored ->
                        beans
                            .getBean(People.class)
                            .erase(
                                new PersonKey(UUID.fromString(person)),
                                new Erasures.Order(
                                    workers.getFirst(),
                                    workers.getLast(),
                                    "the person asked for it",
                                    "Your record is gone."))));
  }

  private static List<String> kept(GivenPostgres server, String person) {
    return column(
        server,
        "select purpose from inside_people.keyset where person_key = '%s' and wrapped <> ''"
            .formatted(person));
  }

  private static int erasedAgain(GivenPostgres server, List<Path> lists) {
    try (var inside = Database.forInside(server, DEMO.keys(), new SecureRandom())) {
      return new Erased(inside, InstantSource.system(), journal(), lists).again();
    }
  }

  @Test
  void whoever_was_erased_after_the_backup_is_erased_again_and_without_the_list_would_open() {
    var made = DEMO.backedUp(DEMO.server(), DEMO.place("before"));
    String person = somebody();
    erase(person);
    DEMO.house().beans().getBean(Erased.class).writeDown();

    var back = DEMO.restored(made.file());
    assertThat(kept(back, person)).as("without the list").hasSize(2);
    assertThat(erasedAgain(back, List.of(DEMO.folder().resolve("no-list")))).isZero();
    assertThat(kept(back, person)).hasSize(2);

    assertThat(erasedAgain(back, List.of(DEMO.keys()))).isEqualTo(1);

    assertThat(kept(back, person)).isEmpty();
    String stub = "select %s from inside_people.stub where person_key = '" + person + "'";
    for (String columns :
        List.of("erased_on::text", "prepared_by::text", "because", "encode(closing, 'hex')")) {
      assertThat(column(back, stub.formatted(columns)))
          .isEqualTo(column(DEMO.server(), stub.formatted(columns)));
    }
    String words =
        """
        select encode(i.sealed, 'hex')
          from letterbox_mailbox.item i
          join inside_people.stub s on s.closing = i.lookup
         where s.person_key = '%s'
         order by i.id
        """
            .formatted(person);
    assertThat(column(back, words)).hasSize(1).isEqualTo(column(DEMO.server(), words));
    assertThat(erasedAgain(back, List.of(DEMO.keys()))).as("a second time").isZero();
  }

  @Test
  void a_house_that_starts_on_an_older_copy_erases_again_before_its_doors_open() {
    var made = DEMO.backedUp(DEMO.server(), DEMO.place("older"));
    String person = somebody();
    erase(person);
    DEMO.house().beans().getBean(Erased.class).writeDown();
    var back = DEMO.restored(made.file());
    var given = new DatabaseSettings.Given(back.url(), back.admin(), back.password(), DEMO.keys());
    var settings =
        new HouseSettings(
            Side.INSIDE,
            0,
            given,
            new HouseSettings.Places(
                DEMO.folder().resolve("data"), DEMO.keys(), Path.of("..", "handbook")),
            HouseSettings.Extras.none(InstantSource.system()));
    House.start(settings, _ -> {}).close();

    assertThat(kept(back, person)).isEmpty();
  }

  @Test
  void a_list_that_somebody_changed_is_refused() throws IOException {
    erase(somebody());
    DEMO.house().beans().getBean(Erased.class).writeDown();
    Path folder = Files.createDirectories(DEMO.folder().resolve("changed"));
    journal().add(folder, journal().read(DEMO.keys()));
    Path file = folder.resolve(ErasureJournal.FILE);
    String whole = Files.readString(file);

    Files.writeString(file, whole.replaceFirst("(?m)^\\{.*\\n", ""));

    assertThatThrownBy(() -> journal().read(folder))
        .isInstanceOf(BackupFault.class)
        .hasMessageContaining("MAINSTAY-BACKUP-015");
  }

  @Test
  void the_newest_backup_is_restored_on_trial_and_what_does_not_open_is_said() {
    Path folder = DEMO.place("proof");
    DEMO.backedUp(DEMO.server(), folder);
    var safekeeping =
        new Safekeeping(
            new BackupSettings(folder, Optional.empty(), 35),
            "0.1.0",
            DEMO.keys(),
            DEMO.folder().resolve("data"),
            TestHouse.programs(),
            InstantSource.system());

    var proven = safekeeping.prove(keys().liveKek(), new SecureRandom(), _ -> {}).orElseThrow();

    assertThat(proven.fault()).isEmpty();
    assertThat(proven.tried()).isEqualTo(20);
    assertThat(proven.opened()).isEqualTo(20);
    assertThat(proven.rows()).isGreaterThan(1_000);
    assertThat(ProvenRestore.last(folder)).contains(proven);

    Aead other = otherKek();
    var failed = safekeeping.prove(other, new SecureRandom(), _ -> {}).orElseThrow();
    assertThat(failed.isProven()).isFalse();
    assertThat(failed.fault()).contains("records of 20 of 20 people do not open");
    assertThat(new Health(safekeeping.settings(), ZoneId.of("Europe/London")).at(failed.at()))
        .anySatisfy(
            line -> {
              assertThat(line.isWell()).isFalse();
              assertThat(line.words()).contains("MAINSTAY-BACKUP-024", "Way out");
            });
  }

  private static Aead otherKek() {
    Path folder = DEMO.folder().resolve("other-keys");
    return KeyFolder.open(
            folder, DEMO.folder().resolve("other-data"), KeyFile.ofInside(), new SecureRandom())
        .liveKek();
  }

  @Test
  void a_new_key_of_the_hub_fails_no_read_and_leaves_a_broken_row_alone()
      throws InterruptedException {
    var back = DEMO.restored(DEMO.backedUp(DEMO.server(), DEMO.place("rotation")).file());
    String broken =
        column(back, "select max(person_key::text) from inside_people.keyset").getFirst();
    SavedDemo.asAdmin(
        back,
        "update inside_people.keyset set wrapped = '\\x00' where purpose = 'CLINICAL' and person_key = '"
            + broken
            + "'");
    var live = keys().liveKek();
    var before = keys().kek();
    var reading = new ReadingPeople(back, live);
    try (var inside = Database.forInside(back, DEMO.keys(), new SecureRandom())) {
      var once = new TransactionTemplate(new ActingTransactions(inside, InstantSource.system()));
      var rotation = KekRotation.begin(DEMO.keys(), before);
      var rewrapping =
          new Rewrapping(JdbcClient.create(inside), once, rotation.all(), rotation.fresh());
      var round = Acting.as(Acting.HOUSE, rewrapping::round);
      assertThat(round.wrapped()).isGreaterThan(100);
      assertThat(round.broken()).containsExactly(UUID.fromString(broken));
      assertThat(Acting.as(Acting.HOUSE, rewrapping::round).wrapped()).isZero();
      int all =
          Integer.parseInt(column(back, "select count(*) from inside_people.person").getFirst());
      var withNewAlone = ReadingPeople.opened(back, rotation.fresh(), all, 1);
      assertThat(withNewAlone.opened()).isEqualTo(withNewAlone.tried() - 1);
    } finally {
      reading.stop();
    }
    assertThat(reading.tried()).isPositive();
    assertThat(reading.failed()).as("but of the broken row").isZero();
  }
}
