package org.mainstay.inside.work.employment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mainstay.inside.people.Sealed;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.support.London;
import org.mainstay.inside.trail.WorkerId;

/// Employment support in one case, as it stands.
///
/// @param suitability the official code, blank while nobody has said
/// @param version rises with every change, so that nobody overwrites another silently; 0 before the
///   first
public record Episode(
    ReferralId referral, SupportState state, LocalDate since, String suitability, int version) {

  /// Nobody has offered it yet.
  static Episode none(ReferralId referral, LocalDate since) {
    return new Episode(referral, SupportState.NOT_OFFERED, since, "", 0);
  }

  /// One step on its way.
  ///
  /// @param because why, as somebody wrote it, sealed
  public record Step(Instant at, WorkerId by, SupportState state, LocalDate on, Sealed because) {}

  /// A wish to go a step further.
  ///
  /// @param suitability what somebody said of it, if they did
  public record Wish(SupportState to, Optional<Suitability> suitability, String because) {}

  /// What became of such a wish.
  public sealed interface Moved {
    /// It stands there now.
    record Done(Episode now) implements Moved {}

    /// It cannot; the words say why.
    record Refused(String because) implements Moved {}

    /// Somebody else changed it meanwhile: look again.
    record ChangedMeanwhile() implements Moved {}
  }

  /// Where it stands and since when, in words.
  public String words() {
    return version == 0 ? state.words() : state.words() + ", since " + day();
  }

  private String day() {
    return London.words(since);
  }
}
