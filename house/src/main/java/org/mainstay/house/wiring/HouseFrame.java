package org.mainstay.house.wiring;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import org.mainstay.house.web.Frame;
import org.mainstay.ui.Page;

/// Puts pages into the shell with the hub's name.
final class HouseFrame implements Frame {
  private final String hub;
  private final String notice;

  HouseFrame(String hub, String notice) {
    this.hub = hub;
    this.notice = notice;
  }

  @Override
  public Content around(Page page, HttpServletRequest request) {
    return around(page);
  }

  @Override
  public Content around(Page page) {
    return output -> {
      output.writeContent("<!DOCTYPE html><html lang=\"en\"><head><title>");
      output.writeContent(page.title());
      output.writeContent("</title></head><body><p>" + notice + hub + "</p><main>");
      page.main().writeTo(output);
      output.writeContent("</main></body></html>");
    };
  }
}
