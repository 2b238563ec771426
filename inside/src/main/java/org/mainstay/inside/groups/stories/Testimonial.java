package org.mainstay.inside.groups.stories;

import java.time.LocalDate;
import java.util.UUID;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.people.Sealed;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.trail.WorkerId;

/// A story of one person that they let the hub tell on its public page.
///
/// @param words sealed with the person's own keys; nothing once it is over
/// @param recordedBy who wrote it down; somebody else looks at it before it is shown
public record Testimonial(
    UUID id,
    PersonKey person,
    ReferralId referral,
    Sealed words,
    Teller teller,
    Consent consent,
    Standing standing,
    WorkerId recordedBy) {

  /// Who tells it, so coarsely that it could be many.
  public record Teller(String roleWords, String staffGroup) {}

  /// What the person agreed to: that it stands on the public page until this day, and where else.
  ///
  /// @param inReports whether reports to those who pay for the hub may quote it too
  public record Consent(LocalDate on, LocalDate until, boolean inReports) {
    /// To the public page alone.
    public Consent(LocalDate on, LocalDate until) {
      this(on, until, false);
    }
  }

  /// What has become of it.
  public enum Standing {
    DRAFT("Somebody else of the team has to look at it"),
    SHOWN("On the public page"),
    OVER("Taken back, or its time is over: the words are gone");

    private final String words;

    Standing(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
