package org.mainstay.proof.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mainstay.house.web.RouteTable;
import org.mainstay.proof.StandingHouse;
import org.mainstay.proof.Visitor;
import org.mainstay.proof.journeys.DemoHouse;

/// Nobody can take the demonstration for a hub in use: every page of it says what it is.
class DemoNoticeTest {
  private static final String NOTICE =
      "This is a demonstration. Nobody in it is real. Please type nothing about yourself.";

  /// One leads to a page of another site; the other is a file of seven words that says nothing
  /// else.
  private static final Set<String> NO_PAGES = Set.of("/leave", "/p/slip");

  /// Is read by machines.
  private static final String FEED = "/directory";

  @Test
  void every_page_of_the_demonstration_says_that_it_is_one() {
    var visitor = new Visitor(DemoHouse.baseUrl());
    List<String> open = publicPages();
    assertThat(open).hasSizeGreaterThan(25);
    assertThat(open).allSatisfy(path -> says(visitor, path));

    for (String form : Set.of("/demo/sign-in", "/demo/office")) {
      var inside = new Visitor(DemoHouse.baseUrl());
      var demo = inside.get("/demo");
      var first = inside.submit(demo, demo.form(form), Map.of());
      assertThat(first.path()).doesNotStartWith("/demo");
      assertThat(first.words()).as(first.path()).contains(NOTICE);
    }
  }

  @Test
  void a_house_that_is_no_demonstration_says_nothing_of_it() {
    var visitor = new Visitor(StandingHouse.shared().house().baseUrl());

    for (String path : List.of("/", "/help", "/team/sign-in", "/nothing-here")) {
      assertThat(visitor.get(path).words()).as(path).doesNotContain("demonstration");
    }
  }

  private static void says(Visitor visitor, String path) {
    assertThat(visitor.get(path).words()).as(path).contains(NOTICE);
  }

  /// Every page that anybody may open and whose address is whole, and one that is not there.
  private static List<String> publicPages() {
    var routes =
        RouteTable.ofTheHouse("").routes().stream()
            .filter(route -> route.method().equals("GET") && route.isPublic())
            .map(RouteTable.Route::path)
            .filter(path -> !path.contains("{") && !path.contains("*"))
            .filter(path -> !NO_PAGES.contains(path) && !path.startsWith(FEED));
    return Stream.concat(routes, Stream.of("/demo", "/nothing-here")).toList();
  }
}
