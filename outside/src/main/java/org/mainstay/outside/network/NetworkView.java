package org.mainstay.outside.network;

import org.mainstay.ui.Drawn;

/// What stands in the hub network.
public record NetworkView() implements Drawn {}
