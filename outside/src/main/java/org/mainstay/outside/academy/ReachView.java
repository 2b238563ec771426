package org.mainstay.outside.academy;

import java.util.List;
import org.mainstay.outside.academy.shelf.HubLines;
import org.mainstay.outside.academy.shelf.OnPaper;
import org.mainstay.ui.Drawn;

/// One page to print and put up where staff see it.
public record ReachView(HubLines hub, List<String> lines, OnPaper paper) implements Drawn {
  public ReachView {
    lines = List.copyOf(lines);
  }
}
