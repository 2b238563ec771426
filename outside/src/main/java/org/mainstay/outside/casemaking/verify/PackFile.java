package org.mainstay.outside.casemaking.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mainstay.outside.casemaking.pack.Pack;
import org.mainstay.outside.casemaking.pack.PackFiles;
import org.mainstay.outside.casemaking.pack.PackFiles.Form;
import org.mainstay.outside.casemaking.pack.PackPageView;
import org.mainstay.outside.casemaking.pack.PackSource;
import org.mainstay.outside.casemaking.pack.Shape;
import org.mainstay.ui.printing.ReadPaper;
import org.mainstay.ui.spreadsheet.ReadOds;

/// What a pack's file says, and the source that it carries.
///
/// @param pack as the source says
/// @param words all that can be read in a page or a PDF; empty in a spreadsheet
/// @param sheets all cells of a spreadsheet; empty in a page or a PDF
public record PackFile(
    Form form, Pack pack, Shape shape, String words, Map<String, List<List<String>>> sheets) {
  private static final String SHAPE = "Shape: ";

  /// A file that is no pack, or is broken.
  public static final class NoPack extends Exception {
    private static final long serialVersionUID = 1L;

    NoPack(String why, Throwable cause) {
      super(why, cause);
    }

    NoPack(String why) {
      super(why);
    }
  }

  /// Reads a file.
  public static PackFile read(Form form, byte[] file) throws NoPack {
    try {
      return switch (form) {
        case HTML -> ofPage(new String(file, StandardCharsets.UTF_8));
        case PDF ->
            ofPaper(
                Form.PDF,
                ReadPaper.ofPdf(file, PackPageView.CARRIED),
                ReadPaper.ofPdf(file, PackPageView.SHAPE).carried());
        case ODS -> ofSheets(ReadOds.of(file));
      };
    } catch (IOException e) {
      throw new NoPack("it cannot be read as " + form.words(), e);
    } catch (IllegalArgumentException e) {
      throw new NoPack("the source that it carries is broken: " + e.getMessage(), e);
    }
  }

  private static PackFile ofPage(String html) throws NoPack {
    return ofPaper(
        Form.HTML,
        ReadPaper.ofHtml(html, PackPageView.CARRIED),
        ReadPaper.ofHtml(html, PackPageView.SHAPE).carried());
  }

  private static PackFile ofPaper(Form form, ReadPaper paper, Optional<String> shape)
      throws NoPack {
    String carried = paper.carried().orElseThrow(() -> new NoPack("it carries no source"));
    var source = new String(Base64.getDecoder().decode(carried), StandardCharsets.UTF_8);
    return new PackFile(
        form, PackSource.read(source), shape(shape.orElse("")), paper.words(), Map.of());
  }

  private static PackFile ofSheets(Map<String, List<List<String>>> sheets) throws NoPack {
    List<List<String>> rows = sheets.get(PackFiles.SOURCE_SHEET);
    if (rows == null) {
      throw new NoPack("it carries no source");
    }
    List<String> lines = rows.stream().filter(row -> !row.isEmpty()).map(List::getFirst).toList();
    int head = lines.indexOf("Source");
    String shape =
        lines.stream()
            .filter(line -> line.startsWith(SHAPE))
            .map(line -> line.substring(SHAPE.length()))
            .findFirst()
            .orElse("");
    var source = String.join("\n", lines.subList(head + 1, lines.size()));
    return new PackFile(Form.ODS, PackSource.read(source), shape(shape), "", sheets);
  }

  private static Shape shape(String word) throws NoPack {
    return Shape.of(word).orElseThrow(() -> new NoPack("it does not say which shape it has"));
  }
}
