package org.mainstay.hatch.noticeboard;

import java.time.LocalDate;

/// One notice on the board: checked before it was pinned, and never changed after.
///
/// @param number in the order of pinning
/// @param title what it says, in at most 10 words
/// @param words the notice itself
public record Notice(long number, LocalDate pinnedOn, String title, String words) {}
