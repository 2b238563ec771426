package org.mainstay.front.signpost;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mainstay.front.helpnow.CrisisNumbers;
import org.mainstay.front.helpnow.HubWords;

/// A piece of HTML for any employer's site: links and numbers alone, so that nobody can tell from
/// it who looked, neither we nor anyone else.
///
/// It loads nothing. Each link asks the browser not to say which page somebody came from.
///
/// @param host where the hub's pages are, such as harbour.example.org
public record Signpost(HubWords hub, CrisisNumbers numbers, String host) {
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.-]{1,200}(:[0-9]{1,5})?");

  public Signpost {
    if (!HOST.matcher(host).matches()) {
      throw new IllegalArgumentException("not the name of a host: " + host);
    }
  }

  /// The piece, ready to be copied.
  public String html() {
    var html = new ArrayList<String>();
    html.add("<section lang=\"en-GB\">");
    html.add("  <h2>%s</h2>".formatted(escaped(hub.name())));
    html.add(
        "  <p>Free and private support. It is for %s. We do not tell your employer that you came.</p>"
            .formatted(escaped(hub.whoFor())));
    list(
        html,
        List.of(
            page("/", "Ask for support"),
            page("/private", "What stays private"),
            "Call %s, %s".formatted(dial(hub.phone()), escaped(hub.hours().words()))));
    html.add("  <p>If you cannot wait:</p>");
    list(html, now());
    html.add("</section>");
    return String.join("\n", html) + "\n";
  }

  private List<String> now() {
    var national = numbers.national();
    return List.of(
        "In danger now: call " + dial(national.emergency()),
        "NHS: call %s, option %s"
            .formatted(dial(national.urgent()), escaped(national.urgentOption())),
        "%s: call %s"
            .formatted(escaped(national.listening().name()), dial(national.listening().number())),
        "By text: send %s to <a href=\"%s\" rel=\"noreferrer\">%s</a>"
            .formatted(
                escaped(national.text().word()),
                escaped(numbers.texted()),
                escaped(national.text().number())),
        "%s: call %s, %s"
            .formatted(
                escaped(numbers.own().name()),
                dial(numbers.own().number()),
                escaped(numbers.own().hours())),
        page("/help", "More ways to get help now"));
  }

  private static void list(List<String> html, List<String> items) {
    html.add("  <ul>");
    items.forEach(item -> html.add("    <li>" + item + "</li>"));
    html.add("  </ul>");
  }

  private String page(String path, String words) {
    return "<a href=\"https://%s%s\" rel=\"noreferrer\">%s</a>".formatted(host, path, words);
  }

  private static String dial(String number) {
    return "<a href=\"%s\" rel=\"noreferrer\">%s</a>"
        .formatted(CrisisNumbers.dialled(number), escaped(number));
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
