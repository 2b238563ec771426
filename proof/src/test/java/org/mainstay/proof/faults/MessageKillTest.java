package org.mainstay.proof.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mainstay.house.messenger.NotifyStandIn;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.messages.NeutralWords;
import org.mainstay.inside.messages.Wording;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.letterbox.letter.Identity;
import org.mainstay.letterbox.letter.Identity.SafeContact;
import org.mainstay.letterbox.letter.Identity.Way;
import org.mainstay.letterbox.letter.Letter;
import org.mainstay.proof.Eventually;
import org.mainstay.proof.TestHouse;

/// Messages are sent while their process is killed at moments by chance and the carrier answers
/// with 429 and 500 in between: each text comes to it once, each email with one Message-ID, none is
/// lost, and none says anything.
class MessageKillTest {
  private static final long SEED = 20_261_122;
  private static final int EACH = 4;
  private static final int TROUBLE_IN_HUNDRED = 8;
  private static final Duration ALL_WITHIN = Duration.ofMinutes(9);

  private static final String NOT_SETTLED =
      """
      select message_id
        from inside_messages.outbox
       where state not in ('HANDED_OVER', 'DELIVERED')
      """;

  private final TestInside rooms = new TestInside();
  private final NotifyStandIn notify = new NotifyStandIn();
  private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
  private final Path folder = TestHouse.directory("sending");
  private final Random chance = new Random(SEED);
  private final long origin = System.currentTimeMillis();

  @BeforeEach
  void start() {
    mail.start();
    notify.troubled(TROUBLE_IN_HUNDRED, SEED);
  }

  @AfterEach
  void close() {
    mail.stop();
    notify.close();
    rooms.close();
    TestHouse.delete(folder);
  }

  @Test
  void three_kills_lose_and_repeat_none_of_eighty_messages() throws Exception {
    eachIsDeliveredOnce(80, 3);
  }

  @Test
  @Tag("slow")
  void twenty_kills_lose_and_repeat_none_of_a_thousand_messages() throws Exception {
    eachIsDeliveredOnce(1_000, 20);
  }

  @Test
  @Tag("slow")
  void without_asking_the_carrier_texts_would_come_twice() throws Exception {
    queued(200);
    for (int kill = 0; kill < 5; kill++) {
      sendAndKill(carried() + 5 + chance.nextInt(20), chance.nextInt(20), true);
    }
    sendTheRest(true);

    assertThat(notify.taken().size()).isGreaterThan(textsTaken().size());
  }

  private void eachIsDeliveredOnce(int messages, int kills) throws Exception {
    queued(messages);
    for (int kill = 0; kill < kills; kill++) {
      int more = 1 + chance.nextInt(Math.max(1, messages / kills));
      sendAndKill(carried() + more, chance.nextInt(30), false);
    }
    sendTheRest(false);

    var emails = mail.getReceivedMessages();
    System.out.printf(
        "killed %d times with %d messages: %d texts taken by the carrier, %d emails by the server,"
            + " %d of them repeats under the same Message-ID%n",
        kills,
        messages,
        notify.taken().size(),
        emails.length,
        emails.length - idsOf(emails).size());
    assertThat(textsTaken()).isEqualTo(ids("TEXT")).hasSize(messages / 2);
    assertThat(notify.taken()).as("none twice").hasSize(messages / 2);
    assertThat(idsOf(emails)).isEqualTo(ids("EMAIL")).hasSize(messages / 2);
    nothingIsSaid(emails);
  }

  /// Half by text and half by email.
  private void queued(int messages) throws Exception {
    SendingProcess.keep(folder.resolve("kek"), rooms.kek);
    Instant now = SendingProcess.clock(origin).instant();
    for (int number = 1; number <= messages / EACH; number++) {
      var way = number % 2 == 0 ? Way.TEXT : Way.EMAIL;
      PersonKey person = rooms.asks(number, letter(way, number)).person();
      rooms.as(
          rooms.amina,
          () -> {
            for (int cause = 0; cause < EACH; cause++) {
              rooms.outbox.queue(
                  person,
                  Wording.QUESTIONS_WAIT,
                  "questions/" + cause,
                  now.minusSeconds(60),
                  now.plus(Duration.ofDays(60)));
            }
            return "";
          });
    }
  }

  private static Letter.Request letter(Way way, int number) {
    var address =
        way == Way.TEXT ? "07700 9%05d".formatted(number) : "wren%d@home.example".formatted(number);
    var identity =
        new Identity(
            "Wren Sentinel",
            new Identity.Employer("", "Sentinel Trust"),
            "",
            new SafeContact(way, address, false, List.of(), ""),
            List.of(),
            "");
    return new Letter.Request(identity, TestInside.wellEnough());
  }

  /// Kills the process so long after so many were carried in all.
  private void sendAndKill(int carried, int millis, boolean forgetful) throws Exception {
    var process = process(forgetful);
    Eventually.holds(
        ALL_WITHIN, carried + " carried", () -> carried() >= carried || isDone(process));
    boolean ended = process.waitFor(millis, TimeUnit.MILLISECONDS);
    assertThat(ended).as("it works until it is killed").isFalse();
    process.toHandle().destroyForcibly();
    process.waitFor();
  }

  private void sendTheRest(boolean forgetful) throws Exception {
    var process = process(forgetful);
    try {
      Eventually.holds(
          ALL_WITHIN, "all are sent", () -> rooms.database.column(NOT_SETTLED).isEmpty());
    } finally {
      process.toHandle().destroyForcibly();
      process.waitFor();
    }
  }

  private boolean isDone(Process process) {
    return !process.isAlive() || rooms.database.column(NOT_SETTLED).isEmpty();
  }

  private Process process(boolean forgetful) throws IOException {
    var told =
        new SendingProcess.Told(
            rooms.database.url(),
            TestHouse.keys().resolve("database-inside.password").toString(),
            folder.resolve("kek").toString(),
            notify.address().toString(),
            mail.getSmtp().getPort(),
            origin,
            forgetful);
    var words =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                SendingProcess.class.getName()));
    words.addAll(Arrays.asList(told.words()));
    return new ProcessBuilder(words)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private int carried() {
    return notify.taken().size() + mail.getReceivedMessages().length;
  }

  private Set<String> textsTaken() {
    return new HashSet<>(notify.taken().stream().map(NotifyStandIn.Taken::reference).toList());
  }

  private Set<String> ids(String channel) {
    return new HashSet<>(
        rooms.database.column(
            "select message_id from inside_messages.outbox where channel = '" + channel + "'"));
  }

  private static Set<String> idsOf(MimeMessage[] emails) throws MessagingException {
    var ids = new HashSet<String>();
    for (MimeMessage email : emails) {
      ids.add(email.getMessageID().replaceAll("[<>]|@.*", ""));
    }
    return ids;
  }

  private void nothingIsSaid(MimeMessage[] emails) throws Exception {
    var neutral = new NeutralWords(List.of("Wren", "Sentinel", "Harbour", "Wendover", "Mainstay"));
    for (NotifyStandIn.Taken text : notify.taken()) {
      assertThat(neutral.textProblems(text.words().getOrDefault("words", ""))).isEmpty();
    }
    for (MimeMessage email : emails) {
      assertThat(neutral.problems(email.getSubject())).isEmpty();
      assertThat(neutral.problems(email.getContent().toString())).isEmpty();
      var whole =
          GreenMailUtil.getWholeMessage(email)
              .replaceAll("wren\\d+@home", "")
              .toLowerCase(Locale.ROOT);
      assertThat(whole)
          .doesNotContain("wren", "sentinel", "harbour", "wendover", "mainstay", "nhs", "health");
      assertThat(new String(whole.getBytes(StandardCharsets.UTF_8), StandardCharsets.US_ASCII))
          .doesNotContain("http");
    }
  }
}
