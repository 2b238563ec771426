package org.mainstay.front.helpnow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.front.Browser;
import org.mainstay.front.TestFront;
import org.springframework.http.HttpHeaders;

/// Leaving needs nothing and forgets everything that it can.
class LeaveTest {
  private final LeavePages pages = new LeavePages(TestFront.HUB);
  private final Browser browser = new Browser();

  @Test
  void leaving_goes_to_the_page_of_the_handbook_and_asks_to_forget() {
    var away = pages.leave(browser.request());

    assertThat(away.getStatusCode().value()).isEqualTo(303);
    assertThat(away.getHeaders().getFirst(HttpHeaders.LOCATION))
        .isEqualTo("https://www.bbc.co.uk/weather");
    assertThat(away.getHeaders().getFirst("Clear-Site-Data")).contains("\"cookies\"");
    assertThat(away.getHeaders().getFirst(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-store");
    assertThat(away.getHeaders().getFirst("Referrer-Policy")).isEqualTo("no-referrer");
  }

  @Test
  void every_cookie_that_the_browser_holds_is_taken_away() {
    browser.cookies().put("visit", "a");
    browser.cookies().put("stay", "b");

    var away = pages.leave(browser.request());

    assertThat(away.getHeaders().getOrDefault(HttpHeaders.SET_COOKIE, List.of()))
        .hasSize(2)
        .allSatisfy(cookie -> assertThat(cookie).contains("=;", "Max-Age=0", "Path=/"));
  }

  @Test
  void whoever_holds_nothing_is_given_nothing() {
    assertThat(pages.leave(browser.request()).getHeaders().containsHeader(HttpHeaders.SET_COOKIE))
        .isFalse();
  }

  @Test
  void a_place_to_go_without_https_is_refused() {
    assertThatThrownBy(() -> new HubWords.Settings(true, "http://example.com", 12))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
