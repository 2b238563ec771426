package org.mainstay.outside.employer.finding;

import gg.jte.Content;
import java.util.List;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.layout.Link;
import org.mainstay.ui.nhsuk.listing.Table;

/// One finding: its title says it, the chart draws it, the table beside it has the same figures.
///
/// @param title at best of at most ten words
/// @param under what was counted, of whom, and when
/// @param says what a reader may conclude, a paragraph each
/// @param files where the table can be had as a file
public record FindingView(
    String title, String under, List<String> says, Content picture, Table table, List<Link> files)
    implements Drawn {
  public FindingView {
    says = List.copyOf(says);
    files = List.copyOf(files);
  }

  /// The same finding with a paragraph before all others.
  public FindingView after(String first) {
    var more = new java.util.ArrayList<>(List.of(first));
    more.addAll(says);
    return new FindingView(title, under, more, picture, table, files);
  }
}
