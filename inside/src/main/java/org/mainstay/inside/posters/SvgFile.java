package org.mainstay.inside.posters;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.mainstay.inside.posters.Sheet.Filled;
import org.mainstay.inside.posters.Sheet.Ink;
import org.mainstay.inside.posters.Sheet.Outline;
import org.mainstay.inside.posters.Sheet.Squares;
import org.mainstay.inside.posters.Sheet.Text;

/// Writes a sheet as SVG: text stays text, and the file loads nothing.
final class SvgFile {
  private SvgFile() {}

  static byte[] of(Sheet sheet) {
    var svg = new StringBuilder(16_384);
    svg.append(
        String.format(
            Locale.ROOT,
            """
            <svg xmlns="http://www.w3.org/2000/svg" width="210mm" height="297mm" \
            viewBox="0 0 %s %s" font-family="Liberation Sans, Arial, Helvetica, sans-serif">
            <title>%s</title>
            <rect width="100%%" height="100%%" fill="#ffffff"/>
            """,
            number(Sheet.WIDTH),
            number(Sheet.HEIGHT),
            escaped(sheet.title())));
    sheet.marks().forEach(mark -> svg.append(written(mark)).append('\n'));
    return svg.append("</svg>\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String written(Sheet.Mark mark) {
    return switch (mark) {
      case Filled box ->
          String.format(
              Locale.ROOT,
              "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>",
              number(box.x()),
              number(box.y()),
              number(box.width()),
              number(box.height()),
              ink(box.ink()));
      case Outline box ->
          String.format(
              Locale.ROOT,
              "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"none\" stroke=\"%s\""
                  + " stroke-width=\"%s\"/>",
              number(box.x()),
              number(box.y()),
              number(box.width()),
              number(box.height()),
              ink(Ink.BLACK),
              number(box.line()));
      case Text text -> words(text);
      case Squares code -> squares(code);
    };
  }

  /// The width is written too, so that another typeface keeps to the same place.
  private static String words(Text text) {
    String around =
        text.bold()
            ? String.format(
                Locale.ROOT,
                " stroke=\"%s\" stroke-width=\"%s\"",
                ink(text.ink()),
                number(text.line()))
            : "";
    return String.format(
        Locale.ROOT,
        "<text x=\"%s\" y=\"%s\" font-size=\"%s\" textLength=\"%s\""
            + " lengthAdjust=\"spacingAndGlyphs\" fill=\"%s\"%s>%s</text>",
        number(text.x()),
        number(text.y()),
        number(text.size()),
        number(Letters.shared().width(text.words(), text.size())),
        ink(text.ink()),
        around,
        escaped(text.words()));
  }

  /// One shape, counted in whole squares: where two of them touch, nothing shines through.
  private static String squares(Squares code) {
    var path = new StringBuilder();
    for (var run : code.runs()) {
      path.append(
          String.format(
              Locale.ROOT,
              "M%d,%dh%dv1h-%dz",
              run.column(),
              run.row(),
              run.length(),
              run.length()));
    }
    return String.format(
        Locale.ROOT,
        "<path shape-rendering=\"crispEdges\" fill=\"%s\" transform=\"translate(%s %s) scale(%.6f)\""
            + " d=\"%s\"/>",
        ink(Ink.BLACK),
        number(code.x()),
        number(code.y()),
        code.square(),
        path);
  }

  private static String ink(Ink ink) {
    return String.format(Locale.ROOT, "#%06x", ink.rgb());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
