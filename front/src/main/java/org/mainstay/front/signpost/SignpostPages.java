package org.mainstay.front.signpost;

import jakarta.servlet.http.HttpServletRequest;
import org.mainstay.front.helpnow.CrisisNumbers;
import org.mainstay.front.helpnow.HubWords;
import org.mainstay.ui.Answer;
import org.mainstay.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Where an employer copies links to the hub for its own site.
@Controller
public class SignpostPages {
  private final HubWords hub;
  private final CrisisNumbers numbers;

  public SignpostPages(HubWords hub, CrisisNumbers numbers) {
    this.hub = hub;
    this.numbers = numbers;
  }

  @GetMapping("/signpost")
  public Answer signpost(HttpServletRequest request) {
    var signpost = new Signpost(hub, numbers, request.getServerName());
    return new Page("Links", new SignpostView(hub.name(), signpost.html())).withoutExit();
  }
}
