package org.mainstay.front.gathering;

import org.mainstay.front.yourpage.Once;
import org.mainstay.ui.Drawn;

/// Asks once more before a place is given up.
public record GiveUpView(OwnGroups.Own own, Once once) implements Drawn {}
