package org.mainstay.ui.printing;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;

/// What a page or a PDF says and what goes with it unseen, read from the file.
///
/// @param words all that can be read in it, in its order
/// @param carried what went with it under the name that was asked for
public record ReadPaper(String words, Optional<String> carried) {
  private static final Pattern FOOT = Pattern.compile("(?m)^Page [0-9]+ of [0-9]+\\R?");

  /// Of a PDF; the numbers at the feet of its pages are left out.
  ///
  /// @throws IOException if it is no PDF that can be read
  public static ReadPaper ofPdf(byte[] file, String name) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      var words = new PDFTextStripper().getText(document);
      return new ReadPaper(
          FOOT.matcher(words).replaceAll(""),
          Optional.ofNullable(document.getDocumentInformation().getCustomMetadataValue(name)));
    }
  }

  /// Of a page of HTML, of which what stands in its `<meta>` of that name goes with it.
  public static ReadPaper ofHtml(String html, String name) {
    var page = Jsoup.parse(html);
    return new ReadPaper(
        page.body().wholeText(),
        page.head().select("meta[name=" + name + "]").stream()
            .map(meta -> meta.attr("content"))
            .findFirst());
  }
}
