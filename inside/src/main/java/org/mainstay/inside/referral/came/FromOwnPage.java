package org.mainstay.inside.referral.came;

import java.time.Instant;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.letterbox.letter.OwnPage;

/// Somebody did something on their own page, and it has come in.
///
/// @param postedAt when they did it
public record FromOwnPage(PersonKey person, OwnPage letter, Instant postedAt) {}
