package org.mainstay.proof.discretion;

import jakarta.servlet.http.HttpServletResponse;
import org.mainstay.ui.Answer;
import org.mainstay.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Pages that each give their reader away in one way; only a test opens them.
@Controller
public class PlantedPages {
  static final String ROUTES =
      """
      GET /planted/title anyone
      GET /planted/referrer anyone
      GET /planted/image anyone
      GET /planted/cookie anyone
      GET /planted/code anyone
      GET /planted/script anyone
      GET /planted/crisis anyone
      """;

  private static Page page(String title, String html) {
    return new Page(title, output -> output.writeContent("<h1>Planted</h1>" + html));
  }

  @GetMapping("/planted/title")
  public Answer title() {
    return page("Your mental health check", "");
  }

  @GetMapping("/planted/referrer")
  public Answer referrer() {
    return page("Page", "<a href=\"/\" referrerpolicy=\"unsafe-url\">Start</a>");
  }

  @GetMapping("/planted/image")
  public Answer image() {
    return page("Page", "<img src=\"//counts.example/p.gif\" alt=\"\">");
  }

  @GetMapping("/planted/cookie")
  public Answer cookie(HttpServletResponse response) {
    response.addHeader("Set-Cookie", "visitor=1; Path=/; Max-Age=31536000");
    return page("Page", "");
  }

  @GetMapping("/planted/code")
  public Answer code() {
    return page(
        "Page", "<a href=\"/r?c=apple-bridge-candle-dolphin-engine-forest-garden\">Come back</a>");
  }

  @GetMapping("/planted/script")
  public Answer script() {
    return page("Page", "<script>count()</script>");
  }

  @GetMapping("/planted/crisis")
  public Answer path() {
    return page("Page", "");
  }
}
