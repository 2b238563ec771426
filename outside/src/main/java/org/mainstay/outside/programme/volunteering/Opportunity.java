package org.mainstay.outside.programme.volunteering;

import java.time.LocalDate;
import java.util.UUID;

/// Somewhere that staff can volunteer.
///
/// @param words what one does there and how to join
/// @param until the last day on which one can join
public record Opportunity(UUID id, String owner, String name, String words, LocalDate until) {}
