package org.mainstay.house.messenger;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Who carries texts and who carries emails, as the file of settings says it.
///
/// @param govNotify GOV.UK Notify for texts, and for emails if there is no mail server
/// @param mail a mail server for emails
/// @param secureMail the mail server for letters, whose domain may say who we are
public record CarrierSettings(
    Optional<Notify> govNotify, Optional<Mail> mail, Optional<Mail> secureMail) {
  /// Nothing is set up: whatever is sent is put into a folder and reaches nobody.
  public static final CarrierSettings FOLDER =
      new CarrierSettings(Optional.empty(), Optional.empty(), Optional.empty());

  /// Where GOV.UK Notify is for everybody.
  public static final URI NOTIFY = URI.create("https://api.notifications.service.gov.uk");

  /// GOV.UK Notify: its templates hold nothing but places for our own words.
  ///
  /// @param address left out, it is the one for everybody
  /// @param keyFile where the key stands that was made at Notify
  /// @param textTemplate a template of a text with `((words))` alone in it
  /// @param emailTemplate a template of an email with `((subject))` and `((words))` alone in it
  /// @param sender which of the senders that are set up at Notify, if not its default
  public record Notify(
      Optional<URI> address,
      Path keyFile,
      UUID textTemplate,
      Optional<UUID> emailTemplate,
      Optional<UUID> sender) {
    public Notify {
      Objects.requireNonNull(keyFile, "keyFile is missing");
      Objects.requireNonNull(textTemplate, "textTemplate is missing");
    }
  }

  /// A mail server.
  ///
  /// @param from the address that emails come from; its domain says nothing either
  /// @param user left out where the server asks for none
  /// @param passwordFile where the password stands
  /// @param bounces where emails come back that could not be delivered
  public record Mail(
      String host,
      int port,
      String from,
      Optional<String> user,
      Optional<Path> passwordFile,
      Optional<Bounces> bounces) {
    public Mail {
      Objects.requireNonNull(host, "host is missing");
      Objects.requireNonNull(from, "from is missing");
    }
  }

  /// The mailbox of the address that emails come from, read by IMAP.
  public record Bounces(String host, int port, Optional<String> user, Optional<Path> passwordFile) {
    public Bounces {
      Objects.requireNonNull(host, "host is missing");
    }
  }
}
