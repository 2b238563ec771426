package org.mainstay.front.gathering.stories;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.mainstay.front.helpnow.CrisisNumbers;
import org.mainstay.front.helpnow.HelpInSight;
import org.mainstay.front.helpnow.HubWords;
import org.mainstay.letterbox.window.ShownStories;
import org.mainstay.ui.Answer;
import org.mainstay.ui.Page;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;

/// Stories from colleagues, read at the window each time: what was taken back is gone at once.
@Controller
public class StoriesPages {
  private static final String TITLE = "Stories";

  private final ShownStories stories;
  private final HubWords hub;
  private final CrisisNumbers numbers;
  private final InstantSource clock;

  public StoriesPages(
      ShownStories stories, HubWords hub, CrisisNumbers numbers, InstantSource clock) {
    this.stories = stories;
    this.hub = hub;
    this.numbers = numbers;
    this.clock = clock;
  }

  @GetMapping("/stories")
  public Answer stories() {
    var help = new HelpInSight(numbers);
    try {
      var today = LocalDate.ofInstant(clock.instant(), hub.hours().zone());
      return new Page(TITLE, StoriesView.of(stories.on(today), help));
    } catch (DataAccessException | TransactionException e) {
      return new Page(TITLE, new StoriesView(List.of(), false, help)).withStatus(503);
    }
  }
}
