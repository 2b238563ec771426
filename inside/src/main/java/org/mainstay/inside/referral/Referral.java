package org.mainstay.inside.referral;

import java.time.Instant;
import org.mainstay.inside.people.PersonKey;

/// One request for support.
///
/// @param alias what the team calls the case on a screen that others may see
/// @param requestReceivedAt when the clock of the wait started
/// @param version rises with every change, so that nobody overwrites another silently
public record Referral(
    ReferralId id,
    PersonKey person,
    String alias,
    Instant requestReceivedAt,
    Stage stage,
    Holder holder,
    int version) {}
