package org.mainstay.inside.groups;

import org.mainstay.ui.Drawn;

/// Asks once more before a group is called off.
public record CallOffView(String title, String path) implements Drawn {}
