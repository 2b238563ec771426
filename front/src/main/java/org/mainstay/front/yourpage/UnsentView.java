package org.mainstay.front.yourpage;

import org.mainstay.front.helpnow.HelpInSight;
import org.mainstay.ui.Drawn;

/// A message that could not be sent just now: its words are still on the page.
///
/// @param why what happened and what to do, in whole sentences
/// @param again whether it may be sent again from here
public record UnsentView(String why, boolean again, MessageForm form, HelpInSight help)
    implements Drawn {}
