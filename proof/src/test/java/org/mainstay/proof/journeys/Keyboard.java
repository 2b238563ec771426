package org.mainstay.proof.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/// Somebody who uses the keyboard alone.
record Keyboard(Page page) {
  /// More presses than any page has stops.
  private static final int PRESSES_MAX = 150;

  private static final String IS_ON_A_RADIO =
      "it => it.contains(document.activeElement) && document.activeElement.type === 'radio'";

  /// Presses Tab until this stands in focus.
  Keyboard goTo(Locator wanted) {
    for (int presses = 0; presses < PRESSES_MAX; presses++) {
      if (Boolean.TRUE.equals(wanted.evaluate("it => it === document.activeElement"))) {
        return this;
      }
      page.keyboard().press("Tab");
    }
    assertThat(wanted.isVisible())
        .as("%s on %s can be reached by Tab", wanted, page.url())
        .isFalse();
    throw new AssertionError("not reached by Tab on " + page.url() + ": " + wanted);
  }

  /// Types into a field, over what stands in it.
  Keyboard type(String label, String words) {
    goTo(page.getByLabel(label).first());
    page.keyboard().press("Control+A");
    page.keyboard().type(words);
    return this;
  }

  /// Picks from a list by arrow.
  Keyboard pick(String label, String words) {
    var named = new Page.GetByRoleOptions().setName(label).setExact(true);
    var list = page.getByRole(AriaRole.COMBOBOX, named).first();
    goTo(list);
    page.keyboard().press("Home");
    for (int presses = 0; presses < PRESSES_MAX && !picked(list).contains(words); presses++) {
      page.keyboard().press("ArrowDown");
    }
    assertThat(picked(list)).contains(words);
    return this;
  }

  private static String picked(Locator list) {
    return list.evaluate("it => it.options[it.selectedIndex].text").toString();
  }

  /// Ticks or unticks a box.
  Keyboard tick(String label) {
    goTo(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first());
    page.keyboard().press("Space");
    return this;
  }

  /// Chooses one of a group of radio buttons: into the group by Tab, within it by arrow.
  Keyboard choose(String group, String label) {
    var fieldset = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(group));
    var wanted =
        fieldset
            .getByLabel(
                Pattern.compile("^\\s*" + label.replaceAll("[()?.]", "\\\\$0") + "(,.*)?\\s*$"))
            .first();
    goIntoRadiosOf(fieldset.first());
    page.keyboard().press("Space");
    for (int presses = 0; presses < PRESSES_MAX && !wanted.isChecked(); presses++) {
      page.keyboard().press("ArrowDown");
    }
    assertThat(wanted.isChecked()).as("%s is chosen", label).isTrue();
    return this;
  }

  /// Presses a button.
  void press(String name) {
    follow(name);
  }

  /// Follows a link, or presses what looks like a button.
  void follow(String name) {
    var begins = new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + name));
    goTo(page.locator("a, button").filter(begins).first());
    enter();
  }

  /// Presses Enter and waits for the page that comes.
  void enter() {
    page.evaluate("window.before = true");
    page.keyboard().press("Enter");
    page.waitForCondition(this::isAnotherPage);
    page.waitForLoadState();
  }

  private boolean isAnotherPage() {
    try {
      return Boolean.FALSE.equals(page.evaluate("window.before === true"));
    } catch (PlaywrightException onTheWay) {
      return false;
    }
  }

  private void goIntoRadiosOf(Locator group) {
    for (int presses = 0; presses < PRESSES_MAX; presses++) {
      if (Boolean.TRUE.equals(group.evaluate(IS_ON_A_RADIO))) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("no radio button was reached by Tab on " + page.url());
  }
}
