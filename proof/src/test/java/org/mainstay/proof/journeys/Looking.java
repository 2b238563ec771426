package org.mainstay.proof.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Looks at a page as a person would: can everybody use it, and does it fit.
final class Looking {
  private static final Map<Integer, Page> GLASSES = new HashMap<>();

  private Looking() {}

  /// Its HTML is right, axe finds nothing, and nothing sticks out sideways.
  ///
  /// Axe is a script, and the person's browser may run none: it looks at the same page, as it
  /// stands, in a second browser.
  static void isFine(Page page) {
    // A press on a link returns before the next page is there.
    page.waitForLoadState();
    assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
        .as("sideways scroll on %s", page.url())
        .isEqualTo(0);
    assertThat(MarkUp.errors(Chromium.received(page))).as("HTML of %s", page.url()).isEmpty();
    var glass = GLASSES.computeIfAbsent(page.viewportSize().width, Looking::glass);
    glass.setContent(page.content());
    var found =
        new AxeBuilder(glass)
            .setLegacyMode(true).options(violationsAlone()).analyze().getViolations().stream()
                .map(v -> v.getId() + ": " + v.getHelp() + " " + v.getNodes().getFirst().getHtml())
                .toList();
    assertThat(found).as("axe on %s", page.url()).isEmpty();
  }

  private static AxeRunOptions violationsAlone() {
    var options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return options;
  }

  private static Page glass(int width) {
    var glass = Chromium.glass(width).newPage();
    glass.navigate(DemoHouse.baseUrl() + "/help");
    return glass;
  }
}
