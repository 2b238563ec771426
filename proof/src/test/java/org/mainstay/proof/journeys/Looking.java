package org.mainstay.proof.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/// Looks at a page as a person would: can everybody use it, does it fit, what does it look like.
final class Looking {
  /// No picture is taller than this.
  private static final int TALL = 1800;

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

  /// Takes the pictures that stand in the documents, at the width of a phone and of a desk.
  ///
  /// `./mainstay docs` says where they go; a page that is very long is shown from its top.
  static void picture(Page page, String name) {
    var folder = Path.of(System.getProperty("mainstay.pictures", "target/pictures"));
    var size = page.viewportSize();
    for (int width : List.of(Chromium.PHONE, Chromium.DESK)) {
      page.setViewportSize(width, size.height);
      int height = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
      page.setViewportSize(width, Math.min(height, TALL));
      page.screenshot(
          new Page.ScreenshotOptions().setPath(folder.resolve(name + "-" + width + ".png")));
    }
    page.setViewportSize(size.width, size.height);
  }
}
