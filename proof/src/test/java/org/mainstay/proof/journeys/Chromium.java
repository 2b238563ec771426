package org.mainstay.proof.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The one real browser of a test run: Debian's Chromium, which the test command installs.
final class Chromium {
  /// The width of a small phone and of a desk, in CSS pixels.
  static final int PHONE = 360;

  static final int DESK = 1280;

  private static final Path PROGRAM = Path.of("/usr/bin/chromium");

  private Chromium() {}

  /// A fresh browser profile that remembers nothing.
  static BrowserContext fresh(String baseUrl, int width, boolean javaScript) {
    return Started.BROWSER.newContext(
        new Browser.NewContextOptions()
            .setBaseURL(baseUrl)
            .setJavaScriptEnabled(javaScript)
            .setLocale("en-GB")
            .setTimezoneId("Europe/London")
            .setViewportSize(width, width == PHONE ? 740 : 900));
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
