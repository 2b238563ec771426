package org.mainstay.front.helpnow;

import org.mainstay.ui.Drawn;

/// What is said about privacy and its limits.
public record PrivateView(HubWords hub) implements Drawn {}
