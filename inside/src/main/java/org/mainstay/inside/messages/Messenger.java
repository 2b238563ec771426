package org.mainstay.inside.messages;

import java.util.UUID;

/// Somebody who carries texts or emails for us, and may know what became of each.
public interface Messenger {

  /// What is handed over.
  ///
  /// @param reference the same for the same message, however often it is handed over
  /// @param address where it goes, read just now from the person's sealed record
  /// @param subject for emails alone
  record Parcel(UUID reference, Channel channel, String address, String subject, String words) {
    @Override
    public String toString() {
      return "[confidential]";
    }
  }

  /// What came of handing it over.
  sealed interface Handed {
    /// They have it.
    ///
    /// @param reference what they call it
    record Accepted(String reference) implements Handed {}

    /// They will never take it.
    record Refused(Why because) implements Handed {}

    /// They certainly did not take it, and may later.
    record Later() implements Handed {}

    /// Nobody can tell by this alone: it may be with them or not.
    record Unknown() implements Handed {}
  }

  /// What they say of a message.
  sealed interface Standing {
    /// It never came to them.
    record NotThere() implements Standing {}

    /// They have it, and have not heard of it yet.
    record UnderWay(String reference) implements Standing {}

    /// It arrived.
    record Delivered(String reference) implements Standing {}

    /// It will not arrive.
    record Failed(Why because) implements Standing {}

    /// They do not answer now.
    record NoAnswer() implements Standing {}

    /// They cannot be asked at all.
    ///
    /// @param mayRepeat whether a repeat does no harm, because the receiver can tell that it is one
    record CannotTell(boolean mayRepeat) implements Standing {}
  }

  /// Hands one message over; never throws.
  Handed handOver(Parcel parcel);

  /// Asks what became of the message with this reference; never throws.
  Standing ask(UUID reference);

  /// Whether asking is any use once it was handed over.
  boolean hearsOfArrival();

  /// Whether what it takes goes anywhere: not if it is only kept in a folder.
  boolean reachesPeople();

  /// Who carries what.
  record Carriers(Messenger texts, Messenger emails) {
    /// The one for this channel.
    public Messenger of(Channel channel) {
      return switch (channel) {
        case TEXT -> texts;
        case EMAIL -> emails;
      };
    }

    /// Whether texts and emails go out at all.
    public boolean reachPeople() {
      return texts.reachesPeople() && emails.reachesPeople();
    }
  }
}
