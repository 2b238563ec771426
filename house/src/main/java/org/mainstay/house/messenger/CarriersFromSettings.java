package org.mainstay.house.messenger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.mainstay.inside.messages.MessageWords;
import org.mainstay.inside.messages.Messenger;
import org.mainstay.inside.messages.NeutralWords;

/// Makes the carriers that the settings name; without any, messages go into a folder.
public final class CarriersFromSettings {
  private CarriersFromSettings() {}

  /// The carriers.
  ///
  /// @param folder where messages go that nobody carries
  /// @throws CarrierFault if something is set up in a way in which nothing may be sent
  public static Messenger.Carriers of(
      CarrierSettings settings, MessageWords words, Path folder, InstantSource clock) {
    var kept = new FolderMessenger(folder);
    var notify = settings.govNotify().map(it -> notify(it, clock));
    var mail = settings.mail().map(it -> mail(it, words, clock));
    boolean emailsToo =
        settings.govNotify().flatMap(CarrierSettings.Notify::emailTemplate).isPresent();
    Messenger texts = notify.isPresent() ? notify.get() : kept;
    Messenger emails = mail.isPresent() ? mail.get() : emailsToo ? texts : kept;
    return new Messenger.Carriers(texts, emails);
  }

  private static NotifyMessenger notify(CarrierSettings.Notify settings, InstantSource clock) {
    return new NotifyMessenger(settings, secret(settings.keyFile()), clock);
  }

  private static MailMessenger mail(
      CarrierSettings.Mail settings, MessageWords words, InstantSource clock) {
    var problems = new NeutralWords(List.copyOf(words.neverSay())).addressProblems(settings.from());
    if (!problems.isEmpty()) {
      throw new CarrierFault(
          "MAINSTAY-MESSENGER-008: emails cannot come from %s: %s. Way out: use an address, domain"
                  .formatted(settings.from(), String.join("; ", problems))
              + " included, that says nothing of what the hub is for");
    }
    return new MailMessenger(
        settings, words.sender(), settings.passwordFile().map(CarriersFromSettings::secret), clock);
  }

  /// Who carries letters to other services, if secure mail is set up.
  ///
  /// @param hub the name beside the address
  /// @throws CarrierFault if its password cannot be read
  public static Optional<Messenger> secureMail(
      CarrierSettings settings, String hub, InstantSource clock) {
    return settings
        .secureMail()
        .map(
            mail ->
                new MailMessenger(
                    mail, hub, mail.passwordFile().map(CarriersFromSettings::secret), clock));
  }

  /// The mailbox to which emails come back that this server could not deliver, if one is set up.
  ///
  /// @throws CarrierFault if its password cannot be read
  public static Optional<BounceMailbox> bounces(Optional<CarrierSettings.Mail> settings) {
    return settings.flatMap(
        mail ->
            mail.bounces()
                .map(
                    bounces ->
                        new BounceMailbox(
                            bounces,
                            mail.from(),
                            bounces.passwordFile().map(CarriersFromSettings::secret))));
  }

  private static String secret(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new CarrierFault(
          "MAINSTAY-MESSENGER-001: %s cannot be read. Way out: put the key or password of the"
                  .formatted(file)
              + " carrier there, readable by the house alone");
    }
  }
}
