package org.mainstay.outside.casemaking.pack;

import gg.jte.Content;
import java.util.List;
import org.mainstay.ui.Drawn;

/// The blocks of a pack as HTML.
///
/// @param inShell whether they stand on a page of the house, and not in a file
public record PackBlocks(List<Block> blocks, boolean inShell) implements Drawn {
  /// How a file looks on a screen and on paper: no flex or grid, which the PDF does not know.
  private static final String STYLE =
      """
      <style>
      @page { size: A4; margin: 18mm 16mm 20mm;
        @bottom-right { content: "Page " counter(page) " of " counter(pages); font-size: 9pt; } }
      body { font-family: "Liberation Sans", Arial, sans-serif; font-size: 11pt; line-height: 1.4;
        color: #212b32; margin: 0; }
      main { max-width: 60em; margin: 0 auto; }
      h1 { font-size: 22pt; line-height: 1.2; margin: 0 0 8pt; }
      h2 { font-size: 15pt; margin: 18pt 0 6pt; page-break-after: avoid; }
      p, blockquote { margin: 0 0 8pt; page-break-inside: avoid; }
      table { border-collapse: collapse; width: 100%; margin: 0 0 10pt; }
      caption { text-align: left; font-size: 11pt; padding: 0 0 4pt; }
      tr { page-break-inside: avoid; }
      th, td { border-bottom: 1pt solid #aeb7bd; padding: 4pt 6pt 4pt 0; text-align: left;
        vertical-align: top; font-size: 9.5pt; }
      th { font-weight: bold; }
      td.mark { font-size: 8pt; }
      blockquote { border-left: 3pt solid #005eb8; padding-left: 10pt; }
      .briefing h1 { font-size: 18pt; }
      .briefing h2 { font-size: 12pt; margin: 8pt 0 3pt; }
      .briefing p, .briefing td, .briefing th { font-size: 9pt; margin-bottom: 4pt; }
      @media screen { main { padding: 1em; } .wide { overflow-x: auto; } }
      </style>
      """;

  /// The styles of a file.
  public static Content style() {
    return output -> output.writeContent(STYLE);
  }

  public PackBlocks {
    blocks = List.copyOf(blocks);
  }
}
