package org.mainstay.front.yourpage;

import org.mainstay.ui.Drawn;

/// Asks once more before an appointment is cancelled.
public record CancelView(Story.Meeting meeting, Once once) implements Drawn {}
