package org.mainstay.ui.nhsuk;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.Locale;

/// The few drawn signs beside words; they say nothing on their own, so screen readers skip them.
public enum Icon {
  NONE(""),
  ARROW_LEFT(
      "M10.7 6.3c.4.4.4 1 0 1.4L7.4 11H19a1 1 0 0 1 0 2H7.4l3.3 3.3c.4.4.4 1 0 1.4a1 1 0 0 1-1.4"
          + " 0l-5-5A1 1 0 0 1 4 12c0-.3.1-.5.3-.7l5-5a1 1 0 0 1 1.4 0Z"),
  ARROW_RIGHT(
      "m14.7 6.3 5 5c.2.2.3.4.3.7 0 .3-.1.5-.3.7l-5 5a1 1 0 0 1-1.4-1.4l3.3-3.3H5a1 1 0 0 1"
          + " 0-2h11.6l-3.3-3.3a1 1 0 1 1 1.4-1.4Z"),
  ARROW_RIGHT_CIRCLE(
      "M12 2a10 10 0 0 0-10 9h11.7l-4-4a1 1 0 0 1 1.5-1.4l5.6 5.7a1 1 0 0 1 0 1.4l-5.6 5.7a1 1"
          + " 0 0 1-1.5 0 1 1 0 0 1 0-1.4l4-4H2A10 10 0 1 0 12 2z"),
  CHEVRON_RIGHT_CIRCLE(
      "M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20Zm-.3 5.8a1 1 0 1 0-1.5 1.4l2.9 2.8-2.9 2.8a1 1 0"
          + " 0 0 1.5 1.4l3.5-3.5c.4-.4.4-1 0-1.4Z"),
  SEARCH(
      "m20.7 18.9-4.1-4.1a7 7 0 1 0-1.4 1.4l4 4.1a1 1 0 0 0 1.5 0c.4-.4.4-1 0-1.4ZM6 10.6a5 5 0"
          + " 1 1 10 0 5 5 0 0 1-10 0Z"),
  USER(
      "M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22Zm0 2a9 9 0 0 0-5 16.5V18a4 4 0 0 1 4-4h2a4 4 0 0 1"
          + " 4 4v1.5A9 9 0 0 0 12 3Zm0 3a3.5 3.5 0 1 1-3.5 3.5A3.4 3.4 0 0 1 12 6Z");

  private final String path;

  Icon(String path) {
    this.path = path;
  }

  public boolean given() {
    return this != NONE;
  }

  /// The sign as a picture, or nothing.
  public Content drawn() {
    return given() ? this::draw : Words.none();
  }

  private void draw(TemplateOutput output) {
    String kebab = name().toLowerCase(Locale.ROOT).replace('_', '-');
    output.writeContent("<svg class=\"nhsuk-icon nhsuk-icon--" + kebab + "\"");
    output.writeContent(" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\"");
    output.writeContent(" width=\"16\" height=\"16\" focusable=\"false\" aria-hidden=\"true\">");
    output.writeContent("<path d=\"" + path + "\"/></svg>");
  }
}
