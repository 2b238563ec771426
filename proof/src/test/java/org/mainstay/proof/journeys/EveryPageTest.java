package org.mainstay.proof.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mainstay.proof.discretion.Crawler;
import org.mainstay.proof.discretion.Seen;

/// Every page can be used on the smallest screen, at 400 %, in one's own colours and by keyboard.
///
/// Pages that differ in an employer, a year or a case alone are looked at once; the HTML of each is
/// read.
class EveryPageTest {
  private static final String HEX = "[0-9a-f-]{36,}";

  /// Where the team's pages begin that no journey comes by.
  private static final List<String> BEGINNINGS =
      List.of(
          "/team/groups",
          "/team/stories",
          "/team/listening",
          "/team/messages",
          "/team/messages/looks",
          "/team/work",
          "/team/supervision",
          "/team/reflecting",
          "/team/learning",
          "/team/communities",
          "/team/survey",
          "/team/surveys",
          "/team/campaign",
          "/team/holds",
          "/team/demands",
          "/team/retention",
          "/team/week");

  @Test
  void every_page_that_anybody_can_reach() {
    var pages =
        new Crawler(DemoHouse.baseUrl())
            .reads("/", "/nothing-here").seen().stream().filter(Seen::isPage).toList();
    Map<String, String> kinds = new LinkedHashMap<>();
    for (Seen page : pages) {
      assertThat(MarkUp.errors(page.body())).as("HTML of %s", page.path()).isEmpty();
      kinds.putIfAbsent(kind(page.path()), page.path());
    }
    assertThat(kinds)
        .containsKeys("/", "/find", "/find/{}", "/groups", "/stories", "/heard/{}", "/c", "/p/{}");

    try (var browser = Chromium.zoomed(DemoHouse.baseUrl())) {
      var page = browser.newPage();
      kinds.values().forEach(path -> look(page, path));
    }
  }

  @Test
  void the_pages_of_the_team_that_no_journey_comes_by() {
    try (var browser = Chromium.zoomed(DemoHouse.baseUrl())) {
      var page = browser.newPage();
      page.navigate("/demo");
      new Keyboard(page).press("Ruth Adeyemi");
      var waiting = new ArrayDeque<>(BEGINNINGS);
      waiting.addAll(List.of("/team/directory", "/team/concerns", "/team?view=table"));
      Map<String, String> known = new HashMap<>();
      Set<String> surveys = new HashSet<>();
      while (!waiting.isEmpty()) {
        String path = waiting.remove();
        boolean isNew = Optional.ofNullable(known.putIfAbsent(kind(path), path)).isEmpty();
        // Only a survey that is over leads on to what was said, so every one is looked at.
        if (isNew || (kind(path).equals("/team/surveys/{}") && surveys.add(path))) {
          look(page, path);
          links(page).stream()
              .filter(link -> BEGINNINGS.stream().anyMatch(link::startsWith))
              .filter(link -> !link.contains("/file"))
              // Files that a browser keeps.
              .filter(link -> !link.matches("/team/surveys/.*/(code|answers|design)"))
              // Every week has the same page.
              .map(link -> link.replaceFirst("\\?from=.*", ""))
              .forEach(waiting::add);
        }
      }
      assertThat(known).containsKeys("/team/groups/{}", "/team/groups/set-up", "/team/stories/{}");
      assertThat(known)
          .containsKeys("/team/supervision/of/{}", "/team/week/of/{}", "/team/week/team")
          .containsKeys("/team/surveys/{}", "/team/surveys/{}/waves/{}")
          .containsKeys("/team/listening/{}", "/team/listening/{}/theme/{}/change");
    }
  }

  private static void look(Page page, String path) {
    page.navigate(path);
    LookingClosely.isFine(page);
  }

  private static List<String> links(Page page) {
    return page.locator("main a[href^='/']").all().stream()
        .map(link -> link.getAttribute("href").replaceFirst("#.*", ""))
        .toList();
  }

  /// Its address with what differs left out.
  private static String kind(String path) {
    return path.replaceFirst("^/open/book/[^/]+/\\d+", "/open/book/{}")
        .replaceAll("/(\\d+|" + HEX + ")(?=/|$|\\?)", "/{}");
  }
}
