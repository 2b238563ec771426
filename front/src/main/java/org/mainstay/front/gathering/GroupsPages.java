package org.mainstay.front.gathering;

import java.time.InstantSource;
import java.util.List;
import org.mainstay.front.helpnow.CrisisNumbers;
import org.mainstay.front.helpnow.HelpInSight;
import org.mainstay.front.helpnow.HubWords;
import org.mainstay.front.yourpage.Moments;
import org.mainstay.letterbox.window.OpenGatherings;
import org.mainstay.ui.Answer;
import org.mainstay.ui.Page;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;

/// The groups and workshops, all on one page: which of them somebody looks at shows nowhere.
@Controller
public class GroupsPages {
  private static final String TITLE = "Groups";

  private final OpenGatherings gatherings;
  private final HubWords hub;
  private final CrisisNumbers numbers;
  private final InstantSource clock;

  public GroupsPages(
      OpenGatherings gatherings, HubWords hub, CrisisNumbers numbers, InstantSource clock) {
    this.gatherings = gatherings;
    this.hub = hub;
    this.numbers = numbers;
    this.clock = clock;
  }

  @GetMapping("/groups")
  public Answer groups() {
    var help = new HelpInSight(numbers);
    try {
      var moments = new Moments(hub.hours().zone());
      var lines =
          gatherings.open(clock.instant()).stream().map(one -> GroupLine.of(one, moments)).toList();
      return new Page(TITLE, new GroupsView(lines, true, help));
    } catch (DataAccessException | TransactionException e) {
      return new Page(TITLE, new GroupsView(List.of(), false, help)).withStatus(503);
    }
  }
}
