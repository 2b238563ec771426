package org.mainstay.front.asking;

import org.mainstay.front.helpnow.HelpInSight;
import org.mainstay.ui.Drawn;

/// Says that an answer could not be kept, and that it is still on the page.
public record UnkeptView(HelpInSight help) implements Drawn {}
