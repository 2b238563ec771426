package org.mainstay.outside.casemaking.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mainstay.hatch.quotation.Quote;
import org.mainstay.outside.casemaking.figure.CaseFigure;
import org.mainstay.outside.casemaking.figure.NotThere;
import org.mainstay.outside.casemaking.figure.Workings;
import org.mainstay.outside.casemaking.pack.Pack;
import org.mainstay.outside.casemaking.pack.PackDocument;
import org.mainstay.outside.casemaking.pack.PackFiles;
import org.mainstay.outside.casemaking.pack.Packs;
import org.mainstay.ui.spreadsheet.ReadOds;

/// Works a pack's figures out again from the noticeboard, and reads whether its file says the same.
///
/// Three things have to agree: the source that the file carries with what hangs on the board now,
/// the words of the file with that source, and each quote with a consent that is in force.
public final class Verifier {
  private final Workings workings;
  private final Packs packs;

  public Verifier(Workings workings, Packs packs) {
    this.workings = workings;
    this.packs = packs;
  }

  /// Verifies one file.
  public Verified verify(PackFile file) {
    var findings = new ArrayList<String>();
    var pack = file.pack();
    if (!packs.made(pack)) {
      findings.add("The source of this file is not of any pack that was made here.");
    }
    pack.figures().forEach(figure -> workedAgain(figure, findings));
    quotes(pack, findings);
    var document = PackDocument.of(pack, file.shape());
    switch (file.form()) {
      case HTML, PDF -> words(document, file.words(), findings);
      case ODS -> cells(document, file.sheets(), findings);
    }
    return new Verified(pack.figures().size(), findings);
  }

  private void workedAgain(CaseFigure figure, List<String> findings) {
    try {
      CaseFigure now = workings.figure(figure.key(), figure.title(), figure.recipe());
      if (!now.worked().equals(figure.worked())) {
        findings.add(
            "“%s” is said to be “%s”; worked out again it is “%s”."
                .formatted(figure.title(), figure.worked().value(), now.worked().value()));
      } else if (!now.fingerprint().equals(figure.fingerprint())) {
        findings.add("The fingerprint of “%s” is another.".formatted(figure.title()));
      }
    } catch (NotThere e) {
      findings.add(
          "“%s” cannot be worked out again: %s.".formatted(figure.title(), e.getMessage()));
    }
  }

  private void quotes(Pack pack, List<String> findings) {
    Map<UUID, Quote> inForce =
        packs.quotes().stream().collect(Collectors.toMap(Quote::id, Function.identity()));
    for (Pack.Quoted quote : pack.quotes()) {
      Quote now = inForce.get(quote.id());
      if (now == null) {
        findings.add(
            "A quote by “%s” was taken back, or its time is over. Hand this file out no more."
                .formatted(quote.by()));
      } else if (!now.words().equals(quote.words()) || !now.roleWords().equals(quote.by())) {
        findings.add("A quote by “%s” has other words now.".formatted(quote.by()));
      }
    }
  }

  /// Each piece has to stand in the file, in its order, whatever the lines are broken like.
  private static void words(PackDocument document, String read, List<String> findings) {
    String text = dense(read);
    int from = 0;
    for (String piece : document.pieces()) {
      String wanted = dense(piece);
      int at = text.indexOf(wanted, from);
      if (at < 0) {
        findings.add("The file does not say “%s” where it should.".formatted(shown(piece)));
      } else {
        if (at > from) {
          findings.add(
              "The file says something more before “%s”: “%s”."
                  .formatted(shown(piece), shown(text.substring(from, at))));
        }
        from = at + wanted.length();
      }
    }
    if (from < text.length()) {
      findings.add("The file says more at its end: “%s”.".formatted(shown(text.substring(from))));
    }
  }

  private static String dense(String words) {
    return words.replaceAll("[\\s\\u00a0\\u00ad]+", "");
  }

  private static String shown(String words) {
    return words.length() > 120 ? words.substring(0, 120) + "…" : words;
  }

  private static void cells(
      PackDocument document, Map<String, List<List<String>>> read, List<String> findings) {
    Map<String, List<List<String>>> wanted;
    try {
      wanted = ReadOds.of(PackFiles.spreadsheet(document).bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!List.copyOf(wanted.keySet()).equals(List.copyOf(read.keySet()))) {
      findings.add("The file has other sheets than the pack: " + read.keySet() + ".");
    }
    wanted.forEach(
        (sheet, rows) -> {
          List<List<String>> found = read.getOrDefault(sheet, List.of());
          for (int row = 0; row < Math.max(rows.size(), found.size()); row++) {
            String should = row < rows.size() ? String.join(" | ", rows.get(row)) : "";
            String is = row < found.size() ? String.join(" | ", found.get(row)) : "";
            if (!should.equals(is)) {
              findings.add(
                  "Sheet “%s”, row %d says “%s”; it should say “%s”."
                      .formatted(sheet, row + 1, shown(is), shown(should)));
            }
          }
        });
  }
}
