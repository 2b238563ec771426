package org.mainstay.proof.conflicts;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.util.Bytes;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.mainstay.house.database.DatabaseSettings;
import org.mainstay.house.jobs.Job;
import org.mainstay.house.jobs.Jobs;
import org.mainstay.house.signin.SignIn;
import org.mainstay.house.web.RouteTable;
import org.mainstay.house.wiring.House;
import org.mainstay.house.wiring.HouseSettings;
import org.mainstay.house.wiring.HouseSettings.Extras;
import org.mainstay.house.wiring.HouseSettings.Places;
import org.mainstay.house.wiring.RunningHouse;
import org.mainstay.house.wiring.Side;
import org.mainstay.inside.referral.Intake;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.Acting;
import org.mainstay.letterbox.letter.Letter;
import org.mainstay.letterbox.letter.PostOffice;
import org.mainstay.letterbox.mailbox.Mailbox;
import org.mainstay.proof.StandingHouse;
import org.mainstay.proof.TestDatabase;
import org.mainstay.proof.TestHouse;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/// One of two houses in which the same things happen at the same times, but for one person.
final class World implements AutoCloseable {
  private static final ZoneId ZONE = ZoneId.of("Europe/London");

  /// What a world begins without; what the house itself put there at its start stays.
  private static final String TABLES =
      """
      select string_agg(format('%I.%I', schemaname, tablename), ', ')
        from pg_tables
       where (schemaname like 'inside\\_%' and schemaname <> 'inside_counting')
          or schemaname in ('letterbox_letter', 'letterbox_mailbox', 'house_signin')
          or (schemaname = 'letterbox_window'
              and tablename in ('team_member', 'gathering', 'gathering_session', 'story'))
      """;

  private final TestDatabase database = TestDatabase.fresh();
  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
  private final RunningHouse house;
  private final Map<String, Hand> hands = new ConcurrentHashMap<>();

  World(String name, List<Class<?>> more, String routes) {
    var server = database.server();
    var settings =
        new DatabaseSettings.Given(
            server.url(), server.admin(), server.password(), TestHouse.keys());
    var places = new Places(TestHouse.directory(name), TestHouse.keys(), StandingHouse.HANDBOOK);
    InstantSource clock = this::now;
    this.house =
        House.start(
            new HouseSettings(
                Side.ALL, 0, settings, places, new Extras(clock, "127.0.0.1", "", more, routes)),
            _ -> {});
    // Nothing happens by itself: every step is one of the script.
    beans().getBean(Jobs.class).stop();
  }

  ApplicationContext beans() {
    return house.beans();
  }

  TestDatabase database() {
    return database;
  }

  String baseUrl() {
    return house.baseUrl();
  }

  RouteTable routes() {
    return beans().getBean(RouteTable.class);
  }

  Instant now() {
    return Objects.requireNonNull(now.get());
  }

  void isNow(Instant instant) {
    now.set(instant);
  }

  LocalDate today() {
    return LocalDate.ofInstant(now(), ZONE);
  }

  /// Everything that happened never did.
  void beginsAnew() {
    hands.values().forEach(Hand::close);
    hands.clear();
    database.asAdmin(
        "truncate " + database.column(TABLES).getFirst() + " restart identity cascade");
  }

  void joins(Worker worker) {
    asHouse(() -> beans().getBean(Team.class).join(worker));
  }

  void asHouse(Runnable work) {
    Acting.as(
        Acting.HOUSE,
        () ->
            beans()
                .getBean("insideOnce", TransactionTemplate.class)
                .executeWithoutResult(_ -> work.run()));
  }

  void signsIn(Worker worker) {
    var handed =
        beans()
            .getBean(SignIn.class)
            .add(worker.id(), worker.name().replace(' ', '.'), worker.role())
            .orElseThrow();
    var hand = new Hand(this);
    hand.signsIn(handed);
    // From its first form on, a browser has its token.
    hand.get("/team");
    hands.put(worker.name(), hand);
  }

  Hand hand(Worker worker) {
    return Objects.requireNonNull(hands.get(worker.name()), worker.name());
  }

  /// The n-th person posts a letter, and it is taken in.
  void posts(int person, int letter, Letter words) {
    var token = Bytes.copyFrom(ByteBuffer.allocate(Integer.BYTES).putInt(letter).array());
    beans().getBean(PostOffice.class).post(address(person), token, words, List.of());
    beans().getBean(Intake.class).takeInAll();
  }

  /// The n-th person's case, as the database has it; empty if they never asked.
  List<String> cases(int person) {
    return database.column(
        "select referral_id from inside_referral.referral where person_key = '%s'"
            .formatted(key(person)));
  }

  static UUID key(int person) {
    return UUID.nameUUIDFromBytes(address(person).lookup().toByteArray());
  }

  /// What the house does by itself, all of it once.
  void doesItsJobs() {
    beans().getBeansOfType(Job.class).values().forEach(job -> job.work().run());
  }

  private static Mailbox.Address address(int number) {
    byte[] lookup = new byte[32];
    lookup[0] = (byte) number;
    return new Mailbox.Address(
        Bytes.copyFrom(lookup), SecretBytes.copyFrom(lookup, InsecureSecretKeyAccess.get()));
  }

  @Override
  public void close() {
    hands.values().forEach(Hand::close);
    house.close();
    database.close();
  }
}
