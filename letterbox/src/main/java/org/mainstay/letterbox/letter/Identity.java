package org.mainstay.letterbox.letter;

import java.util.List;
import java.util.UUID;

/// Who asks, under the name they chose, and how it is safe to reach them.
///
/// @param calledName what to call them, as typed
/// @param employer where they work
/// @param jobRole what they do there, blank if not said
/// @param contact how and when it is safe to contact them
/// @param excludedWorkers workers ticked as "should not see this"
/// @param excludedNames names typed as "should not see this", blank if none
public record Identity(
    String calledName,
    Employer employer,
    String jobRole,
    SafeContact contact,
    List<UUID> excludedWorkers,
    String excludedNames) {
  public Identity {
    excludedWorkers = excludedWorkers.stream().distinct().sorted().toList();
  }

  /// The same person, to be reached in this way from now on.
  public Identity reachedBy(SafeContact other) {
    return new Identity(calledName, employer, jobRole, other, excludedWorkers, excludedNames);
  }

  @Override
  public String toString() {
    return "[confidential]";
  }

  /// An employer: one of the list with its code, or a name in the person's own words.
  ///
  /// @param code the official organisation code, blank when typed freely
  public record Employer(String code, String name) {
    @Override
    public String toString() {
      return "[confidential]";
    }
  }

  /// How and when it is safe to contact somebody.
  ///
  /// @param way the way they chose
  /// @param address phone number or email address for that way, blank for [Way#HERE_ONLY]
  /// @param voicemail whether a voice message may be left
  /// @param times when it is safe; empty means any time
  /// @param note what else to know, blank if nothing
  /// @param workAddressAgreed whether they said yes to an address that an employer may read
  public record SafeContact(
      Way way,
      String address,
      boolean voicemail,
      List<Time> times,
      String note,
      boolean workAddressAgreed) {
    public SafeContact {
      times = times.stream().distinct().sorted().toList();
    }

    /// Without a yes to a work address.
    public SafeContact(Way way, String address, boolean voicemail, List<Time> times, String note) {
      this(way, address, voicemail, times, note, false);
    }

    @Override
    public String toString() {
      return "[confidential]";
    }
  }

  /// The ways of contact.
  public enum Way {
    PHONE,
    TEXT,
    EMAIL,
    HERE_ONLY
  }

  /// When it is safe to contact somebody.
  public enum Time {
    WEEKDAY_MORNING,
    WEEKDAY_AFTERNOON,
    WEEKDAY_EVENING,
    WEEKEND,
    NIGHT
  }
}
