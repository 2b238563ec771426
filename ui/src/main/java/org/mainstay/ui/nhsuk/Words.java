package org.mainstay.ui.nhsuk;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.Objects;

/// Words on a page: plain text, which is escaped, or drawn content, which templates made.
public sealed interface Words extends Content {

  /// Text as a person wrote it; an empty text is none.
  static Words text(String text) {
    return text.isEmpty() ? None.NONE : new Plain(text);
  }

  /// Content that a template drew, so that everything foreign in it is already escaped.
  static Words drawn(Content content) {
    return content instanceof Words words ? words : new Marked(content);
  }

  static Words none() {
    return None.NONE;
  }

  default boolean given() {
    return !isEmptyContent();
  }

  /// The text itself, or nothing if there is none or it was drawn.
  default String plain() {
    return switch (this) {
      case Plain(String text) -> text;
      case Marked _, None _ -> "";
    };
  }

  /// Text, escaped when it is drawn.
  record Plain(String text) implements Words {
    public Plain {
      Objects.requireNonNull(text, "text");
    }

    @Override
    public void writeTo(TemplateOutput output) {
      output.writeUserContent(text);
    }
  }

  /// Content that was drawn by a template.
  record Marked(Content content) implements Words {
    public Marked {
      Objects.requireNonNull(content, "content");
    }

    @Override
    public void writeTo(TemplateOutput output) {
      output.writeUserContent(content);
    }
  }

  /// Nothing to say.
  enum None implements Words {
    NONE;

    @Override
    public void writeTo(TemplateOutput output) {}

    @Override
    public boolean isEmptyContent() {
      return true;
    }
  }
}
