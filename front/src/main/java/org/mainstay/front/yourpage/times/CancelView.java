package org.mainstay.front.yourpage.times;

import org.mainstay.front.yourpage.Once;
import org.mainstay.front.yourpage.Story;
import org.mainstay.ui.Drawn;

/// Asks once more before an appointment is cancelled.
public record CancelView(Story.Meeting meeting, Once once) implements Drawn {}
