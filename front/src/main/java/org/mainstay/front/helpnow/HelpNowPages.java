package org.mainstay.front.helpnow;

import org.mainstay.ui.Answer;
import org.mainstay.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The page for right now: it needs no database, no cookie and no script.
@Controller
public class HelpNowPages {
  private final CrisisNumbers numbers;

  public HelpNowPages(CrisisNumbers numbers) {
    this.numbers = numbers;
  }

  @GetMapping("/help")
  public Answer help() {
    return new Page("Help", new HelpView(numbers));
  }
}
