package org.mainstay.front.selfcheck;

import org.mainstay.ui.Drawn;

/// What somebody reads before the first question: what it is, and who sees it.
///
/// @param questions how many there are
public record OpeningView(int questions) implements Drawn {}
