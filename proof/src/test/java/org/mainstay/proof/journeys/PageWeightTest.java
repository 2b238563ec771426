package org.mainstay.proof.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.mainstay.proof.AskingPerson;
import org.mainstay.proof.StandingHouse;

/// A page that is opened for the first time is light enough for a weak signal, and from one host.
class PageWeightTest {
  /// What a page may weigh, with everything it fetches, as it travels.
  private static final int BYTES_MAX = 60 * 1024;

  private static final StandingHouse HOUSE = StandingHouse.shared();

  @Test
  void the_first_page_and_help_and_the_way_back_are_light() {
    assertThat(weighed("first page", page -> page.navigate("/"))).isLessThanOrEqualTo(BYTES_MAX);
    assertThat(weighed("help now", page -> page.navigate("/help"))).isLessThanOrEqualTo(BYTES_MAX);
    assertThat(weighed("come back", page -> page.navigate("/r"))).isLessThanOrEqualTo(BYTES_MAX);
  }

  @Test
  void a_question_is_light() {
    assertThat(weighed("check", page -> page.navigate("/c/start"))).isLessThanOrEqualTo(BYTES_MAX);
    assertThat(weighed("question", page -> page.navigate("/p/start")))
        .isLessThanOrEqualTo(BYTES_MAX);
  }

  @Test
  void the_persons_own_page_is_light() {
    var words = Map.of("name", "Wren", "workplace", "The mill", "phone", "01632 960 001");
    String code = AskingPerson.code(new AskingPerson(HOUSE.baseUrl(), words).asks());
    try (BrowserContext phone = Chromium.fresh(HOUSE.baseUrl(), Chromium.PHONE, true)) {
      var page = phone.newPage();
      page.navigate("/r");
      page.getByLabel("What is your code?").fill(code);
      page.getByText("Continue").click();
      assertThat(page.url()).endsWith("/r/page");
      // What still comes in of the first time is not weighed.
      page.waitForLoadState(LoadState.NETWORKIDLE);

      assertThat(weighed("your page", page, Page::reload)).isLessThanOrEqualTo(BYTES_MAX);
    }
  }

  private static long weighed(String name, Consumer<Page> open) {
    try (BrowserContext phone = Chromium.fresh(HOUSE.baseUrl(), Chromium.PHONE, true)) {
      return weighed(name, phone.newPage(), open);
    }
  }

  /// Opens a page with an empty cache and adds up what the browser received, headers and all.
  private static long weighed(String name, Page page, Consumer<Page> open) {
    var scales = new Scales();
    CDPSession browser = page.context().newCDPSession(page);
    browser.on("Network.requestWillBeSent", scales::sent);
    browser.on("Network.loadingFinished", scales::finished);
    browser.send("Network.enable");
    var off = new JsonObject();
    off.addProperty("cacheDisabled", true);
    browser.send("Network.setCacheDisabled", off);
    open.accept(page);
    page.waitForLoadState(LoadState.NETWORKIDLE);
    System.out.printf(
        "%-10s %-8s %6d bytes in %d requests from %s%n",
        name, URI.create(page.url()).getPath(), scales.bytes, scales.requests, scales.hosts);
    assertThat(scales.requests).isGreaterThan(1);
    assertThat(scales.hosts).containsExactly(URI.create(HOUSE.baseUrl()).getAuthority());
    return scales.bytes;
  }

  /// What came over the wire so far, and from where.
  private static final class Scales {
    private final Set<String> hosts = new TreeSet<>();
    private long bytes;
    private int requests;

    private void sent(JsonObject event) {
      var to = URI.create(event.getAsJsonObject("request").get("url").getAsString());
      if (to.getAuthority() != null) {
        hosts.add(to.getAuthority());
      }
      // An answer that only leads on is told of here, and nowhere else.
      if (event.has("redirectResponse")) {
        add(event.getAsJsonObject("redirectResponse"));
      }
    }

    private void finished(JsonObject event) {
      add(event);
    }

    private void add(JsonObject answer) {
      bytes += answer.get("encodedDataLength").getAsLong();
      requests++;
    }
  }
}
