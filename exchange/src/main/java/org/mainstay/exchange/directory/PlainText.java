package org.mainstay.exchange.directory;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Makes plain text of what may be HTML: lines stay, tags go, and no script survives.
final class PlainText {
  private static final Pattern MARKED_UP =
      Pattern.compile("<[a-zA-Z!/?]|&(?:[a-zA-Z]{2,12}|#[0-9]{1,7}|#x[0-9a-fA-F]{1,6});");
  private static final Pattern TAG = Pattern.compile("<[a-zA-Z!/?][^>]*>?");
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cntrl}\\p{Cf}&&[^\\n\\t\\u200c\\u200d\\u00ad]]");
  private static final String ENDS_A_LINE =
      "p, div, li, ul, ol, br, tr, h1, h2, h3, h4, h5, h6, section, article, blockquote, hr";

  /// Markup inside of markup is unwrapped so often; what is still there then is cut out.
  private static final int DEPTH_MAX = 4;

  private PlainText() {}

  /// Whether there are tags or entities in it.
  static boolean isMarkedUp(String text) {
    return MARKED_UP.matcher(text).find();
  }

  /// The text without markup, without signs nobody sees, and without empty lines at its ends.
  static String of(String text) {
    var plain = text;
    for (int depth = 0; depth < DEPTH_MAX && isMarkedUp(plain); depth++) {
      plain = unwrapped(plain);
    }
    plain = TAG.matcher(plain).replaceAll(" ");
    return UNSEEN
        .matcher(plain.replace("\r\n", "\n").replace('\r', '\n').replace('\u00a0', ' '))
        .replaceAll("")
        .replaceAll("[ \\t]+", " ")
        .replaceAll(" ?\\n ?", "\n")
        .replaceAll("\\n{3,}", "\n\n")
        .strip();
  }

  private static String unwrapped(String text) {
    Document page = Jsoup.parseBodyFragment(text);
    page.select(
            "script, style, noscript, template, iframe, object, svg, math, textarea, xmp, title")
        .remove();
    for (Element element : page.select(ENDS_A_LINE)) {
      element.before("\n");
      element.after("\n");
    }
    return page.body().wholeText();
  }
}
