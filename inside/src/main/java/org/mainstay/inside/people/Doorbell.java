package org.mainstay.inside.people;

import org.mainstay.letterbox.mailbox.BoxItem;

/// Is rung whenever something new lies in somebody's mailbox, in the same transaction.
@FunctionalInterface
public interface Doorbell {
  /// Nobody hears it.
  Doorbell SILENT = (_, _, _) -> {};

  /// Something was put into this person's mailbox.
  ///
  /// @param about what it is about, the same for the same thing
  void rings(PersonKey person, String about, BoxItem item);
}
