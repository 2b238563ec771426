package org.mainstay.outside.programme;

import java.util.UUID;

/// A programme that is offered to staff.
///
/// @param words what it is, blank if nobody wrote it
/// @param version how often it was kept; 0 before
public record Programme(
    UUID id, String owner, String name, Category category, String words, int version) {}
