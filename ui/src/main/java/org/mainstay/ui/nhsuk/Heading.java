package org.mainstay.ui.nhsuk;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/// A heading inside a component, with its caption and words that only screen readers say.
///
/// @param hidden said after the words by screen readers, may be empty
public record Heading(
    Words words, String hidden, Level level, Size size, Caption caption, Mark mark) {
  public static final Heading NONE = of("");

  public static Heading of(String words) {
    return new Heading(Words.text(words), "", Level.H2, Size.USUAL, Caption.NONE, Mark.NONE);
  }

  public Heading at(Level other) {
    return new Heading(words, hidden, other, size, caption, mark);
  }

  public Heading sized(Size other) {
    return new Heading(words, hidden, level, other, caption, mark);
  }

  public Heading marked(Mark other) {
    return new Heading(words, hidden, level, size, caption, other);
  }

  public boolean given() {
    return words.given();
  }

  /// The heading as an element of this class.
  ///
  /// @param inside what stands in it instead of the bare words
  public Content drawn(String className, String sizeClass, Content inside) {
    return Element.named(level.tag())
        .with("class", Given.together(className, sizeClass, mark.classes()))
        .with("id", mark.id())
        .around(caption.sized(size).within(together(inside, new After(hidden))));
  }

  /// The heading with its bare words.
  public Content drawn(String className) {
    return drawn(className, "", words);
  }

  private static Content together(Content first, Content second) {
    return output -> {
      output.writeUserContent(first);
      output.writeUserContent(second);
    };
  }

  /// What a screen reader says after the words.
  private record After(String hidden) implements Content {
    @Override
    public void writeTo(TemplateOutput output) {
      if (!hidden.isEmpty()) {
        Element.named("span")
            .with("class", "nhsuk-u-visually-hidden")
            .around(Words.text(" " + hidden))
            .writeTo(output);
      }
    }
  }
}
