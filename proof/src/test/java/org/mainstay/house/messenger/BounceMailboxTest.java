package org.mainstay.house.messenger;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.messages.Why;

/// An email that comes back is noticed, and the report with somebody's address is deleted.
class BounceMailboxTest {
  private static final String FROM = "no-reply@page.example";

  /// The form of RFC 3464, appendix E, with our own email in its third part.
  private static final String REPORT =
      """
      From: MAILER-DAEMON@mx.example
      To: no-reply@page.example
      Subject: Undelivered Mail Returned to Sender
      MIME-Version: 1.0
      Content-Type: multipart/report; report-type=delivery-status; boundary="part"

      --part
      Content-Type: text/plain

      Your email could not be delivered.

      --part
      Content-Type: message/delivery-status

      Reporting-MTA: dns; mx.example

      Final-Recipient: rfc822; wren@home.example
      Action: %s
      Status: %s

      --part
      Content-Type: text/rfc822-headers

      Message-ID: <%s>
      To: wren@home.example
      Subject: You have a message

      --part--
      """;

  private final GreenMail server = new GreenMail(ServerSetup.IMAP.dynamicPort());
  private final Map<UUID, Why> bounced = new LinkedHashMap<>();
  private GreenMailUser user;

  @BeforeEach
  void start() {
    server.start();
    user = server.setUser(FROM, "page", "a-password-of-a-test");
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void what_failed_for_good_is_told_with_its_reason_and_its_report_is_deleted() throws Exception {
    var gone = UUID.randomUUID();
    var full = UUID.randomUUID();
    comes(REPORT.formatted("failed", "5.1.1", gone + "@page.example"));
    comes(REPORT.formatted("failed", "5.2.2", full + "@page.example"));

    mailbox("a-password-of-a-test").read(bounced::put);

    assertThat(bounced)
        .containsOnly(Map.entry(gone, Why.NO_SUCH_ADDRESS), Map.entry(full, Why.NOT_REACHED));
    assertThat(left()).isZero();
  }

  @Test
  void what_is_only_late_or_not_ours_or_no_report_is_left_where_it_is() throws Exception {
    comes(REPORT.formatted("delayed", "4.4.1", UUID.randomUUID() + "@page.example"));
    comes(REPORT.formatted("failed", "5.1.1", UUID.randomUUID() + "@other.example"));
    comes("From: wren@home.example\nSubject: Hello\nContent-Type: text/plain\n\nHello\n");

    mailbox("a-password-of-a-test").read(bounced::put);

    assertThat(bounced).isEmpty();
    assertThat(left()).isEqualTo(3);
  }

  @Test
  void however_much_else_lies_there_a_report_that_comes_is_read() throws Exception {
    for (int mail = 0; mail < 250; mail++) {
      comes("From: wren@home.example\nSubject: Hello\nContent-Type: text/plain\n\nHello\n");
    }
    var gone = UUID.randomUUID();
    comes(REPORT.formatted("failed", "5.1.1", gone + "@page.example"));

    mailbox("a-password-of-a-test").read(bounced::put);

    assertThat(bounced).containsOnlyKeys(gone);
    assertThat(left()).isEqualTo(250);
  }

  @Test
  void a_report_that_could_not_be_taken_in_is_read_again() throws Exception {
    var gone = UUID.randomUUID();
    comes(REPORT.formatted("failed", "5.1.1", gone + "@page.example"));

    try {
      mailbox("a-password-of-a-test")
          .read(
              (_, _) -> {
                throw new IllegalStateException("the database is away");
              });
    } catch (IllegalStateException away) {
      assertThat(left()).isEqualTo(1);
    }
    mailbox("a-password-of-a-test").read(bounced::put);

    assertThat(bounced).containsOnlyKeys(gone);
  }

  @Test
  void a_mailbox_that_lets_nobody_in_stops_nothing() {
    var mailbox = mailbox("a-password-of-a-test");
    mailbox("another").read(bounced::put);
    server.stop();
    mailbox.read(bounced::put);

    assertThat(bounced).isEmpty();
  }

  private BounceMailbox mailbox(String password) {
    return new BounceMailbox(
        new CarrierSettings.Bounces(
            "127.0.0.1", server.getImap().getPort(), Optional.of("page"), Optional.empty()),
        FROM,
        Optional.of(password));
  }

  private void comes(String mail) throws Exception {
    user.deliver(
        new MimeMessage(
            Session.getInstance(new Properties()),
            new ByteArrayInputStream(
                mail.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII))));
  }

  private int left() throws Exception {
    return server.getManagers().getImapHostManager().getInbox(user).getMessageCount();
  }
}
