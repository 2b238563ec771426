package org.mainstay.inside.referral;

import org.mainstay.inside.people.PersonKey;
import org.mainstay.letterbox.letter.Asked;

/// A request was taken in; told inside the same transaction, so that nothing is seen half.
///
/// @param asked how the person has been, for the room that looks after safety and for the measures
public record ReferralReceived(ReferralId referral, PersonKey person, Asked asked) {}
