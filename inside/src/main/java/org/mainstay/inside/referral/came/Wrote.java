package org.mainstay.inside.referral.came;

import java.time.Instant;
import org.mainstay.inside.people.PersonKey;

/// Somebody whom we know wrote a message, or sent their request again, and it has come in.
///
/// @param postedAt when they did it
public record Wrote(PersonKey person, Instant postedAt) {}
