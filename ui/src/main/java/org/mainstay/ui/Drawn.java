package org.mainstay.ui;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import java.util.Optional;
import java.util.function.Function;

/// A record of finished words that the template of the same name, beside it, turns into HTML.
public interface Drawn extends Content {

  @Override
  default void writeTo(TemplateOutput output) {
    String template = getClass().getName().replace('.', '/') + ".jte";
    Engine.chosen.apply(template).render(template, this, output);
  }

  /// Finds every template of the house, whichever module it was compiled in.
  final class Engine {
    private static final TemplateEngine PRECOMPILED =
        TemplateEngine.createPrecompiled(ContentType.Html);

    private static volatile Function<String, TemplateEngine> chosen = template -> PRECOMPILED;

    private Engine() {}

    /// While the house is being built, templates that changed are drawn by another engine.
    ///
    /// @param choice gives the engine for a template's name, or empty for the usual one
    public static void chosenBy(Function<String, Optional<TemplateEngine>> choice) {
      chosen = template -> choice.apply(template).orElse(PRECOMPILED);
    }
  }
}
