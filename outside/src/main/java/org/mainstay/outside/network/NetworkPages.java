package org.mainstay.outside.network;

import org.mainstay.outside.network.frame.Network;
import org.mainstay.ui.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The first page of the hub network.
@Controller
public class NetworkPages {

  @GetMapping(Network.HOME)
  public Answer home() {
    return Network.page("Hub network", new NetworkView());
  }
}
