package org.mainstay.proof.journeys;

import com.microsoft.playwright.Page;

/// Finds somebody among the new requests by what they are called, whoever else asks meanwhile.
final class NewRequests {
  private NewRequests() {}

  /// Waits until the request of whoever is called so has come in, and opens it.
  static void open(Page page, String called) {
    page.waitForCondition(() -> isOpened(page, called));
  }

  /// Whoever wrote last stands last, as the longest wait comes first.
  private static boolean isOpened(Page page, String called) {
    page.navigate("/team/new");
    var links =
        page.locator("main ol > li h2 a").all().reversed().stream()
            .map(link -> link.getAttribute("href"))
            .toList();
    for (String link : links) {
      page.navigate(link);
      if (page.content().contains(called)) {
        return true;
      }
    }
    return false;
  }
}
