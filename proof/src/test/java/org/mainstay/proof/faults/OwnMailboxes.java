package org.mainstay.proof.faults;

import com.google.crypto.tink.util.Bytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mainstay.house.keys.KeyFile;
import org.mainstay.house.keys.KeyFolder;
import org.mainstay.inside.people.FreshCodes;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.letterbox.mailbox.Mailbox;
import org.mainstay.letterbox.mailbox.Pepper;
import org.mainstay.letterbox.window.OpenGatherings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Pages of one's own in a house that stands in a folder, with something of the team in each.
final class OwnMailboxes {
  static final String GROUP = "11111111-2222-3333-4444-555555555555";
  private static final int PORT_LINE = 3;

  private final Mailbox mailbox;
  private final FreshCodes codes;

  OwnMailboxes(Path folder) {
    var database = JdbcClient.create(database(folder));
    mailbox = new Mailbox(database);
    var random = new SecureRandom();
    var keys =
        KeyFolder.open(
            folder.resolve("keys"), folder.resolve("data"), Set.of(KeyFile.PEPPER), random);
    codes = new FreshCodes(Pepper.of(keys.plain(KeyFile.PEPPER).toByteArray()), random);
    var starts = now().plus(Duration.ofDays(2));
    new OpenGatherings(database)
        .show(
            new OpenGatherings.OpenGathering(
                UUID.fromString(GROUP),
                "Sleep after nights",
                "We talk about sleep.",
                "Anyone who works nights",
                "Amina",
                "online",
                60,
                false,
                starts,
                List.of(starts)));
  }

  /// The code of a page on which there is something of everything that can be answered.
  String fresh() {
    var code = codes.draw();
    var starts = now().plus(Duration.ofDays(2));
    var until = now().plus(Duration.ofDays(1));
    List<BoxItem> items =
        List.of(
            new BoxItem.Happened(now(), "We have your request"),
            new BoxItem.Offer(
                "o", now(), List.of(new BoxItem.Slot("s1", starts)), 50, "by video", until, ""),
            new BoxItem.ToFill(
                "q",
                now(),
                new BoxItem.Questions(
                    "How often?",
                    List.of("One", "Two"),
                    List.of(new BoxItem.Option(0, "Never"), new BoxItem.Option(1, "Often")),
                    2,
                    "Free."),
                until),
            new BoxItem.WorkAsked("w", now(), LocalDate.now(ZoneOffset.UTC).plusDays(28)),
            new BoxItem.EmployerConsent(
                "e",
                now(),
                "Jo Field",
                "Half days.",
                LocalDate.now(ZoneOffset.UTC).plusDays(30),
                true),
            new BoxItem.OwnStory(
                "t", now(), "The hub listened.", LocalDate.now(ZoneOffset.UTC).plusDays(30), true));
    items.forEach(item -> mailbox.put(code.address(), token(), item));
    return String.join(" ", code.words());
  }

  private static Bytes token() {
    return Bytes.copyFrom(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS);
  }

  private static DriverManagerDataSource database(Path folder) {
    try {
      var told = Files.readAllLines(folder.resolve("data/database/data/postmaster.pid"));
      return new DriverManagerDataSource(
          "jdbc:postgresql://127.0.0.1:" + told.get(PORT_LINE).strip() + "/mainstay",
          "mainstay_admin",
          Files.readString(folder.resolve("keys/database-admin.password")).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
