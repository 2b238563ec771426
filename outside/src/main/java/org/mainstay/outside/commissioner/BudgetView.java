package org.mainstay.outside.commissioner;

import java.util.List;
import org.mainstay.outside.employer.finding.FindingsView;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.layout.Link;
import org.mainstay.ui.nhsuk.listing.Table;

/// How much was told about each person, for each population and table by table.
public record BudgetView(FindingsView words, Table populations, Table tables, List<Link> files)
    implements Drawn {
  public BudgetView {
    files = List.copyOf(files);
  }
}
