package org.mainstay.inside.support.letters;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.people.Sealed;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.support.letters.words.Audience;
import org.mainstay.inside.support.onward.OnwardId;
import org.mainstay.inside.trail.WorkerId;

/// A letter of a case.
///
/// @param number which one of the case, from 1
/// @param words as they were written, sealed
/// @param version rises with every change, so that nobody overwrites another silently
public record Letter(
    LetterId id,
    ReferralId referral,
    PersonKey person,
    int number,
    Kind kind,
    Sealed words,
    Way way,
    Standing standing,
    int version) {

  /// What kind of letter it is.
  ///
  /// @param template the id of the template it was made from
  /// @param onward the onward referral that goes with it
  public record Kind(String template, Audience whom, Optional<OnwardId> onward) {}

  /// How it goes.
  ///
  /// @param to to whom, sealed; empty until somebody said it
  /// @param address the address of secure mail, sealed
  /// @param consent under which consent
  public record Way(Optional<Sealed> to, Optional<Sealed> address, Optional<UUID> consent) {
    /// Nobody has said so yet.
    public static final Way NONE = new Way(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// Where it stands.
  public record Standing(LetterState state, Instant since, WorkerId by) {}

  /// One step on its way.
  public record Step(Instant at, WorkerId by, LetterState state) {}

  /// Its state.
  public LetterState state() {
    return standing.state();
  }

  /// For whom it is.
  public Audience whom() {
    return kind.whom();
  }
}
