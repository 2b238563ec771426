package org.mainstay.inside.posters;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.DecodeHintType;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.mainstay.inside.posters.Posters.As;
import org.mainstay.inside.posters.Posters.Form;
import org.mainstay.inside.posters.Posters.Wanted;

/// Reads the codes of a sheet back as a phone does that is held over the paper.
final class Scanning {
  private static final Pattern CODE =
      Pattern.compile("translate\\(([0-9.]+) ([0-9.]+)\\) scale\\(([0-9.]+)\\)\" d=\"([^\"]+)\"");
  private static final Pattern RUN = Pattern.compile("M(\\d+),(\\d+)h(\\d+)v1h-\\3z");

  private Scanning() {}

  /// The sheet as a poster, or cut into its cards.
  static List<BufferedImage> papers(Wanted wanted, byte[] made) throws IOException {
    var sheet = wanted.as() == As.PDF ? printed(made) : drawn(made);
    return wanted.form() == Form.CARDS ? cutAlongTheLines(sheet) : List.of(sheet);
  }

  private static BufferedImage printed(byte[] made) throws IOException {
    try (PDDocument document = Loader.loadPDF(made)) {
      return new PDFRenderer(document).renderImageWithDPI(0, 200);
    }
  }

  /// Draws the codes of an SVG, each as the one shape that the file says and nothing added.
  private static BufferedImage drawn(byte[] made) {
    double scale = 200 / 72.0;
    var image =
        new BufferedImage(
            (int) (Sheet.WIDTH * scale), (int) (Sheet.HEIGHT * scale), BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.scale(scale, scale);
    pen.setColor(Color.WHITE);
    pen.fill(new Rectangle2D.Double(0, 0, Sheet.WIDTH, Sheet.HEIGHT));
    pen.setColor(Color.BLACK);
    CODE.matcher(new String(made, StandardCharsets.UTF_8))
        .results()
        .map(Scanning::shape)
        .forEach(pen::fill);
    pen.dispose();
    return image;
  }

  private static Shape shape(MatchResult code) {
    var shape = new Path2D.Double();
    for (var run : RUN.matcher(code.group(4)).results().toList()) {
      double across = Double.parseDouble(run.group(1));
      double down = Double.parseDouble(run.group(2));
      shape.append(
          new Rectangle2D.Double(across, down, Double.parseDouble(run.group(3)), 1), false);
    }
    var place = new AffineTransform();
    place.translate(Double.parseDouble(code.group(1)), Double.parseDouble(code.group(2)));
    double side = Double.parseDouble(code.group(3));
    place.scale(side, side);
    return place.createTransformedShape(shape);
  }

  private static List<BufferedImage> cutAlongTheLines(BufferedImage sheet) {
    double scale = sheet.getWidth() / Sheet.WIDTH;
    int left = (int) ((Sheet.WIDTH - 2 * Layout.CARD_WIDTH) / 2 * scale);
    int top = (int) ((Sheet.HEIGHT - 5 * Layout.CARD_HEIGHT) / 2 * scale);
    int width = (int) (Layout.CARD_WIDTH * scale);
    int height = (int) (Layout.CARD_HEIGHT * scale);
    return IntStream.range(0, 10)
        .mapToObj(
            card ->
                sheet.getSubimage(left + card % 2 * width, top + card / 2 * height, width, height))
        .toList();
  }

  /// What the code on this paper says.
  static String scanned(BufferedImage image)
      throws NotFoundException, ChecksumException, FormatException {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = image.getRGB(0, 0, width, height, new int[width * height], 0, width);
    var source = new RGBLuminanceSource(width, height, pixels);
    return new QRCodeReader()
        .decode(
            new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
        .getText();
  }
}
