package org.mainstay.ui.nhsuk.listing;

import gg.jte.Content;
import java.util.Objects;
import org.mainstay.ui.nhsuk.Element;
import org.mainstay.ui.nhsuk.Given;
import org.mainstay.ui.nhsuk.Words;

/// One cell of a table.
///
/// @param hidden said after the words by screen readers, may be empty
/// @param href where the words lead, may be empty
/// @param sortValue by what a script sorts it, may be empty
public record Cell(
    Words words, String hidden, String href, Shape shape, String classes, String sortValue) {

  /// How a column is set; each part may be the usual one.
  ///
  /// @param width such as `one-half`, or empty
  public record Shape(Format format, Align align, String width) {
    public static final Shape USUAL = new Shape(Format.USUAL, Align.USUAL, "");
    public static final Shape NUMERIC = new Shape(Format.NUMERIC, Align.USUAL, "");

    /// The shape of a cell in a column of this shape.
    Shape in(Shape column) {
      Align inherited =
          format == Format.STRING && column.format == Format.NUMERIC ? Align.RIGHT : column.align;
      return new Shape(
          format == Format.USUAL ? column.format : format,
          align == Align.USUAL ? inherited : align,
          width);
    }

    String classes(String element) {
      return Given.together(
          Given.when(format == Format.NUMERIC, element + "--numeric"),
          align.classes,
          Given.when(!width.isEmpty(), "nhsuk-u-width-" + width));
    }
  }

  /// Whether figures stand in it.
  public enum Format {
    USUAL,
    NUMERIC,
    STRING
  }

  /// To which side the words are set.
  public enum Align {
    USUAL(""),
    LEFT("nhsuk-u-text-align-left"),
    CENTRE("nhsuk-u-text-align-centre"),
    RIGHT("nhsuk-u-text-align-right");

    private final String classes;

    Align(String classes) {
      this.classes = classes;
    }
  }

  public Cell {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(shape, "shape");
  }

  public static Cell of(String words) {
    return of(Words.text(words));
  }

  public static Cell of(Content words) {
    return new Cell(Words.drawn(words), "", "", Shape.USUAL, "", "");
  }

  public static Cell link(String words, String href) {
    return new Cell(Words.text(words), "", href, Shape.USUAL, "", "");
  }

  /// The words, the hidden words and the link.
  Content inside() {
    Content all =
        output -> {
          output.writeUserContent(words);
          if (!hidden.isEmpty()) {
            output.writeContent("<span class=\"nhsuk-u-visually-hidden\">");
            output.writeUserContent(words.given() ? " " + hidden : hidden);
            output.writeContent("</span>");
          }
        };
    return href.isEmpty()
        ? all
        : Element.named("a").with("class", "nhsuk-link").with("href", href).around(all);
  }
}
