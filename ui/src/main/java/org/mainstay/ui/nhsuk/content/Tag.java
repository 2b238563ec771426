package org.mainstay.ui.nhsuk.content;

import java.util.Locale;
import java.util.Objects;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.Given;
import org.mainstay.ui.nhsuk.Words;

/// One or two words about the state of something; the colour never says it alone.
public record Tag(Words words, Colour colour, boolean border, String classes) implements Drawn {

  /// The colours there are; none stands for good or bad.
  public enum Colour {
    USUAL,
    NO_COLOUR,
    WHITE,
    GREY,
    GREEN,
    AQUA_GREEN,
    BLUE,
    PURPLE,
    PINK,
    RED,
    ORANGE,
    YELLOW
  }

  public Tag {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(colour, "colour");
  }

  public static Tag of(String words) {
    return of(words, Colour.USUAL);
  }

  public static Tag of(String words, Colour colour) {
    return new Tag(Words.text(words), colour, true, "");
  }

  public String dressed() {
    String name = "nhsuk-tag--" + colour.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Given.together(
        "nhsuk-tag",
        Given.when(colour != Colour.USUAL, name),
        Given.when(!border, "nhsuk-tag--no-border"),
        classes);
  }
}
