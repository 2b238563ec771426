package org.mainstay.ui;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;

/// What was drawn once and is shown many times, such as a page of numbers that never change.
///
/// Nothing of one visitor may stand in it, such as a form with its token.
public final class Kept implements Content {
  private final String html;

  private Kept(String html) {
    this.html = html;
  }

  /// Draws it now.
  public static Kept of(Content content) {
    var output = new StringOutput(16_384);
    content.writeTo(output);
    return new Kept(output.toString());
  }

  @Override
  public void writeTo(TemplateOutput output) {
    output.writeContent(html);
  }
}
