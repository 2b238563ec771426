package org.mainstay.proof.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;

/// Looks at a page as somebody who sees little or uses no mouse: the letters four times as large,
/// the colours their own, and help a few presses of Tab away.
final class LookingClosely {
  private static final int PRESSES_TO_HELP = 4;

  /// What cannot be seen in colours of one's own: a field or button without a frame or at least a
  /// line below its words, anything whose focus has no outline. The design system draws radio
  /// buttons and boxes before their labels.
  private static final String UNSEEN =
      """
      () => {
        const unseen = [];
        const shown = it => it.checkVisibility() && it.getClientRects().length > 0;
        const look = it => it.type === 'radio' || it.type === 'checkbox'
          ? getComputedStyle(it.labels[0], '::before') : getComputedStyle(it);
        const there = (style, width) => style !== 'none' && parseFloat(width) > 0;
        for (const it of document.querySelectorAll(
            'a[href], button, input:not([type=hidden]), select, textarea, summary')) {
          if (!shown(it)) continue;
          const name = it.outerHTML.slice(0, 120);
          if (it.matches('button, input, select, textarea')
              && !there(look(it).borderTopStyle, look(it).borderTopWidth)
              && look(it).textDecorationLine !== 'underline') {
            unseen.push('no frame: ' + name);
          }
          it.focus();
          if (document.activeElement !== it) unseen.push('takes no focus: ' + name);
          if (!there(look(it).outlineStyle, look(it).outlineWidth)) {
            unseen.push('focus has no outline: ' + name);
          }
        }
        return unseen;
      }
      """;

  private LookingClosely() {}

  /// All that `Looking` asks for, and these three.
  static void isFine(Page page) {
    assertThat(helpIsNear(page)).as("help is near on %s", page.url()).isTrue();
    page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
    assertThat((List<?>) page.evaluate(UNSEEN)).as("in one's own colours %s", page.url()).isEmpty();
    page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
    Looking.isFine(page);
  }

  private static boolean helpIsNear(Page page) {
    for (int presses = 0; presses < PRESSES_TO_HELP; presses++) {
      page.keyboard().press("Tab");
      if (Boolean.TRUE.equals(
          page.evaluate("document.activeElement.getAttribute('href') === '/help'"))) {
        return true;
      }
    }
    return false;
  }
}
