package org.mainstay.front.selfcheck;

import org.mainstay.front.helpnow.CrisisNumbers;
import org.mainstay.front.helpnow.HubWords;
import org.mainstay.ui.Drawn;

/// What somebody sees who said that they are not safe, or not sure: numbers first, then people.
public record NowView(CrisisNumbers numbers, HubWords hub) implements Drawn {}
