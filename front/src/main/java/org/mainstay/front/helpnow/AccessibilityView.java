package org.mainstay.front.helpnow;

import org.mainstay.ui.Drawn;

/// What is said about who can use these pages, and whom to tell.
public record AccessibilityView(HubWords hub) implements Drawn {}
