package org.mainstay.house.wiring.trail;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.mainstay.house.tree.Checkpoint;
import org.mainstay.house.tree.TreeKeeper;
import org.mainstay.inside.messages.Channel;
import org.mainstay.inside.messages.Messenger;

/// Sends the latest checkpoint to the Caldicott Guardian, one a day.
///
/// The same checkpoint has the same reference however often it is sent.
final class CheckpointMail {
  private final TreeKeeper keeper;
  private final Messenger emails;
  private final String key;
  private final Clock clock;
  private LocalDate sentOn = LocalDate.MIN;
  private long sent;

  /// @param key the public key, as verifiers of signed notes read it
  CheckpointMail(TreeKeeper keeper, Messenger emails, String key, Clock clock) {
    this.keeper = keeper;
    this.emails = emails;
    this.key = key;
    this.clock = clock;
  }

  /// Sends it if none went out today and there is a new one.
  synchronized void send(String guardian) {
    var today = LocalDate.now(clock);
    var last = keeper.last();
    if (!today.isAfter(sentOn) || last.isEmpty() || last.get().size() == sent) {
      return;
    }
    if (emails.handOver(parcel(guardian, last.get())) instanceof Messenger.Handed.Accepted) {
      sentOn = today;
      sent = last.get().size();
    }
  }

  private Messenger.Parcel parcel(String guardian, Checkpoint checkpoint) {
    return new Messenger.Parcel(
        UUID.nameUUIDFromBytes(checkpoint.note().getBytes(StandardCharsets.UTF_8)),
        Channel.EMAIL,
        guardian,
        "Checkpoint %d".formatted(checkpoint.size()),
        """
        Please keep this email. It says nothing about anybody.

        The lines below are a signed checkpoint. If somebody ever asks whether entries were changed
        or taken away, put the lines into a file and run: ./mainstay trail verify --anchor FILE

        %s
        The key: %s
        """
            .formatted(checkpoint.note(), key));
  }
}
