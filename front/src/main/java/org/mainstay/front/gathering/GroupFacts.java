package org.mainstay.front.gathering;

import org.mainstay.ui.Drawn;

/// What everybody may know of one group.
public record GroupFacts(GroupLine line) implements Drawn {}
