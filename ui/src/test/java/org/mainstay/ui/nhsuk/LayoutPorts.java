package org.mainstay.ui.nhsuk;

import gg.jte.Content;
import org.mainstay.ui.nhsuk.layout.ActionLink;
import org.mainstay.ui.nhsuk.layout.BackLink;
import org.mainstay.ui.nhsuk.layout.SkipLink;

/// Turns upstream parameters into our records: whatever frames a page.
final class LayoutPorts {
  private LayoutPorts() {}

  static Content skipLink(Context given) {
    return new SkipLink(
        given.truthy("text") ? given.text("text") : "Skip to main content",
        given.truthy("href") ? given.text("href") : "#maincontent");
  }

  static Content backLink(Context given) {
    Words words = given.own().given() ? given.own() : Words.text("Back");
    return new BackLink(
        words,
        given.truthy("type") ? "" : given.text("href"),
        given.text("variant").equals("reverse"));
  }

  static Content actionLink(Context given) {
    return new ActionLink(
        given.own(),
        given.truthy("type") ? "" : given.text("href"),
        given.yes("openInNewWindow"),
        given.text("variant").equals("reverse"));
  }
}
