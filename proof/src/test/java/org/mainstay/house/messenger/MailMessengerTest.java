package org.mainstay.house.messenger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.net.Inet4Address;
import java.net.NetworkInterface;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.inside.messages.Channel;
import org.mainstay.inside.messages.Messenger.Handed;
import org.mainstay.inside.messages.Messenger.Parcel;
import org.mainstay.inside.messages.Messenger.Standing;
import org.mainstay.inside.messages.Why;

/// An email says nothing anywhere: not in its head, not in its words, not in who sends it.
class MailMessengerTest {
  private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private MailMessenger messenger(int port) {
    var settings =
        new CarrierSettings.Mail(
            "127.0.0.1",
            port,
            "no-reply@page.example",
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new MailMessenger(settings, "Your page", Optional.empty(), Clock.systemUTC());
  }

  private static Parcel parcel(String to) {
    return new Parcel(UUID.randomUUID(), Channel.EMAIL, to, "You have a message", "Go there.");
  }

  @Test
  void the_same_message_has_the_same_id_and_its_head_says_nothing() throws Exception {
    var messenger = messenger(server.getSmtp().getPort());
    var parcel = parcel("wren@home.example");

    assertThat(messenger.handOver(parcel)).isInstanceOf(Handed.Accepted.class);
    assertThat(messenger.handOver(parcel)).isInstanceOf(Handed.Accepted.class);

    var got = List.of(server.getReceivedMessages());
    assertThat(got).hasSize(2);
    assertThat(got.stream().map(MailMessengerTest::id).distinct())
        .containsExactly("<" + parcel.reference() + "@page.example>");
    MimeMessage one = got.getFirst();
    assertThat(one.getContentType()).startsWith("text/plain");
    assertThat(one.getContent().toString().strip()).isEqualTo("Go there.");
    assertThat(one.getFrom()[0]).hasToString("Your page <no-reply@page.example>");
    assertThat(Collections.list(one.getAllHeaders()).stream().map(head -> head.getName()))
        .allSatisfy(name -> assertThat(name).doesNotStartWith("X-"))
        .contains("Auto-Submitted", "Date")
        .doesNotContain("Disposition-Notification-To", "List-Unsubscribe", "Reply-To");
    var whole = new String(one.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(whole.toLowerCase(Locale.ROOT)).doesNotContain("http", "mainstay", "<");
  }

  @Test
  void nobody_there_is_later_and_what_is_no_address_is_refused() {
    var messenger = messenger(server.getSmtp().getPort());

    assertThat(messenger.handOver(parcel("not an address")))
        .isEqualTo(new Handed.Refused(Why.REFUSED));
    server.stop();
    assertThat(messenger.handOver(parcel("wren@home.example"))).isEqualTo(new Handed.Later());
    assertThat(messenger.ask(UUID.randomUUID())).isEqualTo(new Standing.CannotTell(true));
  }

  @Test
  void no_word_leaves_over_a_wire_in_the_clear() throws Exception {
    // This machine by an address that is not loopback: the server offers no TLS, so nothing goes.
    var own =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
            .findFirst();
    assumeTrue(own.isPresent(), "this machine has no other address");
    var open = new GreenMail(new ServerSetup(0, "0.0.0.0", ServerSetup.PROTOCOL_SMTP));
    open.start();
    try {
      var settings =
          new CarrierSettings.Mail(
              own.orElseThrow().getHostAddress(),
              open.getSmtp().getPort(),
              "no-reply@page.example",
              Optional.empty(),
              Optional.empty(),
              Optional.empty());
      var messenger = new MailMessenger(settings, "Your page", Optional.empty(), Clock.systemUTC());
      assertThat(messenger.handOver(parcel("wren@home.example"))).isEqualTo(new Handed.Later());
      assertThat(open.getReceivedMessages()).isEmpty();
    } finally {
      open.stop();
    }
  }

  @Test
  void an_address_that_gives_us_away_is_refused_at_the_start() {
    var words = Handbook.read(Path.of("../handbook")).messages();
    for (String from : List.of("no-reply@wellbeing.example", "no-reply@harbour.example")) {
      var mail =
          new CarrierSettings.Mail(
              "127.0.0.1", 25, from, Optional.empty(), Optional.empty(), Optional.empty());
      var settings = new CarrierSettings(Optional.empty(), Optional.of(mail), Optional.empty());
      assertThatThrownBy(() -> CarriersFromSettings.of(settings, words, folder, Clock.systemUTC()))
          .hasMessageContaining("MAINSTAY-MESSENGER-008");
    }
  }

  @Test
  void without_any_carrier_messages_lie_in_a_folder_without_an_address() throws Exception {
    var words = Handbook.read(Path.of("../handbook")).messages();
    var spool = folder.resolve("messages");
    var carriers = CarriersFromSettings.of(CarrierSettings.FOLDER, words, spool, Clock.systemUTC());
    var parcel = parcel("wren@home.example");

    assertThat(carriers.reachPeople()).isFalse();
    assertThat(carriers.emails().ask(parcel.reference())).isEqualTo(new Standing.NotThere());
    carriers.emails().handOver(parcel);
    carriers.emails().handOver(parcel);

    assertThat(carriers.emails().ask(parcel.reference())).isInstanceOf(Standing.UnderWay.class);
    try (var files = Files.list(spool)) {
      var only = files.toList();
      assertThat(only).hasSize(1);
      assertThat(Files.readString(only.getFirst())).contains("Go there.").doesNotContain("wren");
    }
  }

  private static String id(MimeMessage message) {
    try {
      return message.getMessageID();
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
