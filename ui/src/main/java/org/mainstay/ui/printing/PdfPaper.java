package org.mainstay.ui.printing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;

/// A page of HTML as a PDF after PDF/UA-1: tagged, with its language and title, and with all its
/// letters in the file.
///
/// The page brings its own print styles, without flex or grid, and needs `lang`, a `<title>` and a
/// `<meta name="subject">`, of which the description is made. Whatever it names outside itself is
/// not fetched.
public final class PdfPaper {
  public static final String TYPE = "application/pdf";

  /// Liberation Sans, SIL Open Font Licence 1.1, as it lies in PDFBox's jar.
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  // Pictures drawn as SVG ask for these by name.
  private static final List<String> FAMILIES = List.of("Liberation Sans", "serif", "sans-serif");
  private static final List<Integer> WEIGHTS = List.of(400, 700);

  static {
    // It tells of each font it loads, and of what only a browser knows in the styles.
    XRLog.setLoggingEnabled(false);
  }

  private PdfPaper() {}

  /// The whole file.
  ///
  /// @param html a whole page
  /// @param carried what goes with the file unseen, by its name
  public static byte[] of(String html, Map<String, String> carried) {
    var drawn = new ByteArrayOutputStream();
    var builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.useUriResolver((_, _) -> null);
    builder.withProducer("Mainstay");
    for (String family : FAMILIES) {
      for (int weight : WEIGHTS) {
        builder.useFont(PdfPaper::font, family, weight, FontStyle.NORMAL, true);
      }
    }
    builder.withW3cDocument(new W3CDom().fromJsoup(Jsoup.parse(html)), "about:blank");
    builder.toStream(drawn);
    try {
      builder.run();
      return carrying(drawn.toByteArray(), carried);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream font() {
    return Objects.requireNonNull(
        PDDocument.class.getResourceAsStream(FONT), "PDFBox brings Liberation Sans");
  }

  private static byte[] carrying(byte[] pdf, Map<String, String> carried) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      carried.forEach(document.getDocumentInformation()::setCustomMetadataValue);
      var bytes = new ByteArrayOutputStream(pdf.length + 4096);
      document.save(bytes);
      return bytes.toByteArray();
    }
  }
}
