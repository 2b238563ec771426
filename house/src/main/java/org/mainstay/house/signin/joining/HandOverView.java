package org.mainstay.house.signin.joining;

import org.mainstay.ui.Drawn;

/// A code that is shown once, to be handed to the one it is for.
public record HandOverView(String name, String code) implements Drawn {}
