package org.mainstay.outside.casemaking.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mainstay.ui.Download;
import org.mainstay.ui.printing.PdfPaper;
import org.mainstay.ui.spreadsheet.Datasheet;
import org.mainstay.ui.spreadsheet.OdsFile;
import org.mainstay.ui.spreadsheet.Value;

/// A pack as files: a page, a PDF and a spreadsheet, made of the same source.
public final class PackFiles {
  /// The sheet of a spreadsheet that carries the source, a line in each row.
  public static final String SOURCE_SHEET = "Source";

  /// The sheet that holds the words of the page.
  private static final String WORDS_SHEET = "Words";

  private PackFiles() {}

  /// The forms that a pack has.
  public enum Form {
    HTML("html", "text/html; charset=utf-8", "a page (HTML)"),
    PDF("pdf", PdfPaper.TYPE, "PDF"),
    ODS("ods", OdsFile.TYPE, "a spreadsheet (ODS)");

    private final String ending;
    private final String type;
    private final String words;

    Form(String ending, String type, String words) {
      this.ending = ending;
      this.type = type;
      this.words = words;
    }

    /// How the name of its file ends.
    public String ending() {
      return ending;
    }

    /// In a sentence.
    public String words() {
      return words;
    }

    /// By the ending of a file's name.
    public static Optional<Form> of(String ending) {
      return Arrays.stream(values()).filter(one -> one.ending.equals(ending)).findFirst();
    }
  }

  /// The file of a pack.
  public static Download of(Pack pack, Shape shape, Form form) {
    var document = PackDocument.of(pack, shape);
    return new Download(
        shape.word() + "-" + pack.front().madeOn() + "." + form.ending,
        form.type,
        switch (form) {
          case HTML -> new PackPageView(document).html().getBytes(StandardCharsets.UTF_8);
          case PDF ->
              PdfPaper.of(
                  new PackPageView(document).html(),
                  Map.of(
                      PackPageView.CARRIED,
                      PackPageView.carried(pack),
                      PackPageView.SHAPE,
                      shape.word()));
          case ODS -> spreadsheet(document).bytes();
        });
  }

  /// The spreadsheet of a document: one table of figures a part, the words, and the source.
  public static OdsFile spreadsheet(PackDocument document) {
    var sheets = new ArrayList<Datasheet>();
    for (Block block : document.blocks()) {
      if (block instanceof Block.Figures table) {
        sheets.add(figures(table, sheets.size() + 1));
      }
    }
    sheets.add(
        new Datasheet(
            WORDS_SHEET,
            "What the pack says beside its figures",
            List.of(),
            List.of("Words"),
            words(document).stream().map(words -> List.of(Value.of(words))).toList()));
    sheets.add(
        new Datasheet(
            SOURCE_SHEET,
            "What the figures are worked out from",
            List.of("Shape: " + document.shape().word()),
            List.of("Source"),
            PackSource.text(document.pack())
                .lines()
                .map(line -> List.of(Value.of(line)))
                .toList()));
    return new OdsFile(document.title(), document.lead(), notes(), sheets);
  }

  private static List<String> notes() {
    return List.of(
        "Each figure stands with its range, of whom it is, when it was counted and published, and"
            + " how it was made.",
        "The mark is the beginning of a fingerprint of the figure and all that it was made of.");
  }

  private static Datasheet figures(Block.Figures table, int number) {
    return new Datasheet(
        "Figures " + number,
        table.caption(),
        List.of(),
        table.columns(),
        table.figures().stream()
            .map(figure -> table.row(figure).stream().map(Value::of).toList())
            .toList());
  }

  private static List<String> words(PackDocument document) {
    var words = new ArrayList<String>();
    for (Block block : document.blocks()) {
      if (!(block instanceof Block.Figures)) {
        words.addAll(block.pieces());
      }
    }
    return words;
  }
}
