package org.mainstay.front.survey;

import org.mainstay.front.helpnow.HelpInSight;
import org.mainstay.ui.Drawn;

/// What somebody reads before the first question: what it is for, and what is kept.
///
/// @param until the last day
/// @param again whether people are asked again and need a code
/// @param begun whether this browser has begun it
public record OpeningView(
    String link,
    String title,
    String why,
    String until,
    int questions,
    boolean again,
    boolean begun,
    HelpInSight help)
    implements Drawn {}
