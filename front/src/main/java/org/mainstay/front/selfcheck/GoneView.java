package org.mainstay.front.selfcheck;

import org.mainstay.front.helpnow.HelpInSight;
import org.mainstay.ui.Drawn;

/// Says that the answers are not there any more, with the way on and the numbers.
public record GoneView(HelpInSight help) implements Drawn {}
