package org.mainstay.hatch.quotation;

import java.time.LocalDate;
import java.util.UUID;

/// A person's words, for reports to those who pay for the hub.
///
/// @param roleWords who says it, so coarsely that it could be many
/// @param until the last day on which the consent holds
public record Quote(UUID id, String words, String roleWords, LocalDate until) {}
