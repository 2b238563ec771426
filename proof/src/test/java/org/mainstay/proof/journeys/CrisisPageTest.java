package org.mainstay.proof.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// The emergency card is red, seen by its pixels: a wrong class would make it blue unnoticed.
class CrisisPageTest {
  // pages.md, section 3: the colours of an emergency card.
  private static final int RED = 0xd5281b;
  private static final int DARK = 0x212b32;

  @Test
  void the_emergency_card_is_red_and_dark_on_a_phone_and_on_a_desk() throws IOException {
    for (int width : List.of(Chromium.PHONE, Chromium.DESK)) {
      try (var browser = Chromium.fresh(DemoHouse.baseUrl(), width, false)) {
        var page = browser.newPage();
        page.navigate("/help");
        Looking.isFine(page);
        Picture.of(page, "crisis");
        assertThat(corner(page.locator(".nhsuk-card--care--emergency h2").first())).isEqualTo(RED);
        assertThat(
                corner(page.locator(".nhsuk-card--care--emergency .nhsuk-card__content").first()))
            .isIn(DARK, RED);
        assertThat(colours(page)).contains(RED, DARK);
      }
    }
  }

  @Test
  void help_is_one_step_and_four_presses_of_tab_away_from_the_first_page() {
    try (var browser = Chromium.fresh(DemoHouse.baseUrl(), Chromium.PHONE, false)) {
      var page = browser.newPage();
      page.navigate("/");
      int presses = 0;
      while (!focused(page).equals("Get help now") && presses < 10) {
        page.keyboard().press("Tab");
        presses++;
      }
      assertThat(presses).isLessThanOrEqualTo(4);
      new Keyboard(page).enter();
      assertThat(page.url()).endsWith("/help");
    }
  }

  private static String focused(Page page) {
    return page.evaluate("document.activeElement.textContent.trim()").toString();
  }

  private static int corner(Locator of) throws IOException {
    var picture = ImageIO.read(new ByteArrayInputStream(of.screenshot()));
    return picture.getRGB(2, 2) & 0xffffff;
  }

  private static List<Integer> colours(Page page) throws IOException {
    var card = page.locator(".nhsuk-card--care--emergency").first();
    var picture = ImageIO.read(new ByteArrayInputStream(card.screenshot()));
    return IntStream.range(0, picture.getHeight())
        .mapToObj(y -> picture.getRGB(4, y) & 0xffffff)
        .distinct()
        .toList();
  }
}
