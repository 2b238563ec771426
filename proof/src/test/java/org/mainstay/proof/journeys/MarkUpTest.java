package org.mainstay.proof.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The reader of HTML finds what is wrong, and lets through what the design system needs.
class MarkUpTest {
  private static final String CARD =
      "<div class=\"nhsuk-card\"><h2 class=\"nhsuk-card__heading\"><span role=\"text\">Call"
          + " 999</span></h2></div>";
  private static final String TABLE =
      "<table role=\"table\"><tr class=\"r\" role=\"row\"><th scope=\"row\" role=\"rowheader\">We"
          + "</th><td class=\"c\" role=\"cell\">7</td></tr></table>";

  private static String page(String body) {
    return "<!DOCTYPE html><html lang=\"en-GB\"><head><title>Page</title></head><body>"
        + body
        + "</body></html>";
  }

  @Test
  void a_right_page_has_no_error_with_a_care_card_and_a_table_for_phones_on_it() {
    assertThat(MarkUp.errors(page("<h1>We</h1>" + CARD + TABLE))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><div>We</div></p>",
        "<img src=\"/a.svg\">",
        "<ul><p>We</p></ul>",
        "<p id=\"a\">We</p><p id=\"a\">are here</p>",
        "<label for=\"nowhere\">We</label>",
        "<p role=\"text\">We</p>",
        "<table><tr><td class=\"c\" role=\"button\">7</td></tr></table>",
        "<a href=\"/\"><button>We</button></a>"
      })
  void a_planted_error_is_found(String wrong) {
    assertThat(MarkUp.errors(page(wrong))).isNotEmpty();
  }
}
