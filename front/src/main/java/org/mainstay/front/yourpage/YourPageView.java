package org.mainstay.front.yourpage;

import org.mainstay.front.helpnow.HelpInSight;
import org.mainstay.front.helpnow.HubWords;
import org.mainstay.ui.Drawn;

/// Everything one person finds when they come back.
public record YourPageView(Story story, MessageForm form, HubWords hub, HelpInSight help)
    implements Drawn {}
