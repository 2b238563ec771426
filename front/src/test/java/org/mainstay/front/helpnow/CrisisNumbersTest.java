package org.mainstay.front.helpnow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mainstay.front.Example;
import org.mainstay.front.Reading;

/// The page for right now has every number, in the right order, ready to press.
class CrisisNumbersTest {

  @Test
  void the_emergency_comes_first_and_in_its_own_card() {
    var page = Reading.drawn(new HelpView(Example.NUMBERS));

    var cards = page.select(".nhsuk-card--care");
    assertThat(cards.getFirst().classNames()).contains("nhsuk-card--care--emergency");
    assertThat(cards.getFirst().select("a").attr("href")).isEqualTo("tel:999");
    assertThat(cards.getFirst().text())
        .startsWith("Immediate action required: Call 999 or go to A&E now if:");
    assertThat(cards.get(1).classNames()).contains("nhsuk-card--care--urgent");
  }

  @Test
  void every_number_is_there_ready_to_press() {
    var page = Reading.drawn(new HelpView(Example.NUMBERS));

    assertThat(page.select("a").eachAttr("href"))
        .contains(
            "tel:999",
            "tel:111",
            "tel:116123",
            "sms:85258?&body=SHOUT",
            "tel:01632960999",
            "tel:18001111",
            "https://signvideo.co.uk/nhs111/");
    assertThat(page.text()).contains("choose option 2", "3 November 2026", "Hartwell crisis line");
  }
}
