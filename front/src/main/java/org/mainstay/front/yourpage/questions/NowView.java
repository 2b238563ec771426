package org.mainstay.front.yourpage.questions;

import org.mainstay.front.helpnow.CrisisNumbers;
import org.mainstay.front.helpnow.HubWords;
import org.mainstay.ui.Drawn;

/// What somebody sees whose answers say that they may not be safe: numbers first, then what we do.
public record NowView(CrisisNumbers numbers, HubWords hub) implements Drawn {}
