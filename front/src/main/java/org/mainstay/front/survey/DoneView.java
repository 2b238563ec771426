package org.mainstay.front.survey;

import org.mainstay.front.helpnow.HelpInSight;
import org.mainstay.ui.Drawn;

/// That answers were sent, and where to go now.
///
/// @param again whether people are asked again with their code
public record DoneView(boolean again, HelpInSight help) implements Drawn {}
