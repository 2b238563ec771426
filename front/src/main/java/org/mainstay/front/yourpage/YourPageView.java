package org.mainstay.front.yourpage;

import org.mainstay.front.asking.Lines;
import org.mainstay.front.helpnow.HelpInSight;
import org.mainstay.front.helpnow.HubWords;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.listing.SummaryList;

/// Everything one person finds when they come back.
public record YourPageView(Story story, MessageForm form, HubWords hub, HelpInSight help)
    implements Drawn {

  /// Who opened the record, a row a day.
  public SummaryList opened() {
    return SummaryList.of(
        story.opened().stream()
            .map(day -> SummaryList.Row.of(day.day(), new Lines(day.lines())))
            .toList());
  }
}
