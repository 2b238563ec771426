package org.mainstay.proof.faults;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.house.messenger.CarrierSettings;
import org.mainstay.house.messenger.CarriersFromSettings;
import org.mainstay.house.messenger.NotifyStandIn;
import org.mainstay.inside.messages.MessageWords;
import org.mainstay.inside.messages.Messenger;
import org.mainstay.inside.messages.SafeHours;
import org.mainstay.inside.messages.Sending;
import org.mainstay.inside.people.People;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.trail.ActingTransactions;
import org.mainstay.inside.trail.Trail;
import org.mainstay.letterbox.mailbox.Mailbox;
import org.mainstay.letterbox.window.Window;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A process that does nothing but send what is due, with several at it, until it is killed.
final class SendingProcess {
  static final String READY = "ready";

  /// So much faster than the wall its clock goes, so that a minute's pause is a second.
  static final int FASTER = 60;

  private static final int AT_ONCE = 4;
  private static final Duration SETTLES = Duration.ofMinutes(2);
  private static final Instant MONDAY = Instant.parse("2026-11-02T09:00:00Z");

  private SendingProcess() {}

  /// What a process is told, as words of its command.
  ///
  /// @param carrier where texts are handed over
  /// @param origin when its clock showed Monday, in milliseconds of the wall's
  /// @param forgetful whether it believes of every message it asks about that it never came
  record Told(
      String database,
      String passwordFile,
      String keyFile,
      String carrier,
      int mailPort,
      long origin,
      boolean forgetful) {
    String[] words() {
      return new String[] {
        database, passwordFile, keyFile, carrier, mailPort + "", origin + "", forgetful + ""
      };
    }

    static Told of(String[] words) {
      return new Told(
          words[0],
          words[1],
          words[2],
          words[3],
          Integer.parseInt(words[4]),
          Long.parseLong(words[5]),
          Boolean.parseBoolean(words[6]));
    }
  }

  public static void main(String[] words) throws Exception {
    var told = Told.of(words);
    var config = new HikariConfig();
    config.setJdbcUrl(told.database());
    config.setUsername("mainstay_inside");
    config.setPassword(Files.readString(Path.of(told.passwordFile())).strip());
    config.setMaximumPoolSize(AT_ONCE);
    try (var database = new HikariDataSource(config)) {
      var sending = sending(database, told);
      System.out.println(READY);
      for (int worker = 1; worker < AT_ONCE; worker++) {
        Thread.ofPlatform().daemon().start(() -> send(sending));
      }
      send(sending);
    }
  }

  private static void send(Sending sending) {
    while (true) {
      if (sending.round() == 0) {
        LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
      }
    }
  }

  private static Sending sending(HikariDataSource database, Told told)
      throws IOException, GeneralSecurityException {
    var inside = JdbcClient.create(database);
    var clock = clock(told.origin());
    var pattern = Handbook.read(Path.of("../handbook")).messages();
    var hours = new MessageWords.Hours(LocalTime.MIN, LocalTime.MAX);
    var people =
        new People(
            inside,
            key(Path.of(told.keyFile())),
            new Trail(inside, clock),
            new Team(inside, new Window(inside)),
            new People.Ways(new Mailbox(inside), clock));
    return new Sending(
        inside,
        new TransactionTemplate(new ActingTransactions(database, clock)),
        people,
        carriers(told, pattern),
        new Sending.Manner(pattern, new SafeHours(clock.getZone(), hours), SETTLES),
        clock);
  }

  private static Messenger.Carriers carriers(Told told, MessageWords words) throws IOException {
    var folder = Path.of(told.keyFile()).resolveSibling("carriers");
    Files.createDirectories(folder);
    var secret = folder.resolve(ProcessHandle.current().pid() + ".key");
    Files.writeString(secret, NotifyStandIn.KEY);
    var settings =
        new CarrierSettings(
            Optional.of(
                new CarrierSettings.Notify(
                    Optional.of(URI.create(told.carrier())),
                    secret,
                    NotifyStandIn.TEXT_TEMPLATE,
                    Optional.empty(),
                    Optional.empty())),
            Optional.of(
                new CarrierSettings.Mail(
                    "127.0.0.1",
                    told.mailPort(),
                    "no-reply@page.example",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty())),
            Optional.empty());
    var real = CarriersFromSettings.of(settings, words, folder, Clock.systemUTC());
    return told.forgetful()
        ? new Messenger.Carriers(new Forgetful(real.texts()), real.emails())
        : real;
  }

  /// What sending would be without asking: every message that was not written down never came.
  private record Forgetful(Messenger carrier) implements Messenger {
    @Override
    public Handed handOver(Parcel parcel) {
      return carrier.handOver(parcel);
    }

    @Override
    public Standing ask(UUID reference) {
      return new Standing.NotThere();
    }

    @Override
    public boolean hearsOfArrival() {
      return false;
    }

    @Override
    public boolean reachesPeople() {
      return true;
    }
  }

  static Clock clock(long origin) {
    InstantSource fast = () -> MONDAY.plusMillis((System.currentTimeMillis() - origin) * FASTER);
    return fast.withZone(ZoneId.of("Europe/London"));
  }

  static void keep(Path file, KeysetHandle keys) throws IOException, GeneralSecurityException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(
        file,
        TinkProtoKeysetFormat.serializeKeyset(
            keys, InsecureSecretKeyAccess.get(), AeadConfig2026.get()));
  }

  private static Aead key(Path file) throws IOException, GeneralSecurityException {
    return TinkProtoKeysetFormat.parseKeyset(
            Files.readAllBytes(file), InsecureSecretKeyAccess.get(), AeadConfig2026.get())
        .getPrimitive(AeadConfig2026.get(), Aead.class);
  }
}
