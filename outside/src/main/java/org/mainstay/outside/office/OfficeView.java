package org.mainstay.outside.office;

import java.util.List;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.layout.Link;

/// The first page of the office.
///
/// @param keeps for whom something is kept here
/// @param role as which whoever reads this signed in
public record OfficeView(String keeps, String role, List<Link> links) implements Drawn {
  public OfficeView {
    links = List.copyOf(links);
  }
}
