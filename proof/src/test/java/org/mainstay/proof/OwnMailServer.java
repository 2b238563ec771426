package org.mainstay.proof;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mainstay.house.messenger.CarrierSettings;
import org.mainstay.house.messenger.MailMessenger;
import org.mainstay.inside.messages.Messenger;

/// A real mail server of a test's own, and a carrier that goes there.
public final class OwnMailServer {
  private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
  private int port;

  /// Begins to answer.
  public void start() {
    mail.start();
    port = mail.getSmtp().getPort();
  }

  /// Answers no more; a carrier made before or after finds nobody there.
  public void stop() {
    mail.stop();
  }

  /// Carries emails to this server as the house's own carrier does.
  public Messenger carrier() {
    var settings =
        new CarrierSettings.Mail(
            "127.0.0.1",
            port,
            "no-reply@page.example",
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new MailMessenger(settings, "Notice", Optional.empty(), Clock.systemUTC());
  }

  /// What came, oldest first.
  public List<MimeMessage> received() {
    return List.of(mail.getReceivedMessages());
  }
}
