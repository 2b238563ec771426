package org.mainstay.ui.nhsuk;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/// A short line above or below a title, such as the part of the form one is in.
///
/// @param size the usual one is that of the title
/// @param element `span` or `p`
public record Caption(Words words, Size size, Placement placement, String element, Mark mark)
    implements Content {
  public static final Caption NONE =
      new Caption(Words.none(), Size.USUAL, Placement.START, "span", Mark.NONE);

  /// Where the line stands: outside the title, or in it.
  public enum Placement {
    BEFORE,
    START,
    END,
    AFTER
  }

  public static Caption of(String words) {
    return new Caption(Words.text(words), Size.USUAL, Placement.START, "span", Mark.NONE);
  }

  /// In the size of its title, unless it has its own.
  public Caption sized(Size title) {
    return size == Size.USUAL ? new Caption(words, title, placement, element, mark) : this;
  }

  public Caption placed(Placement other) {
    return new Caption(words, size, other, element, mark);
  }

  /// This caption if it stands at the place, else nothing.
  public Content at(Placement place) {
    return words.given() && placement == place ? this : Words.none();
  }

  /// The words with this caption in front of or behind them, if it belongs inside.
  public Content within(Content title) {
    return output -> {
      if (words.given() && placement == Placement.START) {
        writeTo(output);
        output.writeContent(" ");
      }
      output.writeUserContent(title);
      if (words.given() && placement == Placement.END) {
        output.writeContent(" ");
        writeTo(output);
      }
    };
  }

  @Override
  public void writeTo(TemplateOutput output) {
    String dressed = size.under("nhsuk-caption-", Size.OF_CAPTIONS, mark.classes());
    boolean low = placement == Placement.AFTER || placement == Placement.END;
    Element.named(element)
        .with(
            "class",
            Given.together(
                dressed.isEmpty() ? "nhsuk-caption" : dressed,
                Given.when(low, "nhsuk-caption--bottom"),
                mark.classes()))
        .with("id", mark.id())
        .around(words)
        .writeTo(output);
  }
}
