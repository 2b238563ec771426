package org.mainstay.ui;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;

/// A record of finished words that the template of the same name, beside it, turns into HTML.
public interface Drawn extends Content {

  @Override
  default void writeTo(TemplateOutput output) {
    Engine.PRECOMPILED.render(getClass().getName().replace('.', '/') + ".jte", this, output);
  }

  /// Finds every template of the house, whichever module it was compiled in.
  final class Engine {
    private static final TemplateEngine PRECOMPILED =
        TemplateEngine.createPrecompiled(ContentType.Html);

    private Engine() {}
  }
}
