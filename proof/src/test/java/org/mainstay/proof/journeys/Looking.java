package org.mainstay.proof.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Optional;

/// Looks at a page as a person would: can everybody use it, does it fit, what does it look like.
final class Looking {
  private Looking() {}

  /// Axe finds nothing, and nothing sticks out sideways.
  ///
  /// Axe is a script, and the person's browser may run none: it looks at the same page, as it
  /// stands, in a second browser.
  static void isFine(Page page) {
    assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
        .as("sideways scroll on %s", page.url())
        .isEqualTo(0);
    try (var glass = Chromium.glass(page.viewportSize().width)) {
      var copy = glass.newPage();
      copy.navigate(DemoHouse.baseUrl() + "/help");
      copy.setContent(page.content());
      var found =
          new AxeBuilder(copy)
              .analyze().getViolations().stream()
                  .map(
                      v -> v.getId() + ": " + v.getHelp() + " " + v.getNodes().getFirst().getHtml())
                  .toList();
      assertThat(found).as("axe on %s", page.url()).isEmpty();
    }
  }

  /// Takes the picture that stands in the documents; `./mainstay docs` puts it there.
  static void picture(Page page, String name) {
    Path folder =
        Optional.ofNullable(System.getProperty("mainstay.pictures"))
            .map(Path::of)
            .orElse(Path.of("target", "pictures"));
    int width = page.viewportSize().width;
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(folder.resolve(name + "-" + width + ".png"))
            .setFullPage(true));
  }
}
