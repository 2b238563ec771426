package org.mainstay.front.helpnow;

import java.util.Objects;

/// The hub's own words for its public pages, from its handbook.
///
/// @param name the hub's name
/// @param whoFor whom it is for, such as "anyone who works in health and care in Hartwell"
/// @param phone the hub's number for those who would rather talk
/// @param hours when the team reads what comes in
/// @param promises what the hub says it will do
/// @param settings what a place may set for itself
public record HubWords(
    String name,
    String whoFor,
    String phone,
    OpeningHours hours,
    Promises promises,
    Settings settings) {
  public HubWords {
    Objects.requireNonNull(hours, "hours");
    Objects.requireNonNull(promises, "promises");
    Objects.requireNonNull(settings, "settings");
  }

  /// Whether "Roma" is one of the answers about ethnic background.
  public boolean roma() {
    return settings.roma();
  }

  /// What a place may set for itself.
  ///
  /// @param roma whether "Roma" is one of the answers about ethnic background
  /// @param leaveTo where "Leave this page" goes: a page that shows nothing of whoever opens it
  /// @param questionsKeptMonths so long what a team or a manager asked is kept after its answer
  public record Settings(boolean roma, String leaveTo, int questionsKeptMonths) {
    public Settings {
      if (!leaveTo.startsWith("https://")) {
        throw new IllegalArgumentException("leaving goes to a page with https, not " + leaveTo);
      }
    }
  }

  /// What the hub says it will do, each as a whole sentence.
  ///
  /// @param firstContact such as "We will try to reach you within 2 working days."
  /// @param notSafe such as "In our opening hours somebody will try to call you within 1 hour."
  /// @param kept what is kept and until when, such as "We keep your record for 8 years after …"
  /// @param enquiryKept the same for requests that came to nothing
  public record Promises(String firstContact, String notSafe, String kept, String enquiryKept) {}
}
