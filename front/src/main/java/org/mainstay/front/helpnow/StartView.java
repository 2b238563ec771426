package org.mainstay.front.helpnow;

import org.mainstay.ui.Drawn;

/// What the start page shows.
public record StartView(HubWords hub) implements Drawn {}
