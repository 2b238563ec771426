package org.mainstay.proof.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.proof.AskingPerson;
import org.mainstay.proof.StandingHouse;

/// What somebody waits for on an old phone with a weak signal; times need a machine to themselves.
@Tag("slow")
class WeakSignalTest {
  private static final StandingHouse HOUSE = StandingHouse.shared();
  private static final int LARGEST_SHOWN_MS_MAX = 3_500;
  private static final Duration RETURN_MAX = Duration.ofMillis(1_500);
  private static final int BYTES_A_SECOND = 400_000 / 8;
  private static final int ROUND_TRIP_MS = 400;
  private static final int TIMES_SLOWER = 4;

  private static final String SHOWN =
      """
      () => new Promise(done => {
        let largest = 0, moved = 0;
        const watch = (type, each) => new PerformanceObserver(
          list => list.getEntries().forEach(each)).observe({type, buffered: true});
        watch('largest-contentful-paint', entry => largest = entry.startTime);
        watch('layout-shift', entry => moved += entry.value);
        setTimeout(() => done([largest, moved]), 500);
      })
      """;

  @ParameterizedTest
  @ValueSource(strings = {"/", "/help", "/p/start", "/c/start", "/find", "/groups", "/r"})
  void a_page_is_there_in_three_and_a_half_seconds_and_stands_still(String path) {
    try (BrowserContext phone = Chromium.fresh(HOUSE.baseUrl(), Chromium.PHONE, true)) {
      var page = phone.newPage();
      weaken(page);

      page.navigate(path);

      var shown = (List<?>) page.evaluate(SHOWN);
      double largest = ((Number) shown.getFirst()).doubleValue();
      double moved = ((Number) shown.getLast()).doubleValue();
      System.out.printf("%-9s largest shown after %5.0f ms, moved %.3f%n", path, largest, moved);
      assertThat(largest).isPositive().isLessThanOrEqualTo(LARGEST_SHOWN_MS_MAX);
      assertThat(moved).isZero();
    }
  }

  private static void weaken(Page page) {
    var browser = page.context().newCDPSession(page);
    var line = new JsonObject();
    line.addProperty("offline", false);
    line.addProperty("latency", ROUND_TRIP_MS);
    line.addProperty("downloadThroughput", BYTES_A_SECOND);
    line.addProperty("uploadThroughput", BYTES_A_SECOND);
    browser.send("Network.enable");
    browser.send("Network.emulateNetworkConditions", line);
    var processor = new JsonObject();
    processor.addProperty("rate", TIMES_SLOWER);
    browser.send("Emulation.setCPUThrottlingRate", processor);
  }

  @Test
  void the_code_opens_the_page_in_one_and_a_half_seconds() {
    var words = Map.of("name", "Wren", "workplace", "The mill", "phone", "01632 960 001");
    String code = AskingPerson.code(new AskingPerson(HOUSE.baseUrl(), words).asks());
    try (BrowserContext phone = Chromium.fresh(HOUSE.baseUrl(), Chromium.PHONE, false)) {
      var page = phone.newPage();
      page.navigate("/r");
      page.getByLabel("What is your code?").fill(code);

      long began = System.nanoTime();
      page.getByText("Continue").click();
      page.waitForURL("**/r/page");
      var took = Duration.ofNanos(System.nanoTime() - began);

      System.out.printf("%s opened in %d ms%n", URI.create(page.url()).getPath(), took.toMillis());
      assertThat(took).isLessThanOrEqualTo(RETURN_MAX);
    }
  }
}
