package org.mainstay.inside.posters;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.mainstay.inside.posters.Sheet.Filled;
import org.mainstay.inside.posters.Sheet.Ink;
import org.mainstay.inside.posters.Sheet.Mark;
import org.mainstay.inside.posters.Sheet.Outline;
import org.mainstay.inside.posters.Sheet.Squares;
import org.mainstay.inside.posters.Sheet.Text;

/// Writes a sheet as PDF with its letters in the file; the same sheet gives the same bytes.
final class PdfFile {
  private PdfFile() {}

  static byte[] of(Sheet sheet) {
    try (var document = new PDDocument();
        InputStream letters = Letters.file()) {
      var page = new PDPage(new PDRectangle((float) Sheet.WIDTH, (float) Sheet.HEIGHT));
      document.addPage(page);
      document.setDocumentId(0L);
      document.getDocumentInformation().setTitle(sheet.title());
      document.getDocumentCatalog().setLanguage("en-GB");
      var face = PDType0Font.load(document, letters, true);
      try (var pen = new PDPageContentStream(document, page)) {
        for (Mark mark : sheet.marks()) {
          draw(mark, pen, face);
        }
      }
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void draw(Mark mark, PDPageContentStream pen, PDFont face) throws IOException {
    switch (mark) {
      case Filled box -> {
        pen.setNonStrokingColor(colour(box.ink()));
        rectangle(pen, box.x(), box.y(), box.width(), box.height());
        pen.fill();
      }
      case Outline box -> {
        pen.setStrokingColor(colour(Ink.BLACK));
        pen.setLineWidth((float) box.line());
        rectangle(pen, box.x(), box.y(), box.width(), box.height());
        pen.stroke();
      }
      case Text text -> write(text, pen, face);
      case Squares code -> {
        pen.setNonStrokingColor(colour(Ink.BLACK));
        double side = code.square();
        for (var run : code.runs()) {
          rectangle(
              pen,
              code.x() + run.column() * side,
              code.y() + run.row() * side,
              run.length() * side,
              side);
        }
        pen.fill();
      }
    }
  }

  private static void write(Text text, PDPageContentStream pen, PDFont face) throws IOException {
    pen.beginText();
    pen.setFont(face, (float) text.size());
    pen.setNonStrokingColor(colour(text.ink()));
    pen.setStrokingColor(colour(text.ink()));
    pen.setLineWidth((float) text.line());
    pen.setRenderingMode(text.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
    pen.newLineAtOffset((float) text.x(), (float) (Sheet.HEIGHT - text.y()));
    pen.showText(text.words());
    pen.endText();
  }

  private static void rectangle(
      PDPageContentStream pen, double x, double y, double width, double height) throws IOException {
    pen.addRect((float) x, (float) (Sheet.HEIGHT - y - height), (float) width, (float) height);
  }

  private static Color colour(Ink ink) {
    return new Color(ink.rgb());
  }
}
