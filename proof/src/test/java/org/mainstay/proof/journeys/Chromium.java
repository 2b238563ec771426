package org.mainstay.proof.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The one real browser of a test run: Debian's Chromium, which the test command installs.
final class Chromium {
  /// The width of a small phone and of a desk, in CSS pixels.
  static final int PHONE = 360;

  static final int DESK = 1280;

  private static final Path PROGRAM = Path.of("/usr/bin/chromium");

  /// A window of a desk, 1,280 by 1,024, with everything in it four times as large.
  private static final int ZOOM = 4;

  private static final int ZOOMED_WIDE = 320;
  private static final int ZOOMED_TALL = 256;

  private static final Map<Page, Response> RECEIVED = new HashMap<>();

  private Chromium() {}

  /// A fresh browser profile that remembers nothing.
  static BrowserContext fresh(String baseUrl, int width, boolean javaScript) {
    return watched(
        profile(baseUrl)
            .setJavaScriptEnabled(javaScript)
            .setViewportSize(width, width == PHONE ? 740 : 900));
  }

  /// A fresh profile without a script that shows a desk's window at 400 %: no phone is narrower.
  static BrowserContext zoomed(String baseUrl) {
    return watched(
        profile(baseUrl)
            .setJavaScriptEnabled(false)
            .setDeviceScaleFactor(ZOOM)
            .setViewportSize(ZOOMED_WIDE, ZOOMED_TALL));
  }

  private static Browser.NewContextOptions profile(String baseUrl) {
    return new Browser.NewContextOptions()
        .setBaseURL(baseUrl)
        .setLocale("en-GB")
        .setTimezoneId("Europe/London");
  }

  private static BrowserContext watched(Browser.NewContextOptions options) {
    var context = Started.BROWSER.newContext(options);
    context.onPage(
        page -> {
          page.onResponse(response -> keep(page, response));
          page.onClose(RECEIVED::remove);
        });
    return context;
  }

  private static void keep(Page page, Response response) {
    if (response.request().isNavigationRequest()
        && response.headers().getOrDefault("content-type", "").startsWith("text/html")) {
      RECEIVED.put(page, response);
    }
  }

  /// The HTML that the page came as, before the browser mended it.
  static String received(Page page) {
    return Optional.ofNullable(RECEIVED.get(page)).map(Response::text).orElseGet(page::content);
  }

  /// A second browser through which axe looks at a page that may run no script of its own.
  static BrowserContext glass(int width) {
    return Started.BROWSER.newContext(
        new Browser.NewContextOptions()
            .setBypassCSP(true)
            .setViewportSize(width, width == PHONE ? 740 : 900));
  }

  private static final class Started {
    private static final Browser BROWSER = start();

    private static Browser start() {
      if (Files.notExists(PROGRAM)) {
        throw new IllegalStateException(
            "MAINSTAY-PROOF-001: /usr/bin/chromium is missing. Run ./mainstay test, which installs"
                + " it, or: apt-get install chromium");
      }
      var playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      return playwright
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setExecutablePath(PROGRAM)
                  .setHeadless(true)
                  .setArgs(
                      List.of(
                          "--no-sandbox",
                          "--disable-gpu",
                          "--disable-quic",
                          "--no-first-run",
                          "--disable-background-networking",
                          "--disable-component-update",
                          "--disable-sync")));
    }
  }
}
