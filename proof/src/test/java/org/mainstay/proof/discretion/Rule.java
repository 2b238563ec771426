package org.mainstay.proof.discretion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// What must hold of every public answer, so that nobody learns who reads it or what it is about.
enum Rule {
  /// A browser keeps no copy.
  NO_STORE {
    @Override
    Stream<String> broken(Seen seen) {
      return unless(
          seen.isAsset() || seen.header("cache-control").equals("no-store"), "may be kept");
    }
  },

  /// No other site learns where a visitor came from.
  NO_REFERRER {
    @Override
    Stream<String> broken(Seen seen) {
      return Stream.concat(
          unless(seen.header("referrer-policy").equals("no-referrer"), "tells where one was"),
          elements(seen, "[referrerpolicy], meta[name=referrer]:not([content=no-referrer])"));
    }
  },

  /// Only the house's own files are let in, and no script stands in a page.
  STRICT_POLICY {
    @Override
    Stream<String> broken(Seen seen) {
      String policy = seen.header("content-security-policy");
      return Stream.concat(
          unless(
              policy.startsWith("default-src 'none';")
                  && !policy.contains("unsafe-")
                  && !policy.contains("http")
                  && !policy.contains("*"),
              "its policy is loose"),
          elements(seen, "script:not([src]), [onclick], [onload], [onerror], [onsubmit]"));
    }
  },

  /// Before a visitor begins something, nothing is left in the browser but the token of a form.
  NO_COOKIE_BEFORE_START {
    @Override
    Stream<String> broken(Seen seen) {
      return seen.all("set-cookie").stream()
          .filter(cookie -> !seen.begun() && !TOKEN_OF_A_FORM.matcher(cookie).matches());
    }
  },

  /// A cookie is gone with the window, no script reads it, no other site sends it.
  COOKIE_ENDS_WITH_THE_WINDOW {
    @Override
    Stream<String> broken(Seen seen) {
      return seen.all("set-cookie").stream()
          .filter(cookie -> !cookie.contains("Max-Age=0"))
          .filter(
              cookie ->
                  !cookie.contains("HttpOnly")
                      || !cookie.contains("SameSite=Strict")
                      || cookie.contains("Max-Age=")
                      || cookie.contains("Expires="))
          .map(cookie -> cookie.replaceAll("=[^;]*", "=…"));
    }
  },

  /// A title stays in the history of a browser and on its tabs.
  NEUTRAL_TITLE {
    @Override
    Stream<String> broken(Seen seen) {
      return seen.isPage() ? telling(seen.page().title()) : Stream.empty();
    }
  },

  /// An address stays there too, and on every machine between.
  NEUTRAL_PATH {
    @Override
    Stream<String> broken(Seen seen) {
      return telling(seen.path());
    }
  },

  /// No words of a code stand in an address.
  NO_CODE_IN_AN_ADDRESS {
    @Override
    Stream<String> broken(Seen seen) {
      return addresses(seen).filter(address -> CODE.matcher(address).find());
    }
  },

  /// Nothing is fetched from anybody else, by a page or its styles.
  NOTHING_FROM_OTHERS {
    @Override
    Stream<String> broken(Seen seen) {
      return fetched(seen).filter(address -> ELSEWHERE.matcher(address).find());
    }
  };

  /// Words that would tell somebody who looks over a shoulder what a page is about.
  private static final Pattern TELLING =
      Pattern.compile(
          "health|mental|well-?being|suicid|crisis|depress|anxi|abuse|alcohol|drug|debt|therap"
              + "|counsel|trauma|bereave|distress|stress|concern|phq|gad-?7|nhs");

  private static final Pattern TOKEN_OF_A_FORM = Pattern.compile("t=[^;]+;.*HttpOnly.*");

  private static final Pattern CODE =
      Pattern.compile("([a-z]{4,8}[-+_,.]|[a-z]{4,8}%20){6}[a-z]{4,8}");

  private static final Pattern ELSEWHERE = Pattern.compile("^\\s*(https?:)?//");

  private static final Pattern STYLE_FETCHES =
      Pattern.compile("(?:url\\(|@import)\\s*[\"']?([^\"')\\s]+)");

  /// What breaks this rule, each in words; nothing if it holds.
  abstract Stream<String> broken(Seen seen);

  private static Stream<String> unless(boolean holds, String words) {
    return holds ? Stream.empty() : Stream.of(words);
  }

  private static Stream<String> telling(String words) {
    return TELLING.matcher(words.toLowerCase(Locale.UK)).results().map(found -> found.group());
  }

  private static Stream<String> elements(Seen seen, String selector) {
    return seen.isPage()
        ? seen.page().select(selector).stream().map(found -> found.outerHtml().split("\n", 2)[0])
        : Stream.empty();
  }

  private static Stream<String> addresses(Seen seen) {
    var found = new ArrayList<>(List.of(seen.path()));
    if (seen.isPage()) {
      seen.page().select("[href], [action], [src]").stream()
          .flatMap(each -> Stream.of(each.attr("href"), each.attr("action"), each.attr("src")))
          .forEach(found::add);
    }
    return found.stream();
  }

  private static Stream<String> fetched(Seen seen) {
    var found = new ArrayList<String>();
    if (seen.isPage()) {
      for (Element each :
          seen.page()
              .select(
                  "[src], [srcset], [poster], link[href], object[data], form[action], [ping],"
                      + " use, image, meta[http-equiv=refresh]")) {
        for (String name :
            List.of("src", "srcset", "poster", "data", "action", "ping", "xlink:href")) {
          found.add(each.attr(name));
        }
        found.add(each.normalName().equals("a") ? "" : each.attr("href"));
        found.add(each.attr("content").replaceFirst("^[^=]*=", ""));
      }
      seen.page().select("[style], style").forEach(style -> inStyle(style.outerHtml(), found));
    }
    if (seen.isStylesheet()) {
      inStyle(seen.body(), found);
    }
    return found.stream();
  }

  private static void inStyle(String style, List<String> found) {
    Matcher fetches = STYLE_FETCHES.matcher(style);
    while (fetches.find()) {
      found.add(fetches.group(1));
    }
  }
}
