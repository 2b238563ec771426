package org.mainstay.inside.referral.came;

import java.time.Instant;
import org.mainstay.letterbox.letter.LostCode;

/// Somebody says that they lost their code.
///
/// @param postedAt when they said so
public record CodeLost(LostCode letter, Instant postedAt) {}
