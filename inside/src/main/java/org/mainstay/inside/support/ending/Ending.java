package org.mainstay.inside.support.ending;

import java.time.LocalDate;
import org.mainstay.inside.people.Sealed;
import org.mainstay.inside.support.codes.DischargeReason;
import org.mainstay.inside.trail.WorkerId;

/// How support ended: when, why, and in words what was achieved.
///
/// @param outcome what the measures came to on that day, sealed; the measures themselves stay
public record Ending(
    LocalDate on, DischargeReason reason, WorkerId by, Sealed achieved, Sealed outcome) {}
