package org.mainstay.inside.referral.came;

import java.time.Instant;
import org.mainstay.inside.people.PersonKey;

/// A person whose case is here sent a request again, and it shut out somebody whom the first had
/// not.
public record ShutOutAgain(PersonKey person, Instant postedAt) {}
