package org.mainstay.front.yourpage.rights;

import org.mainstay.front.helpnow.HubWords;
import org.mainstay.front.yourpage.Once;
import org.mainstay.front.yourpage.Story;
import org.mainstay.ui.Drawn;

/// What somebody can ask of their record, and what stays when it is erased.
///
/// @param sure whether this is the second look before asking to erase
/// @param hasCopy whether a copy is there to read
public record RecordView(Story story, Once once, HubWords hub, boolean sure, boolean hasCopy)
    implements Drawn {}
