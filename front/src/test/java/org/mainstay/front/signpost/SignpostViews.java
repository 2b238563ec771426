package org.mainstay.front.signpost;

import gg.jte.Content;
import java.util.Map;
import org.mainstay.front.Example;

/// The page with the links, and what somebody reads on the site that copied them.
public final class SignpostViews {
  private SignpostViews() {}

  public static Map<String, Content> all() {
    var html = new Signpost(Example.HUB, Example.NUMBERS, "harbour.example.org").html();
    return Map.of(
        "signpost",
        new SignpostView(Example.HUB.name(), ""),
        "signpost copied",
        output -> output.writeContent("<h1>A site for staff</h1>" + html));
  }
}
