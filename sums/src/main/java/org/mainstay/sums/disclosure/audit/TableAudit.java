package org.mainstay.sums.disclosure.audit;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.sums.disclosure.audit.Audited.Finding;

/// Finds what every suppressed cell of a published table can be, from what was published beside it.
///
/// With `[lᵢ, gᵢ]` what a shown part can be and `[L, G]` what the total can be, all cells that are
/// not shown come together to `[max(0, L − Σgᵢ), G − Σlᵢ]`. A cell that is hidden alone can be
/// exactly that. Of several, each can be 0, as another can take all, and each can take all itself.
/// A suppressed total is the sum of its parts. Whole numbers between these ends are all possible:
/// the bounds are exact, and nothing beside the table (such as the rule by which small numbers were
/// suppressed) goes into them.
public final class TableAudit {
  private static final long SUM_MAX = 4 * Entry.COUNT_MAX;

  private final PublishedTable table;
  private final Rounding rounding;
  private long least;
  private long greatest;
  private int hidden;

  private TableAudit(PublishedTable table, Rounding rounding) {
    this.table = table;
    this.rounding = rounding;
  }

  /// Looks at one table by itself.
  public static Audited of(PublishedTable table, Rounding rounding) {
    return new TableAudit(table, rounding).audited();
  }

  private Audited audited() {
    for (PublishedTable.Part part : table.parts()) {
      if (part.entry() instanceof Entry.Shown(var count)) {
        least += rounding.least(count);
        greatest += rounding.greatest(count);
        if (greatest > SUM_MAX) {
          return new Audited.TooGreat(part.cell());
        }
      } else {
        hidden++;
      }
    }
    return switch (table.total().entry()) {
      case Entry.Shown(var count) -> within(rounding.least(count), rounding.greatest(count));
      case Entry.Suppressed() -> openEnded(List.of(parts()));
      case Entry.Unsaid() -> openEnded(List.of());
    };
  }

  /// A table of a total alone does not say that nobody is in its parts: they were not published.
  private Finding parts() {
    return hidden > 0 || table.parts().isEmpty()
        ? new Finding.AtLeast(table.total().cell(), least)
        : new Finding.Between(table.total().cell(), least, greatest);
  }

  private Audited within(long totalLeast, long totalGreatest) {
    if (table.parts().isEmpty()) {
      return new Audited.Possible(List.of());
    }
    boolean tooFew = hidden == 0 && greatest < totalLeast;
    if (tooFew || least > totalGreatest) {
      return new Audited.Contradictory(
          parts(), new Finding.Between(table.total().cell(), totalLeast, totalGreatest));
    }
    long from = hidden == 1 ? Math.max(0, totalLeast - greatest) : 0;
    List<Finding> findings = new ArrayList<>();
    for (String cell : suppressed()) {
      findings.add(new Finding.Between(cell, from, totalGreatest - least));
    }
    return new Audited.Possible(findings);
  }

  /// Without a total nothing stands above any part.
  private Audited openEnded(List<Finding> total) {
    List<Finding> findings = new ArrayList<>();
    for (String cell : suppressed()) {
      findings.add(new Finding.AtLeast(cell, 0));
    }
    findings.addAll(total);
    return new Audited.Possible(findings);
  }

  private List<String> suppressed() {
    return table.parts().stream()
        .filter(part -> part.entry() instanceof Entry.Suppressed)
        .map(PublishedTable.Part::cell)
        .toList();
  }
}
