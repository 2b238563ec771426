package org.mainstay.front.helpnow;

import org.mainstay.ui.Answer;
import org.mainstay.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What anybody may read before they decide; nothing is kept about who reads it.
@Controller
public class PublicPages {
  private final HubWords hub;

  public PublicPages(HubWords hub) {
    this.hub = hub;
  }

  @GetMapping("/")
  public Answer start() {
    return new Page("Start", new StartView(hub));
  }

  @GetMapping("/private")
  public Answer keptPrivate() {
    return new Page("Private", new PrivateView(hub));
  }

  @GetMapping("/private/device")
  public Answer thisDevice() {
    return new Page("This device", new DeviceView());
  }

  @GetMapping("/accessibility")
  public Answer accessibility() {
    return new Page("Accessibility", new AccessibilityView(hub));
  }
}
