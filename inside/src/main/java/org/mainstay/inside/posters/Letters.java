package org.mainstay.inside.posters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/// The one typeface of posters and cards, and how wide words are in it.
final class Letters {
  private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final Letters SHARED = new Letters(face());

  private final TrueTypeFont face;

  private Letters(TrueTypeFont face) {
    this.face = face;
  }

  static Letters shared() {
    return SHARED;
  }

  /// The file of the typeface, to be put into a PDF.
  static InputStream file() {
    return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FILE), FILE);
  }

  private static TrueTypeFont face() {
    try (InputStream in = file()) {
      return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Refuses words with a letter that the typeface does not have.
  ///
  /// @throws IllegalArgumentException if there is one
  void mustWrite(String words) {
    words
        .codePoints()
        .filter(letter -> glyph(letter) == 0)
        .findFirst()
        .ifPresent(
            letter -> {
              throw new IllegalArgumentException(
                  "the typeface of posters has no letter \"%s\": %s"
                      .formatted(Character.toString(letter), words));
            });
  }

  /// How wide these words are, in points.
  double width(String words, double size) {
    double units = words.codePoints().mapToDouble(this::units).sum();
    return units * size / unitsPerEm();
  }

  /// The words in lines no wider than this.
  List<String> lines(String words, double size, double width) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (String word : words.strip().split("\\s+", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, size) > width) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(word);
      } else {
        line.setLength(0);
        line.append(longer);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private double units(int letter) {
    try {
      return face.getAdvanceWidth(glyph(letter));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int unitsPerEm() {
    try {
      return face.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int glyph(int letter) {
    try {
      CmapLookup lookup = face.getUnicodeCmapLookup();
      return lookup.getGlyphId(letter);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
