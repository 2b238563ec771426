package org.mainstay.outside.casemaking.pack;

import java.util.List;
import org.mainstay.outside.casemaking.figure.CaseFigure;

/// A piece of a pack's page, in finished words.
public sealed interface Block {
  /// What it says, piece by piece, in the order in which it is read.
  List<String> pieces();

  /// A heading of a part.
  record Heading(String words) implements Block {
    @Override
    public List<String> pieces() {
      return List.of(words);
    }
  }

  /// A paragraph.
  record Paragraph(String words) implements Block {
    @Override
    public List<String> pieces() {
      return List.of(words);
    }
  }

  /// Figures as a table.
  ///
  /// @param brief whether only the figures are printed, without how they were made
  record Figures(String caption, List<CaseFigure> figures, boolean brief) implements Block {
    /// What the columns are called.
    public static final List<String> COLUMNS =
        List.of("What", "Figure", "Of whom, and when", "How", "Mark");

    public Figures {
      figures = List.copyOf(figures);
    }

    /// The columns that are printed.
    public List<String> columns() {
      return brief
          ? List.of(COLUMNS.get(0), COLUMNS.get(1), COLUMNS.get(2), COLUMNS.get(4))
          : COLUMNS;
    }

    /// One row, as wide as the columns.
    public List<String> row(CaseFigure figure) {
      var worked = figure.worked();
      String of = worked.of() + "; " + worked.when();
      return brief
          ? List.of(figure.title(), worked.value(), of, figure.mark())
          : List.of(figure.title(), worked.value(), of, worked.how(), figure.mark());
    }

    @Override
    public List<String> pieces() {
      var pieces = new java.util.ArrayList<String>();
      pieces.add(caption);
      pieces.addAll(columns());
      figures.forEach(figure -> pieces.addAll(row(figure)));
      return pieces;
    }
  }

  /// A person's words.
  record Quotation(String words, String by) implements Block {
    @Override
    public List<String> pieces() {
      return List.of(words, by);
    }
  }
}
