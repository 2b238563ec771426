package org.mainstay.front.helpnow;

import org.mainstay.ui.Drawn;

/// Plain advice on how to leave no trace on a device.
public record DeviceView() implements Drawn {}
