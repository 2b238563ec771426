package org.mainstay.front.yourpage;

import org.mainstay.front.asking.Lines;
import org.mainstay.front.helpnow.HelpInSight;
import org.mainstay.front.helpnow.HubWords;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.listing.SummaryList;

/// Everything one person finds when they come back.
///
/// @param place where they go on, once the hub closes
public record YourPageView(
    Story story, MessageForm form, HubWords hub, HelpInSight help, OwnPlace place)
    implements Drawn {

  /// While the hub does not close.
  public YourPageView(Story story, MessageForm form, HubWords hub, HelpInSight help) {
    this(story, form, hub, help, OwnPlace.NONE);
  }

  /// Who opened the record, a row a day.
  public SummaryList opened() {
    return SummaryList.of(
        story.opened().stream()
            .map(day -> SummaryList.Row.of(day.day(), new Lines(day.lines())))
            .toList());
  }
}
