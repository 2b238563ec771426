package org.mainstay.front.survey.heard;

import org.mainstay.front.helpnow.HelpInSight;
import org.mainstay.letterbox.heard.Heard;
import org.mainstay.ui.Drawn;

/// What was heard at one time, and what was changed.
public record HeardView(Heard heard, HelpInSight help) implements Drawn {}
