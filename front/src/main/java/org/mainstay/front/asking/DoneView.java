package org.mainstay.front.asking;

import org.mainstay.front.helpnow.HubWords;
import org.mainstay.ui.Drawn;

/// The end of the way: nothing of it is kept in this browser any more.
public record DoneView(HubWords hub) implements Drawn {}
