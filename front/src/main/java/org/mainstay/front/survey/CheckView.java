package org.mainstay.front.survey;

import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.listing.SummaryList;

/// What somebody answered, before it is sent.
///
/// @param blank whether there is nothing to send
public record CheckView(String link, String back, SummaryList answers, boolean blank)
    implements Drawn {}
