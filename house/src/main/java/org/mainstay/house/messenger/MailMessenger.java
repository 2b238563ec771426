package org.mainstay.house.messenger;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.time.InstantSource;
import java.util.Date;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.mainstay.inside.messages.Messenger;
import org.mainstay.inside.messages.Why;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hands emails to a mail server: plain words, a sender that says nothing, and the same Message-ID
/// whenever the same message is handed over.
public final class MailMessenger implements Messenger {
  private static final Logger LOG = LoggerFactory.getLogger(MailMessenger.class);
  private static final String TIMEOUT_MILLIS = "10000";
  private static final int SECURE_PORT = 465;
  private static final int FOR_EVER = 500;

  private final CarrierSettings.Mail settings;
  private final InternetAddress from;
  private final Optional<String> password;
  private final Session session;
  private final InstantSource clock;

  /// @param sender the name beside the address
  /// @param password of the user, if the server asks for one
  public MailMessenger(
      CarrierSettings.Mail settings,
      String sender,
      Optional<String> password,
      InstantSource clock) {
    this.settings = settings;
    this.password = password;
    this.clock = clock;
    try {
      this.from = new InternetAddress(settings.from(), true);
      from.setPersonal(sender, "UTF-8");
    } catch (AddressException | UnsupportedEncodingException e) {
      throw new CarrierFault(
          "MAINSTAY-MESSENGER-005: “%s” is no address that emails can come from. Way out: write one"
                  .formatted(settings.from())
              + " such as no-reply@page.example");
    }
    this.session = Session.getInstance(properties(settings));
  }

  private static Properties properties(CarrierSettings.Mail settings) {
    String protocol = settings.port() == SECURE_PORT ? "smtps" : "smtp";
    var properties = new Properties();
    properties.put("mail.transport.protocol", protocol);
    for (String timeout : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
      properties.put("mail." + protocol + "." + timeout, TIMEOUT_MILLIS);
    }
    properties.put("mail." + protocol + ".ssl.checkserveridentity", "true");
    if (!Loopback.is(settings.host())) {
      properties.put("mail.smtp.starttls.enable", "true");
      properties.put("mail.smtp.starttls.required", "true");
    }
    // Where bounces go.
    properties.put("mail." + protocol + ".from", settings.from());
    return properties;
  }

  @Override
  public Handed handOver(Parcel parcel) {
    try {
      return send(message(parcel));
    } catch (AddressException notOne) {
      return new Handed.Refused(Why.REFUSED);
    } catch (MessagingException notMade) {
      return new Handed.Later();
    }
  }

  private MimeMessage message(Parcel parcel) throws MessagingException {
    var id = messageId(parcel.reference());
    var message =
        new MimeMessage(session) {
          @Override
          protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
          }
        };
    message.setFrom(from);
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(parcel.address(), true));
    message.setSubject(parcel.subject(), "UTF-8");
    message.setText(parcel.words(), "UTF-8");
    message.setSentDate(Date.from(clock.instant()));
    // RFC 3834: no machine answers it, and nobody's "out of office" comes back.
    message.setHeader("Auto-Submitted", "auto-generated");
    message.saveChanges();
    return message;
  }

  private Handed send(MimeMessage message) throws MessagingException {
    var transport = session.getTransport();
    try {
      return connected(transport) ? sent(transport, message) : new Handed.Later();
    } finally {
      closed(transport);
    }
  }

  private boolean connected(Transport transport) {
    try {
      transport.connect(
          settings.host(), settings.port(), settings.user().orElse(null), password.orElse(null));
      return true;
    } catch (AuthenticationFailedException e) {
      LOG.warn(
          "MAINSTAY-MESSENGER-006: the mail server does not let us in. Way out: check user and"
              + " passwordFile under messages in the file of settings");
      return false;
    } catch (MessagingException nobodyThere) {
      return false;
    }
  }

  private static Handed sent(Transport transport, MimeMessage message) throws MessagingException {
    var id = message.getMessageID();
    var to = message.getAllRecipients();
    try {
      transport.sendMessage(message, to);
      return new Handed.Accepted(id);
    } catch (MessagingException e) {
      return said(e);
    }
  }

  /// What the server said of the message stands, however it says goodbye.
  private static void closed(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException e) {
      LOG.debug("the mail server hung up: {}", e.getClass().getName());
    }
  }

  /// What a server's refusal means: 5 is for ever, 4 is for now, none is nobody knows.
  private static Handed said(MessagingException refusal) {
    Exception next = refusal;
    while (next != null) {
      if (next instanceof SMTPSenderFailedException) {
        LOG.warn(
            "MAINSTAY-MESSENGER-007: the mail server takes nothing from our address. Way out: check"
                + " from under messages in the file of settings");
        return new Handed.Later();
      }
      var code = code(next);
      if (code.isPresent()) {
        return code.getAsInt() >= FOR_EVER ? new Handed.Refused(Why.REFUSED) : new Handed.Later();
      }
      next = next instanceof MessagingException chained ? chained.getNextException() : null;
    }
    return new Handed.Unknown();
  }

  private static OptionalInt code(Exception refusal) {
    return switch (refusal) {
      case SMTPAddressFailedException address -> OptionalInt.of(address.getReturnCode());
      case SMTPSendFailedException data when data.getReturnCode() > 0 ->
          OptionalInt.of(data.getReturnCode());
      default -> OptionalInt.empty();
    };
  }

  /// A server cannot be asked; but a repeat has the same Message-ID, by which inboxes drop it.
  @Override
  public Standing ask(UUID reference) {
    return new Standing.CannotTell(true);
  }

  @Override
  public boolean hearsOfArrival() {
    return false;
  }

  @Override
  public boolean reachesPeople() {
    return true;
  }

  private String messageId(UUID reference) {
    return "<" + reference + settings.from().substring(settings.from().indexOf('@')) + ">";
  }
}
