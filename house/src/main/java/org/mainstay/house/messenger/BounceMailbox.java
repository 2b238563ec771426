package org.mainstay.house.messenger;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mainstay.inside.messages.Why;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads the mailbox to which emails come back that could not be delivered (RFC 3464).
///
/// A report holds somebody's address, so it is deleted once it was taken in. Whatever else lies in
/// the mailbox is left there.
public final class BounceMailbox {
  private static final Logger LOG = LoggerFactory.getLogger(BounceMailbox.class);
  private static final String TIMEOUT_MILLIS = "10000";
  private static final int READ_MAX = 200;
  private static final int BYTES_MAX = 1 << 20;
  private static final Pattern FAILED = Pattern.compile("(?im)^Action:\\s*failed\\s*$");
  private static final Pattern NO_SUCH_ADDRESS = Pattern.compile("(?im)^Status:\\s*5\\.1\\.\\d+");

  private final CarrierSettings.Bounces settings;
  private final Optional<String> password;
  private final Pattern ours;
  private final String protocol;

  /// @param from the address that our emails come from; reports on others are not for us
  BounceMailbox(CarrierSettings.Bounces settings, String from, Optional<String> password) {
    this.settings = settings;
    this.password = password;
    this.ours =
        Pattern.compile(
            "(?im)^Message-ID:\\s*<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})%s>"
                .formatted(Pattern.quote(from.substring(from.indexOf('@')))));
    this.protocol = Loopback.is(settings.host()) ? "imap" : "imaps";
  }

  /// Takes in every report that lies there.
  ///
  /// @param bounced is told which of our messages did not arrive, and why; if it fails, the report
  ///   stays and is read again
  public void read(BiConsumer<UUID, Why> bounced) {
    try (var store = Session.getInstance(properties()).getStore(protocol)) {
      store.connect(
          settings.host(), settings.port(), settings.user().orElse(null), password.orElse(null));
      try (var inbox = store.getFolder("INBOX")) {
        inbox.open(Folder.READ_WRITE);
        // The latest first: whatever else lies there, however much, hides no report that comes.
        int last = inbox.getMessageCount();
        for (int number = last; number > Math.max(0, last - READ_MAX); number--) {
          take(inbox.getMessage(number), bounced);
        }
      }
    } catch (MessagingException | IOException e) {
      LOG.warn(
          "MAINSTAY-MESSENGER-009: the mailbox of undelivered emails cannot be read: {}. Way out:"
              + " check bounces under messages.mail in the file of settings",
          e.getClass().getName());
    }
  }

  private Properties properties() {
    var properties = new Properties();
    for (String timeout : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
      properties.put("mail." + protocol + "." + timeout, TIMEOUT_MILLIS);
    }
    properties.put("mail." + protocol + ".ssl.checkserveridentity", "true");
    return properties;
  }

  private void take(Message message, BiConsumer<UUID, Why> bounced)
      throws MessagingException, IOException {
    if (!message.isMimeType("multipart/report") || message.getSize() > BYTES_MAX) {
      return;
    }
    var bytes = new ByteArrayOutputStream();
    message.writeTo(bytes);
    String report = bytes.toString(StandardCharsets.ISO_8859_1);
    var about = about(report);
    if (about.isEmpty() || !FAILED.matcher(report).find()) {
      return;
    }
    boolean isNoAddress = NO_SUCH_ADDRESS.matcher(report).find();
    bounced.accept(about.get(), isNoAddress ? Why.NO_SUCH_ADDRESS : Why.NOT_REACHED);
    message.setFlag(Flags.Flag.DELETED, true);
  }

  private Optional<UUID> about(String report) {
    return Stream.of(ours.matcher(report))
        .flatMap(found -> found.results())
        .map(found -> UUID.fromString(found.group(1)))
        .findFirst();
  }
}
