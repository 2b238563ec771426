package org.mainstay.outside.commitment.charter;

import java.time.LocalDate;

/// The charter of one employer as it stands.
///
/// @param dueOn when it is to be reviewed
/// @param remindAt where the first reminder goes by email, blank if nowhere
public record Charter(
    String employer,
    String name,
    LocalDate signedOn,
    LocalDate dueOn,
    CharterState state,
    String remindAt,
    int version) {}
