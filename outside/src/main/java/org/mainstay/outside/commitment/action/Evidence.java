package org.mainstay.outside.commitment.action;

import java.util.UUID;

/// Something by which one can see that an action is in place.
///
/// @param words what it is, such as "Policy agreed by the board in May"
/// @param link where it can be read, blank if nowhere
public record Evidence(UUID id, String words, String link) {}
