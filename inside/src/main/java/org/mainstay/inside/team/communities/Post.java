package org.mainstay.inside.team.communities;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.trail.WorkerId;

/// Something a member wrote to a community.
///
/// @param answers the post that it answers; empty if it begins something
/// @param metOn the day of the meeting of which these are the notes; empty for other words
/// @param changedAt when its author changed it last; empty if they did not
/// @param version rises with every change
public record Post(
    UUID id,
    UUID community,
    Optional<UUID> answers,
    Optional<LocalDate> metOn,
    WorkerId by,
    String words,
    Instant at,
    Optional<Instant> changedAt,
    int version) {
  public static final int WORDS_MAX = 4_000;
}
