package org.mainstay.proof.closing;

import com.google.crypto.tink.util.Bytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.mainstay.house.commandline.rooms.InsideDoor;
import org.mainstay.house.database.Database;
import org.mainstay.house.database.DatabaseSettings;
import org.mainstay.house.keys.KeyFile;
import org.mainstay.house.keys.KeyFolder;
import org.mainstay.house.wiring.House;
import org.mainstay.house.wiring.HouseSettings;
import org.mainstay.house.wiring.HouseSettings.Extras;
import org.mainstay.house.wiring.HouseSettings.Places;
import org.mainstay.house.wiring.Side;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.Intake;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.support.closing.parcel.HubCard;
import org.mainstay.inside.support.closing.parcel.OwnHub;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.letterbox.letter.Envelope;
import org.mainstay.letterbox.letter.Letter;
import org.mainstay.letterbox.letter.PostOffice;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.letterbox.mailbox.DerivationKey;
import org.mainstay.letterbox.mailbox.Mailbox;
import org.mainstay.letterbox.mailbox.Pepper;
import org.mainstay.letterbox.mailbox.Reading;
import org.mainstay.letterbox.mailbox.ReturnCode;
import org.mainstay.proof.TestDatabase;
import org.mainstay.proof.TestHouse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// An installation of its own: database, keys, handbook, and the command line of the house on them.
final class OneHub implements AutoCloseable {
  final TestDatabase database = TestDatabase.fresh();
  final String address;
  private final Path folder;
  private final Path config;
  private final KeyFolder keys;
  private final Database pools;
  private final InsideDoor door;

  OneHub(String name, Path handbook) throws IOException {
    this.address = "https://" + name + ".example";
    this.folder = TestHouse.directory(name);
    var places = new Places(folder.resolve("data"), folder.resolve("keys"), handbook);
    Files.createDirectories(places.keys());
    Files.createDirectories(places.data());
    for (String side : List.of("front", "inside", "outside", "hatch", "trail")) {
      var file = "database-" + side + ".password";
      Files.copy(TestHouse.keys().resolve(file), places.keys().resolve(file));
    }
    owners(places.keys());
    this.config = folder.resolve("run.yaml");
    Files.writeString(
        config,
        """
        data: %s
        keys: %s
        handbook: %s
        database: %s
        """
            .formatted(
                places.data(),
                places.keys(),
                handbook.toAbsolutePath().normalize(),
                database.url()));
    var random = new SecureRandom();
    this.keys = KeyFolder.open(places.keys(), places.data(), KeyFile.ofInside(), random);
    var apart = new DatabaseSettings.Apart(database.url(), places.keys());
    this.pools = Database.open(apart, random, _ -> {});
    var settings = new HouseSettings(Side.INSIDE, 0, apart, places, Extras.none(Clock.systemUTC()));
    this.door = new InsideDoor(settings, keys, pools, random, House.insideRooms());
  }

  private static void owners(Path keys) throws IOException {
    Files.setPosixFilePermissions(
        keys, java.nio.file.attribute.PosixFilePermissions.fromString("rwx------"));
  }

  /// Where files of this hub lie.
  Path at(String name) {
    return folder.resolve(name);
  }

  <T> T room(Class<T> type) {
    return door.room(type);
  }

  /// Does this in one transaction, as a page does.
  <T> T as(WorkerId worker, Supplier<T> work) {
    return Acting.as(
        worker,
        () -> {
          T done = room(TransactionTemplate.class).execute(_ -> work.get());
          if (done == null) {
            throw new IllegalStateException("nothing came of it");
          }
          return done;
        });
  }

  <T> T asHouse(Supplier<T> work) {
    return as(Acting.HOUSE, work);
  }

  Worker joins(String name) {
    var worker =
        new Worker(new WorkerId(UUID.randomUUID()), name, Role.LEAD, "Trust", "everything");
    asHouse(
        () -> {
          room(Team.class).join(worker);
          return true;
        });
    return worker;
  }

  HubCard card() {
    return room(OwnHub.class).card(address);
  }

  /// The n-th person asks at the front of this hub; the letter waits.
  void asks(int number, Letter.Request request) {
    var front = JdbcClient.create(database.front());
    new PostOffice(
            front,
            new TransactionTemplate(new JdbcTransactionManager(database.front())),
            new Mailbox(front),
            new Envelope(keys.insidePublic()),
            keys.plain(KeyFile.IDEMPOTENCY),
            Clock.systemUTC())
        .post(codeOf(number).address(pepper()), token(number), request, List.of());
  }

  void takesIn() {
    room(Intake.class).takeInAll();
  }

  /// The referral of the n-th person who asked here.
  Referral referralOf(int number) {
    return asHouse(
        () -> {
          var person =
              room(People.class).byLookup(codeOf(number).address(pepper()).lookup()).orElseThrow();
          return room(Referrals.class).latestOf(person).orElseThrow();
        });
  }

  /// What the n-th person who asked here finds with their code.
  List<BoxItem> pageOf(int number) {
    return page(codeOf(number));
  }

  /// What is found here with these seven words.
  List<BoxItem> pageOf(String words) {
    return switch (ReturnCode.read(words)) {
      case Reading.Read(var code) -> page(code);
      case Reading.Mistyped _ -> throw new IllegalArgumentException(words);
    };
  }

  private List<BoxItem> page(ReturnCode code) {
    return new Mailbox(JdbcClient.create(database.front())).open(code.address(pepper()));
  }

  private ReturnCode codeOf(int number) {
    return ReturnCode.derivedFrom(
        DerivationKey.of(keys.plain(KeyFile.RECEIPT).toByteArray()), token(number));
  }

  private Pepper pepper() {
    return Pepper.of(keys.plain(KeyFile.PEPPER).toByteArray());
  }

  private static Bytes token(int number) {
    return Bytes.copyFrom("person %09d".formatted(number).getBytes(StandardCharsets.US_ASCII));
  }

  /// What everybody is called whose case is open here.
  List<String> called() {
    return asHouse(
        () -> {
          var names = new ArrayList<String>();
          for (Referral referral : room(Referrals.class).open()) {
            names.add(called(referral));
          }
          return names;
        });
  }

  private String called(Referral referral) {
    return room(People.class)
        .open(referral.person(), Purpose.SUPPORT)
        .orElseThrow()
        .calledName()
        .openFor(Purpose.SUPPORT);
  }

  /// The command line of the house, on this hub.
  ProcessBuilder mainstay(String... words) {
    var line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                org.mainstay.house.commandline.Main.class.getName()));
    line.addAll(List.of(words));
    line.addAll(List.of("--config", config.toString()));
    return new ProcessBuilder(line);
  }

  @Override
  public void close() {
    door.close();
    pools.close();
    database.close();
    TestHouse.delete(folder);
  }
}
