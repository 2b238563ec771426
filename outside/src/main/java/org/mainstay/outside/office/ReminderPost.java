package org.mainstay.outside.office;

import java.util.UUID;

/// Whoever carries a reminder by email.
@FunctionalInterface
public interface ReminderPost {
  /// What came of it.
  enum Sent {
    /// A mail server has it.
    HANDED_OVER,
    /// It has not, and nobody tries again: the page says so.
    NOT_SENT,
    /// No mail server is set up.
    NOBODY_CARRIES
  }

  /// Hands it over; never throws.
  ///
  /// @param reference the same for the same reminder
  Sent send(UUID reference, String address, String subject, String words);
}
